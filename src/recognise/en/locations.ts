import type { Location } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import type { LocationKind } from '../../domain/vocabulary.ts';
import { FIELDS, NO_NAMES } from '../../grammar/en/names.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import { isGiven } from '../../grammar/en/title-phrase.ts';
import { folded } from './people.ts';
import { type Mention, nameText } from './scan.ts';

interface Draft {
  name: string;
  kind: LocationKind;
  readonly aliases: Set<string>;
  readonly mentions: Evidence[];
}

const BEFORE_PLACE =
  /^(?:in|at|near|around|outside|across|towards|between|along|within|from|behind|opposite|throughout)$/u;
const SITE_BODY =
  /(?:school|college|hospital|clinic|centre|center|campus|university|church|mosque|factory|company|academy|market|polytechnic|council|institute|barracks|prison|station|compound|polyclinic|office|secretariat|court|farms?|mills?|bank)$/iu;
const VISITED = /^(?:visited|toured|inspected|at|commissioned|visit|tour|inaugurated|opened)$/u;

/** The places of a report; countries and continents are none. */
export function collectPlaces(
  text: string,
  sentences: readonly EnglishSentence[],
  scanned: readonly (readonly Mention[])[],
  people: readonly (readonly { from: number; to: number }[])[],
): Location[] {
  const drafts = new Map<string, Draft>();
  const add = (name: string, kind: LocationKind, evidence: Evidence): Draft => {
    const key = folded(name);
    let draft = drafts.get(key);
    if (!draft) {
      draft = { name, kind, aliases: new Set(), mentions: [] };
      drafts.set(key, draft);
    }
    draft.mentions.push(evidence);
    return draft;
  };
  sentences.forEach(({ tokens, sentence, heading }, index) => {
    if (heading) return;
    for (const mention of scanned[index] ?? []) {
      const before = tokens[mention.from - 1];
      const first = tokens[mention.from] as Token;
      const to = mention.kind === 'location' ? mention.to : mention.kind === 'organisation' ? mention.to : mention.to;
      const evidence = {
        sentence: sentence.index,
        span: { start: first.start, end: (tokens[to - 1] as Token).end },
        rule: mention.rule,
      };
      if (mention.kind === 'location') {
        const draft = add(nameText(text, tokens, mention.from, mention.to), mention.place, evidence);
        if (mention.core < mention.to) draft.aliases.add(nameText(text, tokens, mention.from, mention.core));
      } else if (mention.kind === 'unknown') {
        if (people[index]?.some((person) => person.from < mention.to && person.to > mention.from)) continue;
        const words = tokens.slice(mention.from, mention.to);
        if (
          !before ||
          !BEFORE_PLACE.test(before.lower) ||
          !/^\s+$/u.test(first.gap) ||
          words.length > 2 ||
          first.quoted
        )
          continue;
        if (
          words.some(
            (word) =>
              NO_NAMES.has(word.lower) ||
              FIELDS.has(word.lower) ||
              /\d/u.test(word.text) ||
              isGiven(word) ||
              /^\p{Lu}{2,}$/u.test(word.text),
          ) ||
          words.at(-1)?.possessive
        )
          continue;
        add(nameText(text, tokens, mention.from, mention.to), 'town', { ...evidence, rule: 'place-after-preposition' });
      } else if (mention.kind === 'organisation' && !mention.generic) {
        const name = nameText(text, tokens, mention.from, mention.to);
        const lead = before?.lower === 'the' ? tokens[mention.from - 2] : before;
        if (lead && VISITED.test(lead.lower) && SITE_BODY.test(name))
          add(name, 'site', { ...evidence, rule: 'place-visited-body' });
      }
    }
  });
  return mergeShort([...drafts.values()]);
}

/** "Sekondi" beside "Sekondi Metropolis" is the same place under a shorter name. */
function mergeShort(drafts: readonly Draft[]): Location[] {
  const merged = new Set<Draft>();
  for (const draft of drafts) {
    const short = folded(draft.name);
    const longer = drafts.find(
      (other) =>
        other !== draft && !merged.has(other) && other.kind !== 'site' && folded(other.name).startsWith(`${short} `),
    );
    if (!longer) continue;
    merged.add(draft);
    longer.aliases.add(draft.name);
    longer.mentions.push(...draft.mentions);
  }
  return drafts
    .filter((draft) => !merged.has(draft))
    .map(({ name, kind, aliases, mentions }) => ({
      name,
      kind,
      aliases: [...aliases].filter((alias) => alias !== name),
      mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    }));
}
