import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import { NEVER_BEHIND } from '../../../grammar/zh/posts.ts';
import type { Analysis } from '../analysis.ts';
import type { NameMention } from '../names/document.ts';
import { chainBefore } from './chain.ts';
import { bodyOfState, complete } from './complete.ts';
import { type Endings, endingsOf, type Post } from './post.ts';

/** Posts said of one mention of a person, before or behind the name. */
export interface PersonPosts {
  readonly mention: NameMention;
  readonly posts: readonly Post[];
}

/** Posts of the persons before `mention` in its sentence, at most a few. */
function earlierPosts(result: readonly PersonPosts[], { text }: Analysis, mention: NameMention): Post[] {
  const near = result
    .slice(-6)
    .filter(
      (other) =>
        mention.start - other.mention.end < 120 && !/[。\n]/u.test(text.slice(other.mention.end, mention.start)),
    );
  return near.flatMap((other) => [...other.posts]);
}

const SEVERAL_HOLD = /^副(?:主席|主任|市长|县长|区长)$/u;

const JOINS = /^(?:[、 ]|和|与|及|以及)$/u;

/** ,代表某某主席: who is spoken for is called by the office behind the name, and the verb is no post. */
const speaksFor = (text: string, { end }: NameMention, items: readonly { title: string; start: number }[]): boolean =>
  items.length === 1 &&
  items[0]?.title === '代表' &&
  /[,。;:\s]/u.test(text.charAt(items[0].start - 1)) &&
  /^(?:总书记|主席|总统|总理|书记|委员长)/u.test(text.slice(end, end + 4));

/** Posts of all persons of a report, mention by mention; a list of names shares the posts before its first. */
export function postsOfPersons(analysis: Analysis): PersonPosts[] {
  const { text, persons } = analysis;
  const endings = endingsOf(analysis);
  const result: PersonPosts[] = [];
  let shared: readonly Post[] = [];
  let previousEnd = -1;
  persons.all.forEach((mention, index) => {
    const chain = chainBefore(analysis, endings, mention.start);
    const { mixed } = chain;
    const items = speaksFor(text, mention, chain.items) ? [] : chain.items;
    const gap = previousEnd >= 0 ? text.slice(previousEnd, mention.start) : '';
    const next = persons.all[index + 1];
    const listed = next !== undefined && JOINS.test(text.slice(mention.end, next.start));
    let posts: readonly Post[] = [];
    if (items.length > 0) {
      const joined = result.at(-1)?.posts.at(-1)?.body ?? null;
      const follows = /^[、,]$/u.test(text.slice(previousEnd, items[0]?.start));
      posts =
        mixed && listed
          ? []
          : complete(analysis, items, follows ? joined : null, earlierPosts(result, analysis, mention));
      // 党组副书记、副主席甲、乙: the seat that several hold.
      shared = posts.length === 1 ? posts : posts.slice(-1).filter(({ title }) => SEVERAL_HOLD.test(title));
    } else if (JOINS.test(gap) && shared.length > 0) posts = shared;
    else shared = [];
    const behind = postBehind(analysis, endings, mention) ?? namedAs(analysis, endings, mention);
    if (behind?.some(({ title }) => LISTED_STATUS.has(title))) {
      shareBehind(result, analysis, mention, behind);
      if (items.length === 0) posts = [];
    }
    result.push({ mention, posts: behind === null ? posts : [...posts, ...behind] });
    previousEnd = mention.end;
  });
  return result;
}

const LISTED_STATUS = new Set(['老师', '同学', '教授', '医生', '护士', '博士']);

/** 团委书记甲、乙、丙老师: the status behind the last of a list is that of those before who have no post of their own. */
function shareBehind(result: PersonPosts[], { text }: Analysis, last: NameMention, posts: readonly Post[]): void {
  let next = last.start;
  for (let i = result.length - 1; i > 0; i--) {
    const { mention, posts: own } = result[i] as PersonPosts;
    const shared = own.length > 0 && own === result[i - 1]?.posts;
    if (!JOINS.test(text.slice(mention.end, next)) || (own.length > 0 && !shared)) return;
    result[i] = { mention, posts };
    next = mention.start;
  }
}

/** 清河区团委马秀兰书记: the post behind the name, its body before it. */
function postBehind(analysis: Analysis, endings: Endings, mention: NameMention): Post[] | null {
  const { text, words } = analysis;
  const end = words.longest(text, mention.end, Math.min(text.length, mention.end + 12), TITLE_FLAGS);
  if (end < 0 || end - mention.end < 2) return null;
  const title = text.slice(mention.end, end);
  if (NEVER_BEHIND.has(title)) return null;
  const body = endings.bodies.get(mention.start) ?? null;
  const said = body === null ? bodyOfState(title, null, text) : text.slice(body.start, body.end);
  return [
    { start: body?.start ?? mention.end, end, title, body: said, said: null, bodySpan: body, rule: 'post-behind' },
  ];
}

const AS_CHAIR = /^为(?:[^,。;]{0,2})/u;
/** 任命某某为, 选举某某为. */
const APPOINTED = /(?:任命|选举|推选|补选|聘任|聘请)$/u;
const BECOMES = /^为|担任|出任/u;
/** 免去某某的…职务. */
const RELIEVED = /(?:免去|撤销|解除)$/u;
const OF_POST = /^(?:同志)?的(?=[^,。;]{2,30}职务)/u;
const CAREER = /(?:曾任|历任|现任|担任|兼任|出任|当选为?|就任|升任|转任|调任)/u;

/** 以张三为主席的甲协会, 张三…曾任甲局局长: a post that a verb gives the person behind the name. */
function namedAs(analysis: Analysis, endings: Endings, mention: NameMention): Post[] | null {
  const { text, titles } = analysis;
  const stop = text.slice(mention.end, mention.end + 120).search(/[。;！？\n]/u);
  const end = stop < 0 ? Math.min(text.length, mention.end + 120) : mention.end + stop;
  if (text.charAt(mention.start - 1) === '以' && AS_CHAIR.test(text.slice(mention.end, mention.end + 3))) {
    const title = analysis.words.longest(text, mention.end + 1, Math.min(end, mention.end + 10), TITLE_FLAGS);
    if (title < 0) return null;
    const next =
      text.charAt(title) === '的'
        ? analysis.bodies.near(title + 1, title + 1).find((body) => body.start === title + 1)
        : undefined;
    const body =
      next ??
      analysis.bodies.near(mention.start - 60, mention.start).findLast((b) => b.end <= mention.start && !b.elliptic);
    const said = body === undefined ? null : text.slice(body.start, body.end);
    return [
      {
        start: mention.end + 1,
        end: title,
        title: text.slice(mention.end + 1, title),
        body: said,
        said: null,
        bodySpan: body ?? null,
        rule: 'post-as-chair',
      },
    ];
  }
  const clause = text.slice(mention.end, Math.min(end, mention.end + 80));
  const made = text.slice(mention.start - 3, mention.start);
  const career = (RELIEVED.test(made) ? OF_POST : APPOINTED.test(made) ? BECOMES : CAREER).exec(clause);
  if (
    career === null ||
    analysis.persons
      .near(mention.end, mention.end + career.index)
      .some((p) => p.start > mention.start && p.start < mention.end + career.index)
  )
    return null;
  const from = mention.end + career.index + career[0].length;
  for (let at = from + 2; at <= Math.min(end, from + 30); at++) {
    if (
      ((titles.flags[at] as number) & FLAG.post) === 0 ||
      /^(?:[长员任记席会]|工作委员会|资格|大会|处|团)/u.test(text.slice(at, at + 5))
    )
      continue;
    const { items } = chainBefore(analysis, endings, at);
    return items.every((item) => item.start >= from - 1)
      ? complete(analysis, items).map((post) => ({ ...post, rule: 'post-career' }))
      : null;
  }
  return null;
}
