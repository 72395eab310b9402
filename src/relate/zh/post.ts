import type { Span } from '../../domain/text.ts';
import { POST_END_CHARACTERS, POST_ENDS } from '../../grammar/zh/roster-words.ts';

/** Where a post that recognition did not find may begin: after a mark, or after a word that governs people. */
const POST_STOP =
  /(?:[、,;:。!?“”‘’()\s由向对给请率被在到于日的与同和及受有了\d]|出席|参加|会见|陪同|邀请|看望|慰问|欢迎|迎接|上午|下午|晚上|今天|昨天|日前|会上|随后|其中|来自|包括)$/u;
const LONGEST_POST = 24;
const IDEOGRAPH = /[\u4e00-\u9fff]/u;

function endsPost(text: string, end: number): boolean {
  return (
    POST_ENDS.has(text.slice(end - 2, end)) ||
    POST_ENDS.has(text.slice(end - 3, end)) ||
    POST_END_CHARACTERS.includes(text[end - 1] ?? '。')
  );
}

/** Start of the unknown post that ends at `end`: back to the nearest stop, or `otherwise` when none is near. */
function unknownPostStart(
  text: string,
  end: number,
  floor: number,
  bodies: readonly Span[],
  otherwise: number,
  shortest = 2,
): number {
  for (let at = end - shortest; at > floor && at > end - LONGEST_POST; at--) {
    if (bodies.some((body) => body.end === at)) return at;
    if (POST_STOP.test(text.slice(Math.max(floor, at - 2), at))) return at;
  }
  return otherwise;
}

/** 副院长|(农科所副所长)|某某: another post in brackets. */
const ASIDE = /(?<=[\u4e00-\u9fff])\([^()]{2,12}(?:长|主任|书记|主席)\)$/u;

/**
 * Where the posts in front of the name at `nameStart` begin; `nameStart` itself when there are none.
 * Walks left over known posts, the bodies they stand in, and the marks between concurrent posts.
 */
export function postStart(
  text: string,
  nameStart: number,
  floor: number,
  posts: readonly Span[],
  bodies: readonly Span[],
): number {
  let cursor = nameStart - (ASIDE.exec(text.slice(Math.max(floor, nameStart - 16), nameStart))?.[0].length ?? 0);
  for (;;) {
    const post = posts.find(
      ({ start, end }) => start < cursor && start >= floor && (end === cursor || (end > cursor && end <= nameStart)),
    );
    const body = bodies.find(({ start, end }) => end === cursor && start >= floor);
    let to: number | undefined = post?.start ?? body?.start;
    // 云岭队的某某: the team is said of the person.
    if (to === undefined && text[cursor - 1] === '的') {
      to = bodies.find(({ start, end }) => end === cursor - 1 && start >= floor)?.start;
    }
    if (to === undefined && cursor - 2 >= floor && endsPost(text, cursor))
      to = unknownPostStart(text, cursor, floor, bodies, Math.max(floor, cursor - 2));
    // 甲公司副总裁、财务总监某某: a body that recognition missed, in front of a post.
    if (to === undefined && cursor < nameStart && cursor - 3 > floor && IDEOGRAPH.test(text[cursor - 1] ?? '')) {
      to = unknownPostStart(text, cursor, floor, bodies, cursor, 0);
      if (to === cursor) to = undefined;
    }
    if (to === undefined && cursor < nameStart && /[、,兼及和 ]/u.test(text[cursor - 1] ?? '。')) {
      const end = cursor - 1;
      // 教授及科研部副部长: a conjunction joins only posts that are known.
      const comma = /[,及和]/u.test(text[end] ?? '');
      const known = posts.some((span) => span.end === end && span.start >= floor);
      if (known || (!comma && end - 2 >= floor && endsPost(text, end))) to = end;
    }
    if (to === undefined || to >= cursor) return cursor;
    // 某市委副书记: the post begins inside the name of its body.
    const from = to;
    const around = bodies.find(({ start, end }) => start >= floor && start < from && end > from);
    cursor = around?.start ?? from;
  }
}
