/**
 * When two names of an annotation count as one. The rules are those of the annotation guide: layout, quotation marks,
 * width and case do not matter, a government may or may not call itself the people's, and where a title ends and its
 * body begins is a matter of taste.
 */
const UNCOUNTED = /[\s"'“”‘’「」『』《》〈〉·]/gu;

/** The form in which names are compared. A missing name folds to the empty string. */
export function foldName(name: string | null | undefined): string {
  return (name ?? '').normalize('NFKC').toLowerCase().replace(UNCOUNTED, '').replaceAll('人民政府', '政府');
}

export interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Every form under which an entity may be named, folded. */
export function foldedForms({ name, aliases = [] }: Named): string[] {
  return [name, ...aliases].map(foldName);
}

/** True when either entity's own name is one of the other's forms. */
export function sameEntity(gold: Named, predicted: Named): boolean {
  return foldedForms(gold).includes(foldName(predicted.name)) || foldedForms(predicted).includes(foldName(gold.name));
}

/** True when one body is the other with, at most, its place put in front: 区委 and 中原区委. */
export function sameBody(one: string | null, other: string | null): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b) return true;
  if (a.length < 2 || b.length < 2) return false;
  return a.endsWith(b) || b.endsWith(a);
}

export interface Post {
  readonly title: string;
  readonly organisation: string | null;
}

/** True for equal titles, and where what one title has in front stands in a body instead: 组织部部长 and 部长 of 区委组织部. */
export function samePost(one: Post, other: Post): boolean {
  const [a, b] = [foldName(one.title), foldName(other.title)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === '' || !long.endsWith(short)) return false;
  const front = long.slice(0, long.length - short.length);
  return foldName(one.organisation).includes(front) || foldName(other.organisation).includes(front);
}

/** Shared share of two sets of names, 0 to 1 (Jaccard); 0 when both are empty. */
export function overlap(some: Iterable<string>, others: Iterable<string>): number {
  const a = new Set([...some].map(foldName));
  const b = new Set([...others].map(foldName));
  const union = a.union(b).size;
  return union === 0 ? 0 : a.intersection(b).size / union;
}
