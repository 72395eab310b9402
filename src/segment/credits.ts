import { BODY_SUFFIX, NOT_NAMES, ROLE, ROLE_SUFFIX } from '../grammar/zh/byline.ts';
import { mayBeName, SURNAMES } from '../grammar/zh/byline-surnames.ts';
import { findDivisions } from '../grammar/zh/gazetteer.ts';
import { FLAG, lexicon } from '../grammar/zh/lexicon.ts';

/** A name of a byline; positions are in the string that was read. */
export interface CreditName {
  readonly start: number;
  readonly end: number;
  role: string | null;
}

/** What a byline holds. `end` is where reading stopped: the whole length when all of it is byline. */
export interface Credits {
  readonly names: readonly CreditName[];
  readonly end: number;
  /** A role word was read, of a reporter or of somebody else. */
  readonly explicit: boolean;
}

const SEPARATOR = /[\s、,;:()/|&[\]【】<>《》"“”□■◎●○〇◆◇★▲△▪▌※⊙◉*…—\-–=_~。.]/u;
const RUN = /[\u3400-\u9fff]+(?:·[\u3400-\u9fff]+)*/uy;
const OTHER_SCRIPT = /[\dA-Za-z@+#年月日时分]+/uy;
const INNER_ROLE = /(?:本报|特约|见习|实习|全媒体|融媒体|首席)*(?:记者|通讯员|通信员|实习生|摄影|编辑|审核)/u;
/** 某某等参加会见: what somebody did is no body he writes for. */
const DOING = /等|参加|出席|陪同|会见|主持|列席|一同|举[行办]|召开|开幕|闭幕|启动/u;
const DOES = /表示|指出|强调|认为|主持|出席|参加|讲话|致辞|介绍/u;
/** N 编辑:某某, 2018-03-12 08:30 来源:某网: a mark of the site or the time in front of what is credited. */
const BEFORE_CREDITS =
  /^(?:[A-Z]\s(?=[\u4e00-\u9fff]{2,5}:)|\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?\s{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?\s{0,4}(?=[\u4e00-\u9fff]{2,6}:))/u;
/** (苗远 青禾): a line of names in brackets; behind a name with a surname a pen name may follow. */
const SIGNED = /^\([\u4e00-\u9fff]{2,4}(?:[\s、,][\u4e00-\u9fff]{2,3}){1,4}\)$/u;
/** 年前, 欧盟, 文化部: a surname opens the word, but nobody is called so. */
const NOBODY = FLAG.time | FLAG.function | FLAG.body | FLAG.department | FLAG.country | FLAG.group;
/** A role of one letter behind a name. */
const SHORT_ROLE = /\/(?:文|图|摄)/u;
/** 掌上云水|记者 某某: an outlet whose name ends like no other body's. */
const OUTLET_OF = /^[\u4e00-\u9fff]{2,6}?记者\s[\u4e00-\u9fff]{2,3}(?:$|\s)/u;
/** Roles of one character are surnames too: they count only before a mark or at the end. */
const SHORT_ROLE_END = /^(?:$|[/|&:\s),、])/u;

/**
 * Reads roles and names of a Chinese byline from its folded text, left to right, stopping at the first thing that
 * belongs to none. `strict` demands a surname even after a role word, for bylines that run on into a story.
 */
export function readCredits(folded: string, strict = false): Credits {
  const names: CreditName[] = [];
  let role: string | null = null;
  let readOver = false;
  let explicit = false;
  const roles = INNER_ROLE.test(folded);
  const signed = SIGNED.test(folded);
  let at = strict ? 0 : (BEFORE_CREDITS.exec(folded)?.[0].length ?? 0);
  let end = 0;
  const add = (start: number, stop: number): void => {
    names.push({ start, end: stop, role });
  };
  while (at < folded.length) {
    if (SEPARATOR.test(folded.charAt(at))) {
      at++;
      continue;
    }
    ROLE.lastIndex = at;
    const found = ROLE.exec(folded)?.groups;
    const roleEnd = ROLE.lastIndex;
    if (
      found &&
      ((found['other'] ?? found['reporter'] ?? '').length > 1 ||
        SHORT_ROLE_END.test(folded.slice(roleEnd, roleEnd + 1)))
    ) {
      const before = at === 0 || SEPARATOR.test(folded.charAt(at - 1));
      const closing = before && /^[\s)。]*$/u.test(folded.slice(roleEnd)) && names.length > 0;
      if (closing) for (const name of names) name.role ??= found['role'] ?? null;
      // 某某/文 某某/摄: each name has its role behind it.
      const owner = names.at(-1);
      if (
        owner?.end === at - 1 &&
        folded.charAt(at - 1) === '/' &&
        /^[\s)]/u.test(folded.slice(roleEnd, roleEnd + 1))
      ) {
        if (found['reporter'] === undefined) names.pop();
        else owner.role ??= found['role'] ?? null;
        role = null;
        explicit = true;
        at = roleEnd;
        end = at;
        continue;
      }
      // "撰稿、编辑：某某" names one person in both roles.
      const shared = shares(role, folded.slice(end, at), names, end);
      if (!shared) {
        role = found['reporter'] === undefined ? null : (found['role'] ?? null);
        readOver = found['other'] !== undefined;
      }
      explicit = true;
      at = roleEnd;
      end = at;
      continue;
    }
    OTHER_SCRIPT.lastIndex = at;
    if (explicit && !strict && OTHER_SCRIPT.test(folded)) {
      at = OTHER_SCRIPT.lastIndex;
      end = at;
      continue;
    }
    RUN.lastIndex = at;
    const run = RUN.exec(folded)?.[0];
    if (run === undefined) break;
    const inner = run.slice(1).search(INNER_ROLE);
    let word = inner > 0 ? run.slice(0, inner + 1) : run;
    const next = at + word.length;
    if (readOver) {
      // 某报总编辑某某表示,…: a post, and what its holder does.
      if (DOES.test(word)) break;
      // 来源:某处 某某: who wrote for the body that sent the story in.
      if (
        /来源[^:]{0,2}:\s?[^\s:]{2,12}\s$/u.test(folded.slice(0, at)) &&
        !strict &&
        mayBeName(word) &&
        /^[\s)]*$/u.test(folded.slice(next))
      )
        names.push({ start: at, end: next, role: null });
      at = next;
      end = at;
      continue;
    }
    const suffix = suffixOf(word, folded);
    if (suffix !== undefined && word.length - suffix.length >= 2) word = word.slice(0, -suffix.length);
    const reported = /^报[道导]$/u.test(suffix ?? '');
    if (reported) word = withoutPlace(word);
    if (word.length === 1) {
      const pair = /^[\u3400-\u9fff]\s+[\u3400-\u9fff](?![\u3400-\u9fff])/u.exec(folded.slice(at, at + 12))?.[0];
      if (pair === undefined || !SURNAMES.has(word)) break;
      add(at, at + pair.length);
      at += pair.length;
      end = at;
      continue;
    }
    // "作者：佚名" is a byline all the same; "发自清河" and "清河报道" tell where it was written.
    const nobody = NOT_NAMES.has(word) || word.startsWith('发自') || (reported && names.length > 0 && isPlace(word));
    if (nobody) {
      // (办公室 某某/文): where the writer works.
      if (strict || !(explicit || SHORT_ROLE.test(folded))) break;
      at = next;
      end = at;
      continue;
    }
    const plausible = mayBeName(word) && (lexicon().lookup(word, 0, word.length) & NOBODY) === 0;
    const several = !plausible && roles && !BODY_SUFFIX.test(word) ? runTogether(word) : [];
    if (several.length > 1) {
      let from = at;
      for (const length of several) {
        add(from, from + length);
        from += length;
      }
    } else if (
      plausible ||
      (!strict && (role !== null || (signed && names.length > 0)) && word.length <= 4 && !BODY_SUFFIX.test(word))
    ) {
      add(at, at + word.length);
      if (suffix !== undefined && word.length < run.length) {
        const last = names.at(-1);
        if (last) last.role ??= suffix;
        explicit = true;
      }
    } else if (
      strict ||
      !(BODY_SUFFIX.test(word) || (inner > 0 && OUTLET_OF.test(folded.slice(at)))) ||
      word.length > 16 ||
      DOING.test(word)
    ) {
      break;
    }
    at = next;
    end = at;
    // 记者某某报道:据悉,… the story begins.
    if (strict && reported && /[:,]/u.test(folded.charAt(at))) break;
  }
  // Whatever separators follow the last thing read belong to the byline.
  if (at >= folded.length) end = folded.length;
  return { names, end, explicit };
}

/** 台中, 金宁: a division by its whole name or without its level. */
const isPlace = (word: string): boolean =>
  ['', '县', '区', '镇', '乡'].some((level) => findDivisions(word + level).length > 0);

/** 某某某|台中报导: where a reporter writes from. */
function withoutPlace(word: string): string {
  const [name, place] = [word.slice(0, 3), word.slice(3)];
  return place.length === 2 && mayBeName(name) && isPlace(place) ? name : word;
}

/** What its owner did, at the end of a name: 某某摄; not the last letter of 刘立文, unless pictures are credited too. */
function suffixOf(word: string, folded: string): string | undefined {
  const suffix = ROLE_SUFFIX.exec(word)?.[0];
  return suffix === '文' && word.length === 3 && !/[摄图]/u.test(folded) ? undefined : suffix;
}

/** Whether a role word right after another one, with a mark between, belongs to the same people. */
const shares = (role: string | null, between: string, names: readonly CreditName[], end: number): boolean =>
  role !== null && /^[、/&]$/u.test(between) && names.every((name) => name.end < end - role.length);

/** Lengths of names that stand without a blank between them; none when they cannot be told apart. */
function runTogether(word: string): number[] {
  const ways =
    word.length === 4
      ? [[2, 2]]
      : word.length === 5
        ? [
            [2, 3],
            [3, 2],
          ]
        : word.length === 6
          ? [[3, 3]]
          : [];
  const possible = ways.filter((lengths) => {
    let from = 0;
    return lengths.every((length) => {
      const name = word.slice(from, from + length);
      from += length;
      return mayBeName(name);
    });
  });
  return possible.length === 1 ? (possible[0] ?? []) : [];
}

/** Whether all of a line is byline or credit: role words with names, or (`bare`) nothing but names. */
export function isCreditLine(folded: string, bare = false): boolean {
  if (folded.length > 120) return false;
  const credits = readCredits(folded);
  if (credits.end < folded.length) return false;
  if (credits.explicit) return true;
  return bare && credits.names.length > 0 && credits.names.length <= 6;
}
