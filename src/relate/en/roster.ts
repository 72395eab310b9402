import type { EntityRef, Participation } from '../../domain/fact.ts';
import type { Role } from '../../domain/vocabulary.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';

/** Who took part, one row for each role of each participant; ranks follow the text. */
export class Roster {
  private readonly rows = new Map<string, Participation>();

  add(ref: EntityRef, role: Role, sentence: EnglishSentence, from: number, to: number, rule: string): void {
    const key = `${ref.kind}\0${ref.name}\0${role}`;
    if (this.rows.has(key)) return;
    const span = { start: (sentence.tokens[from] as Token).start, end: (sentence.tokens[to - 1] as Token).end };
    this.rows.set(key, {
      participant: ref,
      role,
      rank: 0,
      onBehalfOf: null,
      evidence: { sentence: sentence.sentence.index, span, rule },
    });
  }

  /** Takes away the roles given, or all of them. */
  remove(ref: EntityRef, ...roles: Role[]): void {
    for (const [key, row] of this.rows) {
      const own = row.participant.kind === ref.kind && row.participant.name === ref.name;
      if (own && (roles.length === 0 || roles.includes(row.role))) this.rows.delete(key);
    }
  }

  has(ref: EntityRef, ...roles: Role[]): boolean {
    return roles.some((role) => this.rows.has(`${ref.kind}\0${ref.name}\0${role}`));
  }

  leads(): number {
    return [...this.rows.values()].filter(({ role }) => role === 'LEAD').length;
  }

  /** A reception has two leads: who else is named with it, speaks and has no lesser part is the other one. */
  pairLeads(inReception: (name: string) => boolean): void {
    const rows = [...this.rows.values()];
    let leads = this.leads();
    for (const { participant, role, evidence } of rows) {
      if (leads >= 2) return;
      if (
        role !== 'SPEAKER' ||
        !inReception(participant.name) ||
        this.has(participant, 'LEAD', 'ATTEND', 'ACCOMPANY', 'GUEST')
      )
        continue;
      const key = `${participant.kind}\0${participant.name}\0LEAD`;
      this.rows.set(key, {
        participant,
        role: 'LEAD',
        rank: 0,
        onBehalfOf: null,
        evidence: { ...evidence, rule: 'side-of-reception' },
      });
      leads++;
    }
  }

  list(): Participation[] {
    return [...this.rows.values()]
      .sort((a, b) => a.evidence.span.start - b.evidence.span.start)
      .map((row, rank) => ({ ...row, rank }));
  }
}
