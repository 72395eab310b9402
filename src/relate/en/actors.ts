import type { EntityRef } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import { adjoins, type EnglishSentence, type Token } from '../../grammar/en/text.ts';
import { titlePhrase } from '../../grammar/en/title-phrase.ts';

/** A stretch of a sentence that stands for a person, body or place: a name, a post with "the" before it, a pronoun. */
export interface Actor {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly ref: EntityRef;
  readonly by: 'name' | 'post' | 'pronoun';
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly ref: EntityRef;
}

function placedMentions(entities: Entities): Placed[] {
  const placed: Placed[] = [];
  const lists = [
    ['person', entities.persons],
    ['organisation', entities.organisations],
    ['location', entities.locations],
  ] as const;
  for (const [kind, list] of lists) {
    for (const { name, mentions } of list)
      for (const { span } of mentions) placed.push({ ...span, ref: { kind, name } });
  }
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Who holds a post of this wording: the same title first, else one that ends alike; of several the one named last. */
export function holder(text: string, entities: Entities, title: string, before: number): EntityRef | null {
  const wanted = plainTitle(title).replace(/^(?:the|deputy the) /u, '');
  let best: { readonly name: string; readonly score: number; readonly last: number } | null = null;
  for (const person of entities.persons) {
    const last = Math.max(
      -1,
      ...person.mentions.map((mention) => mention.span.start).filter((start) => start <= before),
    );
    for (const position of person.positions) {
      const held = plainTitle(position.title);
      if (
        /\blate\s$/u.test(text.slice(Math.max(0, position.evidence.span.start - 5), position.evidence.span.start)) ||
        /^late\s/iu.test(text.slice(position.evidence.span.start))
      )
        continue;
      let score = 0;
      if (held === wanted) score = 3;
      else if (/ (?:elect|designate|emeritus)$/u.test(held)) score = 1;
      else if (held.endsWith(` ${wanted}`) || held.startsWith(`${wanted} `))
        score = /^(?:deputy|vice|assistant|former)\b/u.test(held) ? 1 : 2;
      else if (wanted.length > 1 && initials(held) === wanted) score = 3;
      else if (wanted.length > 1 && initials(held).endsWith(wanted))
        score = /^(?:deputy (?!commissioner)|vice|assistant|additional|former)/u.test(held) ? 1 : 2.5;
      else if (
        wanted.split(' ').at(-1) === held.split(' ').at(-1) &&
        !/^(?:deputy|vice|assistant|officer|director|member|head)/u.test(wanted)
      )
        score = 1;
      if (score > 0 && (!best || score > best.score || (score === best.score && last > best.last)))
        best = { name: person.name, score, last };
    }
  }
  return best && (best.score > 1 || best.last >= 0) ? { kind: 'person', name: best.name } : null;
}

/** Vice-Chancellor and Vice Chancellor are one post. */
const plainTitle = (title: string): string => title.toLowerCase().replaceAll('-', ' ');

const initials = (title: string): string =>
  title
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .join('');

/** The actors of every sentence. Pronouns stand for the person who was the subject before. */
export function findActors(text: string, sentences: readonly EnglishSentence[], entities: Entities): Actor[][] {
  const placed = placedMentions(entities);
  let next = 0;
  return sentences.map(({ tokens, heading }) => {
    const actors: Actor[] = [];
    const first = tokens[0]?.start ?? 0;
    while (next < placed.length && (placed[next] as Placed).start < first) next++;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      while (next < placed.length && (placed[next] as Placed).start < token.start) next++;
      const here = placed[next];
      if (here && here.start === token.start && here.ref.kind === 'organisation' && /\(\s*$/u.test(token.gap)) continue;
      if (here && here.start === token.start) {
        let to = at + 1;
        while (to < tokens.length && (tokens[to] as Token).start < here.end) to++;
        actors.push({ from: at, to, ref: here.ref, by: 'name' });
        at = to - 1;
        continue;
      }
      if (heading || token.quoted) continue;
      const post = postAt(text, tokens, at, entities);
      if (post) {
        actors.push(post);
        at = post.to - 1;
      }
    }
    return actors;
  });
}

/** "Vice Governor extended": a verb in small letters right behind a post that opens its sentence. */
const beforeVerb = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.capital === false && tokens[to]?.tags.has('PastTense') === true && /^\s$/u.test(tokens[to]?.gap ?? '');

/** "RDC thanked", "Deputy RDC said": a post in capitals that stands without an article before a word in small letters. */
const shortPost = (tokens: readonly Token[], to: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(tokens[to - 1]?.text ?? '') &&
  tokens[to]?.capital === false &&
  /^\s$/u.test(tokens[to]?.gap ?? '') &&
  !/^(?:of|for|and|in|at)$/u.test(tokens[to]?.lower ?? '');

/** "the DDC": letters that a post of the report may be short for. */
function initialsOfPost(tokens: readonly Token[], at: number): { title: string; to: number } | null {
  const { text = '' } = tokens[at] ?? {};
  return /^\p{Lu}{2,5}$/u.test(text) ? { title: text, to: at + 1 } : null;
}

const SERVES = /^(?:adviser|advisor|aide|assistant|spokesperson|spokesman|secretary)$/u;

/** "the Minister", "The MCE": a post in place of a name, when no name follows it. */
function postAt(text: string, tokens: readonly Token[], at: number, entities: Entities): Actor | null {
  const before = tokens[at - 1];
  const led = before !== undefined && /^(?:the|this|our)$/u.test(before.lower) && adjoins(tokens[at], before);
  // "Special Aide to the Minister": whom another post serves.
  if (led && tokens[at - 2]?.lower === 'to' && SERVES.test(tokens[at - 3]?.lower ?? '')) return null;
  const title = led || tokens[at]?.capital ? (titlePhrase(tokens, at) ?? initialsOfPost(tokens, at)) : null;
  const opens = at === 0 && tokens[0]?.capital === true && title !== null && beforeVerb(tokens, title.to);
  if (!title || !(led || opens || shortPost(tokens, title.to))) return null;
  const ref = holder(text, entities, title.title, (tokens[at] as Token).start);
  return ref ? { from: at, to: title.to, ref, by: 'post' } : null;
}
