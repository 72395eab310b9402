import type { EntityRef, Participation } from '../../domain/fact.ts';
import type { Evidence } from '../../domain/text.ts';
import type { Role } from '../../domain/vocabulary.ts';
import type { Draft } from './draft.ts';
import { absent, quotedOnly } from './quoted.ts';
import { refKey, type Scene } from './scene.ts';

/** Who takes part in which gathering, in the order of the telling; each role of each participant once. */
export class Cast {
  private readonly quoted: ReadonlySet<string>;
  private readonly absent: ReadonlySet<string>;
  private readonly lists = new Map<Draft, Map<string, Participation>>();

  constructor(scene: Scene) {
    this.quoted = quotedOnly(scene);
    this.absent = absent(scene);
  }

  add(draft: Draft, participant: EntityRef, role: Role, evidence: Evidence, onBehalfOf: string | null = null): void {
    const list = this.lists.get(draft) ?? new Map<string, Participation>();
    this.lists.set(draft, list);
    const key = `${refKey(participant)}\t${role}`;
    if (participant.kind === 'location' || list.has(key) || this.isQuoted(participant)) return;
    if (this.absent.has(refKey(participant))) return;
    list.set(key, { participant, role, rank: list.size, onBehalfOf, evidence });
  }

  /** Whether somebody's words are only cited in the report. */
  isQuoted(participant: EntityRef): boolean {
    return this.quoted.has(refKey(participant));
  }

  has(draft: Draft, participant: EntityRef, role: Role): boolean {
    return this.lists.get(draft)?.has(`${refKey(participant)}\t${role}`) ?? false;
  }

  of(draft: Draft): Participation[] {
    return [...(this.lists.get(draft)?.values() ?? [])];
  }

  /** Whoever holds `role` in the draft first. */
  first(draft: Draft, role: Role): EntityRef | undefined {
    return this.of(draft).find((one) => one.role === role)?.participant;
  }
}
