import type { Evidence } from '../../domain/text.ts';
import { GENERIC_BODIES, NOT_BODIES } from '../../grammar/en/bodies.ts';
import { bodyPhrase, isAcronym } from '../../grammar/en/body-phrase.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import { Bodies } from './body-register.ts';
import type { Named } from './named.ts';
import { type Mention, nameText } from './scan.ts';

/** What an abbreviation in brackets may stand for that is no body. */
const NO_BODY_END =
  /\b(?:territory|delta|park|belt|bay|river|lake|bridge|airport|stadium|highway|corridor|region|province|reservists|persons|people|disabilit(?:y|ies)|education|development|equipment|materials|supplies|technology|learning|training|finance|care|act|age|agenda|allowance|areas|bill|certificate|commissioners?|controllers?|compound|curriculum|day|directors?|diseases?|examinations?|executives?|framework|goals?|index|initiative|laws|levies|levy|methods?|ministers?|model|month|officers?|plans?|polic(?:y|ies)|programmes?|programs?|projects?|regulations?|reports?|rubber|scheme|systems?|tax|test|understanding|unit|violence|virus|week|zone)$/iu;

/** "Action Plan for Drug Control": what the field belongs to is no body. */
const NO_BODY_HEAD =
  /\b(?:plan|programme|program|scheme|strategy|policy|act|framework|initiative|agenda|project) (?:for|of|on)\b/iu;

/** "… (NDPS) Act". */
const lawAfter = (tokens: readonly Token[], at: number): boolean =>
  /^\)\s$/u.test(tokens[at]?.gap ?? '') &&
  /^(?:act|bill|law|project|programme|scheme|policy)$/u.test(tokens[at]?.lower ?? '');

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
  return (
    !/\b(?:commissioner|controller|comptroller|minister|director|officer|executive|representative|chairman|secretary|member|ambassador)s?\b/iu.test(
      name,
    ) &&
    letters.length >= 3 &&
    letters[0] === short[0] &&
    isSubsequence(letters, name.toUpperCase())
  );
};

const isSubsequence = (letters: string, name: string): boolean => {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** The bodies that the mentions of a report name, with abbreviations in brackets tied to what stands before them. */
export function collectBodies(
  text: string,
  sentences: readonly EnglishSentence[],
  scanned: readonly (readonly Mention[])[],
  people: readonly (readonly Named[])[],
): Bodies {
  const bodies = new Bodies();
  const isPerson = (index: number, mention: Mention): boolean =>
    people[index]?.some((person) => person.from < mention.to && person.to > mention.from) ?? false;
  const inBody = (index: number): boolean =>
    (sentences[index] as EnglishSentence).sentence.part !== 'headline' &&
    !(sentences[index] as EnglishSentence).heading;
  const lone: { readonly name: string; readonly evidence: Evidence; readonly body: boolean; readonly led: boolean }[] =
    [];
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
          body: inBody(index),
          led:
            /^(?:the|of|by|from|with|at)$/u.test(tokens[mention.from - 1]?.lower ?? '') &&
            mention.to - mention.from === 1,
        });
        return;
      }
      const the = tokens[mention.from - 1]?.lower === 'the' ? 1 : 0;
      const organiser =
        mention.kind === 'unknown' &&
        inBody(index) &&
        !acronymNext(tokens, mention.to) &&
        mention.to - mention.from > (the ? 1 : 0) &&
        tokens[mention.from - 1 - the]?.lower === 'by' &&
        /^(?:organi[sz]ed|supported|sponsored|funded|hosted|implemented|facilitated)$/u.test(
          tokens[mention.from - 2 - the]?.lower ?? '',
        ) &&
        !isPerson(index, mention);
      if (organiser)
        bodies.add(
          nameText(text, tokens, mention.from, mention.to),
          evidence(mention.from, mention.to, 'body-organises'),
        );
      const acronym = bracketed && isAcronymIn(after) ? after.text : null;
      if (mention.kind === 'organisation' && !mention.generic && inBody(index)) {
        const own = bodies.add(
          nameText(text, tokens, mention.from, mention.to),
          evidence(mention.from, mention.to, mention.rule),
        );
        if (mention.rule === 'body-organ')
          for (const [from, to] of owners(tokens, mention))
            bodies.add(nameText(text, tokens, from, to), evidence(from, to, 'body-owner'));
        if (mention.whole > mention.to) wholeName(bodies, own, text, tokens, mention, evidence);
        if (acronym) bodies.alias(own, acronym, evidence(mention.to, mention.to + 1, 'body-abbreviation'));
      } else if (acronym && mention.kind !== 'person' && mention.kind !== 'organisation') {
        const start = expansionStart(tokens, mention.to, acronym);
        const name = start === null ? '' : nameText(text, tokens, start, mention.to);
        if (
          start === null ||
          NO_BODY_END.test(name) ||
          NO_BODY_HEAD.test(name) ||
          /\p{Lu}s$/u.test(acronym) ||
          lawAfter(tokens, mention.to + 1) ||
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
    const known = bodies.find(each.name) ?? bodies.findByInitials(each.name, initials);
    if (known && bodies.find(each.name) === null) bodies.alias(known, each.name, each.evidence);
    else if (known || each.body) bodies.add(each.name, each.evidence, true, each.led);
  }
  return bodies;
}

/** "Standing Committee of the Council of the Union": the bodies after each "of the", as tokens `[from, to)`. */
function owners(tokens: readonly Token[], { from, to }: Mention): [number, number][] {
  const found: [number, number][] = [];
  for (let at = from + 2; at < to; at++) {
    if (tokens[at - 1]?.lower !== 'the' || tokens[at - 2]?.lower !== 'of') continue;
    const owner = bodyPhrase(tokens, at);
    if (owner && owner.to <= to) found.push([at, owner.to]);
  }
  return found;
}

const acronymNext = (tokens: readonly Token[], at: number): boolean => /^\s*\($/u.test(tokens[at]?.gap ?? '');

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
    if (
      /\b(?:commissioner|controller|comptroller|minister|director|officer|executive|representative|chairman|secretary|member|ambassador)s?\b/iu.test(
        name,
      )
    )
      return null;
    if (initials(name, false) === acronym.toUpperCase() || initials(name, true) === acronym.toUpperCase()) return from;
    if (words.length >= 3 && stands(acronym, name)) return from;
  }
  return null;
}
