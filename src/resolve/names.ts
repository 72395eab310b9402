import type { ReportFacts } from '../domain/fact.ts';
import type { Person, Position } from '../domain/mention.ts';
import { leadingLevel } from '../grammar/zh/levels.ts';
import { bodyKey, bodyOfPost, committeeDepartment, fullBodyName } from './bodies.ts';
import { type PlaceContext, placeContexts } from './place-context.ts';
import { renameOrganisations } from './rename.ts';
import { samePosts } from './same-post.ts';

/**
 * Gives elliptical bodies their place (区委 -> 中原区委) and posts the body they imply (副市长 -> 铜川市政府), over all reports
 * of one document. The form in the text becomes an alias; what refers to a body follows its name. A body whose place is not
 * certain keeps the text's form. A post may name a body that the report's own list lacks, since the text never spells it.
 */
export function resolveNames(facts: readonly ReportFacts[]): ReportFacts[] {
  if (facts[0]?.report.document.source.language !== 'zh') return [...facts];
  const contexts = placeContexts(facts);
  return samePosts(
    facts.map((one, index) => {
      const context = contexts[index];
      return context === undefined ? one : resolveReport(one, context);
    }),
  );
}

function resolveReport(facts: ReportFacts, context: PlaceContext): ReportFacts {
  const { organisations, persons } = facts.entities;
  const names = new NameTable(organisations.map(({ name }) => name));
  const renamed = new Map<string, string>();
  for (const { name, mentions } of organisations) {
    const start = mentions[0]?.span.start ?? 0;
    const full = fullBodyName(name, start, context) ?? departmentName(name, persons, context);
    if (full !== null) renamed.set(name, names.settle(full));
  }
  const completed = persons.map((person) => ({
    ...person,
    positions: distinct(person.positions.map((position) => complete(position, person, { renamed, names, context }))),
  }));
  return renameOrganisations({ ...facts, entities: { ...facts.entities, persons: completed } }, renamed);
}

/** One post may have been told with two forms of its body. */
function distinct(positions: readonly Position[]): Position[] {
  const seen = new Set<string>();
  return positions.filter(({ title, organisation }) => {
    const key = `${title}@${organisation}`;
    return !seen.has(key) && seen.add(key);
  });
}

interface Resolution {
  readonly renamed: ReadonlyMap<string, string>;
  readonly names: NameTable;
  readonly context: PlaceContext;
}

function complete(position: Position, person: Person, { renamed, names, context }: Resolution): Position {
  const { title, organisation, evidence } = position;
  if (organisation !== null) {
    const full = fullBodyName(organisation, evidence.span.start, context);
    if (full !== null) return { ...position, organisation: names.settle(full) };
    return { ...position, organisation: renamed.get(organisation) ?? organisation };
  }
  const implied = bodyOfPost(title);
  if (implied !== null) {
    const full = ofSamePlace(implied, person) ?? fullBodyName(implied, evidence.span.start, context) ?? implied;
    return { ...position, organisation: names.settle(full) };
  }
  const department = departmentName(title, [person], context);
  return department === null ? position : { ...position, organisation: names.settle(department) };
}

/** 某县委副书记、县长: who sits in the committee of a named place heads the government of that place. */
function ofSamePlace(implied: string, { positions }: Person): string | null {
  const level = leadingLevel(implied);
  if (level === null) return null;
  for (const { title, organisation } of positions) {
    if (organisation === null || !title.startsWith(`${level}委`)) continue;
    const place = new RegExp(`^(.{2,12}${level})${level}?委$`, 'u').exec(organisation)?.[1];
    if (place !== undefined) return place + implied.slice(level.length);
  }
  return null;
}

/** 组织部 belongs to the committee in which somebody of the same roster sits: 区委常委、组织部部长 -> 中原区委组织部. */
function departmentName(name: string, persons: readonly Person[], context: PlaceContext): string | null {
  const department = committeeDepartment(name);
  if (department === null) return null;
  for (const { positions } of persons) {
    if (
      persons.length > 1 &&
      !positions.some(({ title, organisation }) => title.startsWith(department) || organisation === name)
    )
      continue;
    for (const { title, organisation, evidence } of positions) {
      const committee = bodyOfPost(title) ?? organisation;
      if (committee === null || !/[省市州盟区县旗镇乡]委$/u.test(committee)) continue;
      return (fullBodyName(committee, evidence.span.start, context) ?? committee) + department;
    }
  }
  return null;
}

/** Keeps to the form of a name that the report uses already: 铜川市人民政府 where it says so, not 铜川市政府. */
class NameTable {
  readonly #byKey = new Map<string, string>();

  constructor(names: readonly string[]) {
    for (const name of names) this.settle(name);
  }

  settle(name: string): string {
    const key = bodyKey(name);
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, name);
    return known ?? name;
  }
}
