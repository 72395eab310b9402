import type { Organisation } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import { KNOWN_BODIES } from '../../grammar/en/bodies.ts';
import { folded } from './people.ts';

interface Draft {
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Evidence[];
  readonly acronym: boolean;
  /** An abbreviation that stands where a body does, after "the", "of", "by". */
  led: boolean;
}

/** Names in common use for a body that the text also names in full. */
const BY_KIND: readonly (readonly [short: RegExp, full: RegExp])[] = [
  [/^central bank$/u, /^(?:bank of|central bank of|reserve bank of) /u],
  [/^(?:the )?world health organi[sz]ation$/u, /^who$/u],
];

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

  /** The body whose name holds this word ("the Ministry"): the one named last before `before`, else the only one, else null. */
  findByHead(word: string, before: number): string | null {
    const committee = /committee/iu.test(word);
    const fitting = this.drafts.filter(
      (draft) =>
        ` ${folded(draft.name)} `.includes(` ${folded(word)} `) && (committee || !/committee/iu.test(draft.name)),
    );
    const last = (draft: Draft): number =>
      Math.max(-1, ...draft.mentions.map(({ span }) => span.start).filter((start) => start < before));
    const told = fitting.filter((draft) => last(draft) >= 0).sort((x, y) => last(y) - last(x));
    if (told[0]) return told[0].name;
    return fitting.length === 1 ? (fitting[0] as Draft).name : null;
  }

  /** The one body in full whose initials these letters are, null when there are several or none. */
  findByInitials(letters: string, initials: (name: string, all: boolean) => string): string | null {
    if (letters.length < 3) return null;
    const fitting = this.drafts.filter(
      ({ name, acronym }) =>
        !acronym && name.includes(' ') && [initials(name, false), initials(name, true)].includes(letters),
    );
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
          draft.led,
      )
      .map(({ name, aliases, mentions }) => ({
        name,
        aliases: [...aliases].filter((alias) => alias !== name),
        mentions: mentions.sort((a, b) => a.span.start - b.span.start),
      }));
  }
}

const longerForm = (long: string, short: string): boolean => {
  const [a, b] = [long.split(' '), short.split(' ')];
  if (
    a.length > b.length &&
    b.length >= 2 &&
    a[0] === b[0] &&
    a.at(-1) === b.at(-1) &&
    !/ (?:of|for) /u.test(short) &&
    b.every((word) => a.includes(word)) &&
    !a.some(
      (word) => !b.includes(word) && /^(?:standing|executive|children'?s?|women'?s?|youth|students?)$/u.test(word),
    )
  )
    return true;
  if (
    long.startsWith(`${short} `) &&
    /^(?:council|area|authority|service|board|headquarters|secretariat|limited|ltd|plc)$/u.test(
      long.slice(short.length + 1),
    )
  )
    return true;
  return endsWithForm(long, short);
};

const endsWithForm = (long: string, short: string): boolean =>
  long.length > short.length &&
  long.endsWith(` ${short}`) &&
  !/ (?:of|for|and|the)(?: the)? $/u.test(long.slice(0, -short.length)) &&
  !/(?:of|for|and|the|&) $/u.test(long.slice(0, -short.length));
