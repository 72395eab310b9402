import type { Organisation } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import { GENERIC_BODIES, KNOWN_BODIES, NOT_BODIES } from '../../grammar/en/bodies.ts';
import { isAcronym } from '../../grammar/en/body-phrase.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import { folded } from './people.ts';
import { type Mention, nameText } from './scan.ts';

interface Draft {
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Evidence[];
  readonly acronym: boolean;
  /** An abbreviation that stands where a body does, after "the", "of", "by". */
  led: boolean;
}

/** What an abbreviation in brackets may stand for that is no body. */
const NO_BODY_END = /\b(?:reservists|persons|people|disabilit(?:y|ies)|education|development|technology|learning|training|finance|care|act|age|agenda|allowance|areas|bill|certificate|commissioners?|compound|curriculum|day|directors?|diseases?|examinations?|executives?|framework|goals?|index|initiative|laws|levies|levy|methods?|ministers?|model|month|officers?|plans?|polic(?:y|ies)|programmes?|programs?|projects?|regulations?|reports?|rubber|scheme|systems?|tax|test|understanding|unit|violence|virus|week|zone)$/iu;

/** Names in common use for a body that the text also names in full. */
const BY_KIND: readonly (readonly [short: RegExp, full: RegExp])[] = [
  [/^central bank$/u, /^(?:bank of|central bank of|reserve bank of) /u],
  [/^(?:the )?world health organi[sz]ation$/u, /^who$/u],
];

const initials = (name: string, all: boolean): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => all || !/^(?:of|for|the|and|on|in|&|to)$/u.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

const stands = (acronym: string, name: string): boolean => {
  const letters = acronym.toUpperCase().replace(/[^\p{L}]/gu, '');
  const [short, long] = [initials(name, false), initials(name, true)];
  if (letters === short || letters === long) return true;
  return !/\b(?:commissioner|minister|director|officer|executive|representative|chairman|secretary|member|ambassador)s?\b/iu.test(name) && letters.length >= 3 && letters[0] === short[0] && isSubsequence(letters, name.toUpperCase());
};

const isSubsequence = (letters: string, name: string): boolean => {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** Collects the bodies of a report under one name each. */
export class Bodies {
  private readonly drafts: Draft[] = [];
  private readonly byForm = new Map<string, Draft>();

  add(name: string, evidence: Evidence, acronym = false, led = false): string {
    const key = folded(name);
    let draft = this.byForm.get(key) ?? this.byKind(key);
    if (!draft) {
      draft = { name, aliases: new Set(), mentions: [], acronym, led };
      this.drafts.push(draft);
    }
    this.byForm.set(key, draft);
    if (folded(draft.name) !== key) draft.aliases.add(name);
    draft.led ||= led;
    draft.mentions.push(evidence);
    return draft.name;
  }

  alias(name: string, alias: string, evidence: Evidence): void {
    const draft = this.byForm.get(folded(name));
    if (!draft) return;
    draft.aliases.add(alias);
    draft.mentions.push(evidence);
    this.byForm.set(folded(alias), draft);
  }

  /** The one body whose name ends in this word ("the Ministry"), null when there are several or none. */
  findByHead(word: string): string | null {
    const fitting = this.drafts.filter((draft) => folded(draft.name).startsWith(`${folded(word)} `) || folded(draft.name).endsWith(` ${folded(word)}`));
    return fitting.length === 1 ? (fitting[0] as Draft).name : null;
  }

  find(form: string): string | null {
    return this.byForm.get(folded(form))?.name ?? null;
  }

  /** Every name with how often the report mentions it. */
  names(): { readonly name: string; readonly count: number }[] {
    return this.drafts.map((draft) => ({ name: draft.name, count: draft.mentions.length }));
  }

  private byKind(key: string): Draft | undefined {
    for (const [short, full] of BY_KIND) {
      if (short.test(key)) return this.drafts.find((draft) => full.test(folded(draft.name)));
    }
    return undefined;
  }

  /** Shorter names of one body ("Prisons Service" of "Ghana Prisons Service") become its aliases; lone, unsure abbreviations go. */
  list(): Organisation[] {
    const merged = new Set<Draft>();
    for (const draft of this.drafts) {
      const short = folded(draft.name);
      const longer = this.drafts.find(
        (other) => other !== draft && !merged.has(other) && longerForm(folded(other.name), short),
      );
      if (!longer || !short.includes(' ')) continue;
      merged.add(draft);
      longer.aliases.add(draft.name);
      for (const alias of draft.aliases) longer.aliases.add(alias);
      longer.mentions.push(...draft.mentions);
      this.byForm.set(short, longer);
    }
    return this.drafts
      .filter((draft) => !merged.has(draft))
      .filter(
        (draft) =>
          !draft.acronym ||
          draft.aliases.size > 0 ||
          draft.mentions.length > 1 ||
          KNOWN_BODIES.has(folded(draft.name)) ||
          draft.led)
      .map(({ name, aliases, mentions }) => ({
        name,
        aliases: [...aliases].filter((alias) => alias !== name),
        mentions: mentions.sort((a, b) => a.span.start - b.span.start),
      }));
  }
}

const longerForm = (long: string, short: string): boolean => {
  const [a, b] = [long.split(' '), short.split(' ')];
  if (a.length > b.length && b.length >= 2 && a[0] === b[0] && a.at(-1) === b.at(-1) && !/ (?:of|for) /u.test(short) && b.every((word) => a.includes(word))) return true;
  if (long.startsWith(`${short} `) && /^(?:council|area|authority|service|board|headquarters|secretariat|limited|ltd|plc)$/u.test(long.slice(short.length + 1))) return true;
  return endsWithForm(long, short);
};

const endsWithForm = (long: string, short: string): boolean =>
  long.length > short.length &&
  long.endsWith(` ${short}`) &&
  !/ (?:of|for|and|the)(?: the)? $/u.test(long.slice(0, -short.length)) &&
  !/(?:of|for|and|the|&) $/u.test(long.slice(0, -short.length));

/** The bodies that the mentions of a report name, with abbreviations in brackets tied to what stands before them. */
export function collectBodies(
  text: string,
  sentences: readonly EnglishSentence[],
  scanned: readonly (readonly Mention[])[],
): Bodies {
  const bodies = new Bodies();
  const inBody = (index: number): boolean =>
    (sentences[index] as EnglishSentence).sentence.part !== 'headline' &&
    !(sentences[index] as EnglishSentence).heading;
  const lone: { readonly name: string; readonly evidence: Evidence; readonly body: boolean; readonly led: boolean }[] = [];
  sentences.forEach(({ tokens, sentence }, index) => {
    const mentions = scanned[index] ?? [];
    mentions.forEach((mention, k) => {
      const evidence = (from: number, to: number, rule: string): Evidence => ({
        sentence: sentence.index,
        span: { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end },
        rule,
      });
      const after = tokens[mention.to];
      const before = mention.kind === 'organisation' ? mention : null;
      const bracketed =
        after &&
        /^(?:['’]s?)?\s*\(\s*$/u.test(after.gap) &&
        /^(?:['’]s)?\s*\)/u.test(tokens[mention.to + 1]?.gap ?? text.slice(after.end, after.end + 1));
      if (before?.rule === 'body-acronym') {
        const held = mentions[k - 1];
        if (held && held.to === mention.from && /\(/u.test((tokens[mention.from] as Token).gap)) return;
        lone.push({
          name: nameText(text, tokens, mention.from, mention.to),
          evidence: evidence(mention.from, mention.to, mention.rule),
          body: inBody(index), led: /^(?:the|of|by|from|with|at)$/u.test(tokens[mention.from - 1]?.lower ?? '') && mention.to - mention.from === 1 });
        return;
      }
      const acronym = bracketed && isAcronymIn(after) ? after.text : null;
      if (mention.kind === 'organisation' && !mention.generic && inBody(index)) {
        const own = bodies.add(
          nameText(text, tokens, mention.from, mention.to),
          evidence(mention.from, mention.to, mention.rule),
        );
        if (mention.whole > mention.to) wholeName(bodies, own, text, tokens, mention, evidence);
        if (acronym) bodies.alias(own, acronym, evidence(mention.to, mention.to + 1, 'body-abbreviation'));
      } else if (acronym && mention.kind !== 'person' && mention.kind !== 'organisation') {
        const start = expansionStart(tokens, mention.to, acronym);
        const name = start === null ? '' : nameText(text, tokens, start, mention.to);
        if (
          start === null ||
          NO_BODY_END.test(name) ||
          NOT_BODIES.has(acronym.toLowerCase()) ||
          mention.kind === 'title'
        )
          return;
        bodies.add(name, evidence(start, mention.to, 'body-expanded-abbreviation'));
        bodies.alias(name, acronym, evidence(mention.to, mention.to + 1, 'body-abbreviation'));
      }
    });
  });
  for (const each of lone) {
    const known = bodies.find(each.name);
    if (known || each.body) bodies.add(each.name, each.evidence, true, each.led);
  }
  return bodies;
}

const isAcronymIn = (token: Token): boolean =>
  isAcronym(token.text) ||
  (/^\p{Lu}[\p{L}&-]{1,11}$/u.test(token.text) && (token.text.match(/\p{Lu}/gu)?.length ?? 0) >= 2);

/** "Customs Division of the Revenue Authority": the outer body is one more name of the inner, the owner a body of its own. */
function wholeName(
  bodies: Bodies,
  own: string,
  text: string,
  tokens: readonly Token[],
  mention: Mention & { kind: 'organisation' },
  evidence: (from: number, to: number, rule: string) => Evidence,
): void {
  bodies.alias(
    own,
    nameText(text, tokens, mention.from, mention.whole),
    evidence(mention.from, mention.whole, 'body-of-body'),
  );
}

/** The words before a bracket whose initials its letters are; null when they do not fit. */
function expansionStart(tokens: readonly Token[], to: number, acronym: string): number | null {
  for (let from = to - 2; from >= Math.max(0, to - 9); from--) {
    const words = tokens.slice(from, to);
    if (words.some((word, k) => k > 0 && !/^(?:\s+| & |'s? |’s? )$/u.test(word.gap))) return null;
    if (!(words[0] as Token).capital || GENERIC_BODIES.has((words[0] as Token).lower)) continue;
    const name = words.map((word) => word.text).join(' ');
    if (/\b(?:commissioner|minister|director|officer|executive|representative|chairman|secretary|member|ambassador)s?\b/iu.test(name)) return null;
    if (initials(name, false) === acronym.toUpperCase() || initials(name, true) === acronym.toUpperCase()) return from;
    if (words.length >= 3 && stands(acronym, name)) return from;
  }
  return null;
}
