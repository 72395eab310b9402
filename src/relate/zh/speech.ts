import {
  COLLECTIVE_OPENING,
  COLLECTIVE_SPEAKER,
  COURTESY,
  NOUNS_TOO,
  REPORTING_VERBS,
} from '../../grammar/zh/reporting-verbs.ts';
import { type CodedSentence, type Group, PEOPLE } from './scene.ts';
import { alternation } from './words.ts';

/** A reporting verb and what it introduces, in one coded sentence. */
export interface Speech {
  readonly verb: string;
  readonly at: number;
  /** Where the relayed words begin. */
  readonly content: number;
  /** The group that speaks, 'pronoun' for whoever spoke or acted last, null for a body or crowd of no name. */
  readonly speaker: Group | 'pronoun' | null;
}

const VERB = new RegExp(`(?:${alternation(REPORTING_VERBS)})`, 'gu');
const OPENING = /^(?:道(?=[,:]))?[,:\s]{0,2}(?:[“‘](?![^“”‘’。]{1,8}[”’]))?/u;
/** 听取意见建议, 按照工作要求: there the verb is a noun. */
const NOUN_BEFORE = /(?:意见和?|按照|根据|有关|工作|相关|具体|各项|落实)$/u;
/** A count of demands, behind which they stand. */
const POINTS = /^了?[一二三四五六七八九两几\d]{1,2}(?:点|条|项|个方面)[^,。;:]{0,6}(?:意见|要求|建议|希望)[,:]/u;
const SHORTEST_CONTENT = 5;
const LONGEST_CAPTION = 16;
const PRONOUN_CLAUSE =
  /^(?:.{0,12}?(?:中|上|时|后|间|际|前)|为此|因此|对此|就此|现场|此外|而且|接着|当场)?[他她]?(?:还|又|也|并|则|就|再|要|反复|特别|强烈|进一步|现场|明确|郑重|一再){0,4}(?:[向对].{1,12})?$/u;

function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (',;:。!?'.includes(text[i] ?? '')) return i + 1;
  return 0;
}

/** 某某发表重要讲话强调,…: whoever gives the speech says it. */
const SPEAKS =
  /(?:(?:发表|作)了?[^,。;]{0,10}(?:讲话|演讲|致辞|报告)|在[^,。;]{1,12}[上中](?:讲话|演讲|致辞|致词|发言))时?$/u;

function speakerOf(sentence: CodedSentence, at: number): Speech['speaker'] {
  const start = clauseStart(sentence.masked, at);
  const inClause = sentence.groups.filter((group) => group.at >= start && group.at < at);
  const own = inClause.filter(({ code, subject }) => code === PEOPLE && subject).at(-1);
  const clause = sentence.masked.slice(own === undefined ? start : own.at + 1, at);
  if (SPEAKS.test(clause) && (own !== undefined || /^[他她]/u.test(clause))) return own ?? 'pronoun';
  if (COLLECTIVE_SPEAKER.test(clause)) return null;
  if (own !== undefined) return own;
  if (!PRONOUN_CLAUSE.test(clause)) return null;
  const before = sentence.groups
    .filter(({ code, subject, at: place }) => code === PEOPLE && subject && place < at)
    .at(-1);
  if (before !== undefined) return before;
  return COLLECTIVE_OPENING.test(sentence.masked) ? null : 'pronoun';
}

/** 火炬手 某某:… – the caption of somebody who is heard. */
function captionOf({ masked, groups }: CodedSentence): Speech | undefined {
  const [speaker] = groups;
  if (speaker === undefined || speaker.code !== PEOPLE || speaker.phrases.length !== 1) return undefined;
  if (speaker.at > LONGEST_CAPTION || masked[speaker.at + 1] !== ':' || /[,;。]/u.test(masked.slice(0, speaker.at)))
    return undefined;
  return { verb: '说', at: speaker.at + 1, content: speaker.at + 2, speaker };
}

/** The first words a sentence relays, or undefined. */
export function speechOf(sentence: CodedSentence): Speech | undefined {
  const { masked } = sentence;
  const caption = captionOf(sentence);
  if (caption !== undefined) return caption;
  for (const match of masked.matchAll(VERB)) {
    const after = masked.slice(match.index + match[0].length);
    // 提出了三点意见: counted, they follow.
    const points = match[0] === '提出' ? POINTS.exec(after)?.[0].length : undefined;
    const circumstance = /^(?:希望|要求)$/u.test(match[0]) && /^在[^,。;]{2,20}[下上中]/u.test(after);
    if (
      (COURTESY.test(after) && !circumstance && points === undefined) ||
      /[、的]$/u.test(masked.slice(0, match.index))
    )
      continue;
    // 作了重点强调;: a noun.
    if (
      /^[;。]/u.test(after) &&
      !/[”,]$/u.test(masked.slice(0, match.index)) &&
      /了[^,。;]{0,12}$/u.test(masked.slice(0, match.index))
    )
      continue;
    if (/^(?:提到|明确)$/u.test(match[0]) && !/^[,:要]/u.test(after)) continue;
    if (match[0] === '称' && /^[号呼赞职谓]/u.test(after)) continue;
    if (NOUNS_TOO.has(match[0]) && NOUN_BEFORE.test(masked.slice(0, match.index))) continue;
    if (
      match[0] === '说明' &&
      (/^(?:会|材料|情况|性)/u.test(after) || /[了行作做的、]$|进一步$/u.test(masked.slice(0, match.index)))
    )
      continue;
    if (
      match[0] === '介绍' &&
      (!/^[,:]/u.test(after) || /[了行作做]$|听取?[^,。;]*$/u.test(masked.slice(0, match.index)))
    )
      continue;
    const opening = points === undefined ? (OPENING.exec(after)?.[0] ?? '') : after.slice(0, points);
    const content = match.index + match[0].length + opening.length;
    // “…。”某某说。 : the words stand before the verb.
    if (masked.length - content < SHORTEST_CONTENT) {
      const quotation = masked.indexOf('“');
      if (quotation === -1 || quotation > match.index) continue;
      const speaker = speakerOf(sentence, match.index);
      if (speaker !== null) return { verb: match[0], at: match.index, content: quotation + 1, speaker };
      continue;
    }
    if (match[0].length === 1 && opening === '') continue;
    const speaker = speakerOf(sentence, match.index);
    if (speaker === null && COLLECTIVE_SPEAKER.test(masked.slice(0, match.index))) {
      return { verb: match[0], at: match.index, content, speaker };
    }
    if (speaker === null && (NOUNS_TOO.has(match[0]) || !/^[,:]/u.test(opening))) continue;
    return { verb: match[0], at: match.index, content, speaker };
  }
  return undefined;
}
