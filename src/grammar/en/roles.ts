import type { Role } from '../../domain/vocabulary.ts';

/** A wording that gives a role to the people or bodies listed on one side of it. */
export interface RoleCue {
  readonly name: string;
  readonly role: Role;
  readonly side: 'after' | 'before';
  readonly of: 'person' | 'organisation' | 'both';
  readonly pattern: RegExp;
}

const cue = (name: string, role: Role, side: RoleCue['side'], of: RoleCue['of'], pattern: RegExp): RoleCue => ({
  name,
  role,
  side,
  of,
  pattern,
});

export const ROLE_CUES: readonly RoleCue[] = [
  cue(
    'accompanied-by',
    'ACCOMPANY',
    'after',
    'person',
    /\b(?:accompanied (?:(?:on|during|in|to|at) (?:the |his |her )?[^,.;]{1,40}? )?by|in the company of|flanked by|in (?:his|her|their|the) (?:entourage|company) (?:were|was|included?|are)|together with|alongside|joined by|accompanying (?:him|her|them|the \p{L}+) (?:were|was|included?)|(?:part of|with) (?:his|her) (?:entourage|team) (?:were|was|included?)|supported by|along with|on an? (?:\p{L}+ ){0,2}(?:tour|visit|inspection) with)\b/giu,
  ),
  cue(
    'ribbon',
    'ATTEND',
    'before',
    'person',
    /\b(?:cut(?:ting|s)?|snipped|snipping) the (?:\p{L}+ ){0,2}(?:ribbon|tape)\b/giu,
  ),
  cue(
    'accompanied',
    'ACCOMPANY',
    'before',
    'person',
    /\b(?:who )?accompanied (?:the|him|her|them)\b|\b(?:was|were) (?:also )?(?:along )?with (?:him|her|them)\b|\balso accompanied\b|\b(?:was|were) (?:among|part of) (?:the|his|her) (?:entourage|team|delegation)\b/giu,
  ),
  cue(
    'present-were',
    'ATTEND',
    'after',
    'person',
    /\b(?:(?:others? |also |those |people |dignitaries |personalities |leaders |officials )?(?:present|in attendance)(?: at [^,.;]{1,60}| on the occasion| during [^,.;]{1,40})? (?:were|was|included?|are)|attended by|watched by|graced by|(?:also )?witnessed by|witnessing (?:the )?[^,.;]{1,40} (?:were|was)|in the presence of|with the presence of|proposed by|seconded by|nominated by|others? (?:were|included?|who (?:spoke|attended|graced|were present)[^.]{0,40}(?:were|include|included))|(?:officials|leaders|dignitaries|officers) who [^.;]{3,90}? included|dignitaries (?:included?|including|such as)|guests (?:included?|including)|participants (?:included?|including)|also (?:there|attending) (?:were|was)|attendees (?:included?|including)|meeting included|(?:drew|attracted|brought together|gathered) [^.;]{0,60}?(?:including|such as|among them))\b/giu,
  ),
  cue(
    'were-present',
    'ATTEND',
    'before',
    'person',
    /\b(?:(?:were|was) (?:also |all )?(?:present|in attendance|there)|attended the|graced the|participated in the|took part in the|were among (?:the|those)|attended)\b/giu,
  ),
  cue(
    'delegation-of',
    'ATTEND',
    'after',
    'person',
    /\b(?:delegation|team|entourage)(?: of [^,.;]{1,40})?,? (?:including|included|comprising|comprised|consisting of|made up of|which included)\b/giu,
  ),
  cue('led-by', 'LEAD', 'after', 'person', /\b(?:led by|headed by|under the leadership of)\b/giu),
  cue(
    'given-to',
    'ATTEND',
    'after',
    'person',
    /\b(?:(?:was|were) (?:presented|handed over|donated|given) to|received (?:the \p{L}+ )?on behalf of)\b/giu,
  ),
  cue(
    'installed',
    'ATTEND',
    'after',
    'person',
    /\b(?:enskinned|enstooled|installed|out-?doored|swor(?:n|e) in|inducted|elected|inaugurated)\b/giu,
  ),
  cue(
    'was-elected',
    'ATTEND',
    'before',
    'person',
    /\b(?:was|were) (?:then |also |unanimously )?(?:re-?)?elected\b|\bwas (?:proposed|nominated|named)\b|\b(?:made|moved|seconded) (?:the|a) motion\b/giu,
  ),
  cue(
    'addressed',
    'SPEAKER',
    'before',
    'person',
    /\bwho (?:also )?addressed the\b|\b(?:also )?spoke (?:on|about|at) (?:the|this|how|his|her)\b|\bdelivered (?:an?|the|his|her) (?:[\p{L}-]+ ){0,3}(?:address|speech|lecture|talk|presentation|keynote|message)\b|\b(?:gave|provided|presented) an? (?:[\p{L}-]+ ){0,3}(?:talk|speech|lecture|presentation|overview|report|update|briefing)\b/giu,
  ),
  cue(
    'speaking-were',
    'SPEAKER',
    'after',
    'person',
    /\bspeaking (?:at|during) (?:the|this) [^,.;]{1,30} (?:were|was)\b|\bspeakers (?:were|included?)\b|\b(?:leaders|officials|dignitaries),? including(?=[^.;]{3,140}, spoke\b)/giu,
  ),
  cue('signed-by', 'SIGNATORY', 'after', 'person', /\bsigned by\b/giu),
  cue(
    'signed-for',
    'SIGNATORY',
    'before',
    'person',
    /\bsigned [^.;,]{0,50}\b(?:on behalf of|for the)\b|\b(?:served as|were|was) (?:the )?signator(?:y|ies)\b/giu,
  ),
  cue('introduced', 'ATTEND', 'after', 'person', /\b(?:he|she|who) (?:then |also )?introduced\b/giu),
  cue(
    'opened-by',
    'ATTEND',
    'after',
    'person',
    /\b(?:opened|re-?opened|commissioned|inaugurated|launched|unveiled|flagged off|declared open|handed over|officiated|administered|sworn(?: in(?:to office)?)?) by\b/giu,
  ),
  cue(
    'chaired-by',
    'CHAIR',
    'after',
    'person',
    /\b(?:chaired by|presided over by|moderated by|under the chairmanship of|chairman for the occasion(?: was)?|chairperson for the occasion(?: was)?)\b/giu,
  ),
  cue(
    'chaired',
    'CHAIR',
    'before',
    'person',
    /\b(?:chaired|presided over|who chaired|moderated|presided|presiding over|(?:was|is) chairing)\b(?! by)/giu,
  ),
  cue(
    'guest',
    'GUEST',
    'after',
    'person',
    /(?<!\b(?:was|were|as|is) (?:the |a |its )?)\b(?:guest of honou?r|special guest(?: of honou?r)?|guest speaker|keynote speaker|chief guest)\b/giu,
  ),
  cue(
    'was-guest',
    'GUEST',
    'before',
    'person',
    /\b(?:was|were|as) (?:the |a |also the |its )?(?:special |chief )?guests? (?:of honou?r|speaker)\b|\bas (?:the |a |its )?(?:chief|special) guest\b|\b(?:was|as) (?:the )?keynote speaker\b/giu,
  ),
  cue(
    'won',
    'AWARDEE',
    'before',
    'both',
    /\b(?:won|emerged|clinched|came (?:first|second|third)|placed (?:first|second|third)|(?:was|were) (?:adjudged|crowned)|defeated|beat)\b/giu,
  ),
  cue(
    'contestants',
    'CONTESTANT',
    'after',
    'organisation',
    /\b(?:(?:they|others?|teams|schools) (?:included?|were|are)|contested by)\b/giu,
  ),
  cue('competed', 'CONTESTANT', 'before', 'organisation', /\b(?:participated|took part|competed|contested)\b/giu),
  cue(
    'organised-by',
    'ORGANISER',
    'after',
    'organisation',
    /\b(?:organi[sz]ed|hosted|convened|sponsored|funded|facilitated|put together|spearheaded|supported|initiated|coordinated|held|arranged) (?:jointly )?by\b|\b(?:in (?:collaboration|partnership|conjunction|association) with|jointly with|with (?:support|funding|sponsorship) from|with the support of|under the auspices of|at the instance of)\b/giu,
  ),
  cue(
    'organised',
    'ORGANISER',
    'before',
    'organisation',
    /\b(?:has |have |had )?(?:also )?(?:organi[sz](?:ed|es)|h[eo]ld(?:s)?|hosts|hosted|convened|staged|launched|inaugurated|commissioned|celebrated|marked|donated|presented|embarked on|undertook|trained|supported|distributed|disbursed|provided|swore|elected|enskinned|enstooled|installed|honou?red|sensiti[sz]ed|handed over|unveiled|opened|began|started|rolled out|conducted|commenced)\b(?! by)/giu,
  ),
];

/** Two sides put their names to a paper. */
export const SIGNED = /\bsign(?:ed|s|ing)?\b/iu;
/** Acts that make their subject the head of an inspection, visit or delegation. */
export const LEADS =
  /^(?:inspect(?:ed|s)?|tour(?:ed|s)?|visit(?:ed|s)?|paid|pays|led|leads|embarked|conducted|called|calls|received|receives|welcomed|hosted|met|undertook|made|began|embarks|sympathi[sz]ed|commiserated|assessed|monitored|interacted|held|presented|donated)$/u;
/** Acts that put their subject at a ceremony. */
export const ACTS =
  /^(?:commission(?:ed|s)|inaugurat(?:ed|es)|launch(?:ed|es)|unveil(?:ed|s)|open(?:ed|s)|cut(?:s)?|broke|performed|presented|presents|handed|hands|signed|signs|attended|attends|joined|graced|flagged|donated|donates|swore|installed|witnessed|planted|delivered|participated|led|received|receives|enskinned|enstooled|represented|hosted|celebrated|visited|dedicated|officiated|administered)$/u;
/** Acts that put their subject at a meeting. */
export const MEETS = new RegExp(`${ACTS.source}|^(?:met|convened|summoned)$`, 'u');
