import type { Organisation } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import { nationalForms } from '../../grammar/zh/national-aliases.ts';

/** A body under one name, while its report is read. */
export interface BodyDraft {
  readonly aliases: Set<string>;
  readonly mentions: Evidence[];
}

/** One organisation for each body, whatever forms of its name the report uses; `drafts` is used up. */
export const mergeBodies = (drafts: Map<string, BodyDraft>): Organisation[] => mergeShortForms(joinNational(drafts));

/** Full and short names of one national body become one, under the form the text uses first. */
function joinNational(drafts: Map<string, BodyDraft>): Map<string, BodyDraft> {
  for (const [name, draft] of [...drafts]) {
    if (!drafts.has(name)) continue;
    for (const form of nationalForms(name)) {
      const other = form === name ? undefined : drafts.get(form);
      if (other === undefined) continue;
      draft.aliases.add(form);
      draft.mentions.push(...other.mentions);
      drafts.delete(form);
    }
  }
  return drafts;
}

/** A name that ends a longer one of the report is its short form: 区委 of 中原区委. */
function mergeShortForms(drafts: Map<string, BodyDraft>): Organisation[] {
  const names = [...drafts.keys()].sort((a, b) => b.length - a.length);
  const target = new Map<string, string>();
  const byEnding = Map.groupBy(names, (name) => name.slice(-2));
  for (const name of names) {
    const longer = (byEnding.get(name.slice(-2)) ?? []).filter(
      (other) => other.length > name.length && sameBody(other, name),
    );
    // 青禾化工, 青禾化工公司 of 青禾化工有限公司.
    const plain = name.replace(PLAIN_FORM, '');
    if (longer.length === 0 && plain.length > 2)
      longer.push(
        ...names.filter(
          (other) => other.length > name.length && other.startsWith(plain) && FORM.test(other.slice(plain.length)),
        ),
      );
    if (longer.length === 1 || (longer.length > 1 && name.length > 3)) target.set(name, longer.at(-1) as string);
  }
  for (const [name, next] of target) {
    let into = next;
    while (target.has(into)) into = target.get(into) as string;
    const draft = drafts.get(name) as BodyDraft;
    const whole = drafts.get(into);
    if (whole === undefined) continue;
    whole.aliases.add(name);
    for (const alias of draft.aliases) whole.aliases.add(alias);
    whole.mentions.push(...draft.mentions);
    drafts.delete(name);
  }
  return [...drafts].map(([name, { aliases, mentions }]) => ({
    name,
    aliases: [...aliases].filter((alias) => alias !== name),
    mentions: distinct(mentions),
  }));
}

const FORM = /^(?:集团|股份|控股)*(?:有限(?:责任)?)?(?:公司|集团)$/u;
const PLAIN_FORM = /(?<=.{3})公司$/u;

/** In text order, one for each place. */
function distinct(mentions: readonly Evidence[]): Evidence[] {
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter((mention, i) => mention.span.start !== sorted[i - 1]?.span.start);
}

const sameBody = (longer: string, shorter: string): boolean =>
  longer.endsWith(shorter) || longer.replace('人民政府', '政府').endsWith(shorter.replace('人民政府', '政府'));
