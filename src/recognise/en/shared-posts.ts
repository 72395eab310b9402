import type { Token } from '../../grammar/en/text.ts';
import { singularPost } from '../../grammar/en/title-phrase.ts';
import { TITLE_PLURALS } from '../../grammar/en/titles.ts';
import { mayBeName } from './bare-names.ts';
import type { Named } from './named.ts';
import type { Mention } from './scan.ts';

/** Capitals that "and" or a comma joins to a person and that may be a name. */
function unknownBefore(tokens: readonly Token[], mentions: readonly Mention[], person: Named): Named | undefined {
  const mention = mentions.find(
    ({ kind, to, from }) => kind === 'unknown' && to < person.from && to - from > 1 && listedAfter(tokens, to, person),
  );
  const name = mention ? mayBeName(tokens, mention.from, mention.to, false) : null;
  return mention && name
    ? { from: mention.from, to: name.end, address: [], rule: 'person-in-list', posts: [] }
    : undefined;
}

/** "A and B, Deputy Directors of the Bureau": a post in the plural behind a list is each one's. */
export function shareBack(tokens: readonly Token[], mentions: readonly Mention[], people: Named[]): void {
  [...people].forEach((person) => {
    const post = person.posts.find(
      ({ rule, to, from }) =>
        rule === 'post-after-name' && tokens.slice(from, to).some((token) => singularPost(token.text) !== null),
    );
    if (!post) return;
    for (let last = person; ; ) {
      const other =
        people.find((each) => each.posts.length === 0 && each.to < last.from && listedAfter(tokens, each.to, last)) ??
        unknownBefore(tokens, mentions, last);
      if (!other) return;
      if (!people.includes(other)) people.push(other);
      other.posts.push(post);
      last = other;
    }
  });
}

/** "MPs A (Tembo), B (Kifaru) and C": a post in the plural is each one's of the list. */
export function share(tokens: readonly Token[], people: readonly Named[]): void {
  people.forEach((person, k) => {
    const [post] = person.posts;
    const last = tokens[(post?.to ?? 0) - 1];
    if (
      post?.rule !== 'post-before-name' ||
      !last ||
      !(
        last.lower in TITLE_PLURALS ||
        `${tokens[(post?.to ?? 0) - 2]?.lower} ${last.lower}` in TITLE_PLURALS ||
        singularPost(last.text)
      )
    )
      return;
    for (let next = k + 1, before = person; next < people.length; next++) {
      const other = people[next] as Named;
      if (other.posts.length > 0 || !listedAfter(tokens, before.to, other)) return;
      other.posts.push(post);
      before = other;
    }
  });
}

/** Nothing but a bracket, a comma, "and" and forms of address between two names of a list. */
function listedAfter(tokens: readonly Token[], end: number, { from, address }: Named): boolean {
  let at = end;
  if (/^\s*\($/u.test(tokens[at]?.gap ?? '')) {
    while (at < from && !/^\)/u.test(tokens[at + 1]?.gap ?? '')) at++;
    at++;
  }
  const gap = (tokens[at]?.gap ?? '').replace(/^\)/u, '');
  if (tokens[at]?.lower === 'and' && /^,?\s$/u.test(gap)) at++;
  else if (gap !== ', ') return false;
  return from >= at && from - at <= address.length;
}
