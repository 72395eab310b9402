import { folded } from './people.ts';

/** Posts that say what kind of body they belong to; the body is certain when the report names one such body, or one above the others. */
const BODY_OF_POST: readonly (readonly [post: RegExp, body: RegExp])[] = [
  [
    /^(?:pro[- ])?vice[- ]chancellor$|^registrar$|^provost$|^chancellor$|^rector$/iu,
    /\buniversity\b|^(?:U\p{Lu}{1,3}|\p{Lu}{2,4}U|KNUST)$/iu,
  ],
  [/head ?teacher$|^headmaster$|^headmistress$|^pupil$|^teacher$|^student$/iu, /\b(?:school|academy)\b/iu],
  [/^(?:metropolitan|municipal|district) chief executive$|^[md]ce$|^presiding member$/iu, /\bassembly$/iu],
  [
    /^governor$|^deputy governor$|^county secretary$|^chief officer/iu,
    /\b(?:county|state) government$|^county government of/iu,
  ],
  [
    /superintendent$|^rmo$|^matron$|^medical (?:director|superintendent)$|^(?:assistant )?professor$/iu,
    /\bhospital$/iu,
  ],
  [/council leader$|^leader of the council$|^deputy leader$/iu, /\bcouncil$/iu],
];

const fieldOf = (title: string): string | null =>
  /^(?:deputy |state )?minister (?:of state )?(?:for|of) (?:the )?(.+)$/iu.exec(title)?.[1] ??
  /^(?:deputy )?(.+) minister$/iu.exec(title)?.[1] ??
  null;

/** The body of a post that is said without one, null when the report leaves it open. */
export function bodyOfPost(
  title: string,
  bodies: readonly { readonly name: string; readonly count: number }[],
): string | null {
  const names = bodies.map((each) => each.name);
  const field = fieldOf(title);
  if (field && !/^(?:deputy|regional|prime|cabinet|state|sector)$/iu.test(field)) {
    const own = names.find(
      (name) => /^(?:federal )?ministry (?:of|for) (?:the )?/iu.test(name) && folded(name).endsWith(folded(field)),
    );
    if (own) return own;
  }
  for (const [post, body] of BODY_OF_POST) {
    if (!post.test(title)) continue;
    const [first, second] = bodies.filter(({ name }) => body.test(name)).sort((a, b) => b.count - a.count);
    return first && (!second || first.count > second.count) ? first.name : null;
  }
  return null;
}
