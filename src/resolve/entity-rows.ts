import type { EntityRef, ReportFacts } from '../domain/fact.ts';
import type { LocationKind } from '../domain/vocabulary.ts';
import type { Division } from '../grammar/zh/gazetteer.ts';
import { divisionsAbove, divisionsNamed, divisionsShort } from './code-list.ts';
import { disambiguate } from './divisions.ts';
import type { EntityKind, Link, LocationRow, NamedRow, PostRow } from './graph.ts';
import { locationId, organisationId, personId, postId } from './identity.ts';
import type { Scope } from './scope.ts';
import { searchKeysOf } from './search-keys.ts';

/**
 * The nodes a report needs, collected as its relations ask for them: asking twice for the same entity gives the same id.
 * What a report only implies (the body of a post, the larger place) is a node too, without a mention.
 */
export class EntityRows {
  readonly persons = new Map<string, NamedRow>();
  readonly organisations = new Map<string, NamedRow>();
  readonly locations = new Map<string, LocationRow>();
  readonly posts = new Map<string, PostRow>();
  readonly bodyOf = new Map<string, Link>();
  readonly bodyIn = new Map<string, Link>();
  readonly placeIn = new Map<string, Link>();
  readonly #facts: ReportFacts;
  readonly #scope: Scope;
  readonly #known: readonly Division[];

  constructor(facts: ReportFacts, scope: Scope) {
    this.#facts = facts;
    this.#scope = scope;
    this.#known = scope.certain;
  }

  person(name: string): string {
    const scope = this.#scope.personScope({ name });
    const id = personId(name, scope);
    if (!this.persons.has(id)) this.persons.set(id, { id, name, aliases: [], searchKeys: searchKeysOf([name]), scope });
    return id;
  }

  organisation(name: string): string {
    const division = this.#scope.divisionOf(name);
    const place =
      division?.code ?? (/^(?:市|省|区|县|州|镇|乡)/u.test(name) ? this.#scope.report : this.#unplaced(name));
    const id = organisationId(name, place);
    if (this.organisations.has(id)) return id;
    const aliases = this.#facts.entities.organisations.find((one) => one.name === name)?.aliases ?? [];
    this.organisations.set(id, {
      id,
      name,
      aliases: [...aliases],
      searchKeys: searchKeysOf([name, ...aliases]),
      scope: place,
    });
    if (division !== null) {
      link(this.bodyIn, id, this.#division(division));
      const whole = DEPARTMENT.exec(name)?.[1];
      if (whole !== undefined) link(this.bodyOf, id, this.organisation(whole));
    }
    return id;
  }

  location(name: string): string {
    const found = this.#facts.entities.locations.find((one) => one.name === name);
    const kind: LocationKind = found?.kind ?? 'site';
    const division = this.#divisionNamed(name, kind);
    const aliases = found?.aliases ?? [];
    if (division !== null) return this.#division(division, [name, ...aliases]);
    const around = this.#scope.divisionOf(name) ?? this.#known.find(({ code }) => code.length <= 6) ?? null;
    const place = kind === 'province' ? '' : (around?.code ?? this.#scope.report);
    const id = locationId(name, null, place);
    if (!this.locations.has(id)) {
      const row = { id, name, kind, code: null, aliases: [...aliases], searchKeys: searchKeysOf([name, ...aliases]) };
      this.locations.set(id, { ...row, scope: place });
      if (around !== null && place !== '') link(this.placeIn, id, this.#division(around));
    }
    return id;
  }

  post(title: string, organisationName: string | null): string {
    const organisation = organisationName === null ? null : this.organisation(organisationName);
    const id = postId(title, organisation ?? '', this.#scope.report);
    this.posts.set(id, { id, title, organisation, organisationName });
    return id;
  }

  /** A place that takes part or speaks does so as the body that governs it. */
  actor({ kind, name }: EntityRef): { id: string; kind: EntityKind } {
    if (kind === 'person') return { id: this.person(name), kind };
    return { id: this.organisation(name), kind: 'organisation' };
  }

  place({ kind, name }: EntityRef): { id: string; kind: EntityKind } {
    if (kind === 'location') return { id: this.location(name), kind };
    return { id: this.organisation(name), kind: 'organisation' };
  }

  #unplaced(name: string): string {
    // A bare department (组织部) is one body only within its place; a name of its own (…大学, …公司) is one everywhere.
    return name.length <= 4 && this.#scope.language === 'zh' ? this.#scope.report : '';
  }

  #divisionNamed(name: string, kind: LocationKind): Division | null {
    if (kind === 'site' || this.#scope.language !== 'zh') return null;
    const full = divisionsNamed(name);
    const candidates = full.length > 0 ? full : divisionsShort(name).filter((one) => one.kind === kind);
    return this.#known.find((one) => candidates.includes(one)) ?? disambiguate(candidates, this.#known);
  }

  /** A division under its official name, with all that hold it; other forms of the name are aliases. */
  #division(division: Division, forms: readonly string[] = []): string {
    const { code, name, kind } = division;
    const id = locationId(name, code, '');
    const aliases = [...new Set([...(this.locations.get(id)?.aliases ?? []), ...forms])]
      .filter((form) => form !== name)
      .sort();
    this.locations.set(id, { id, name, kind, code, aliases, searchKeys: searchKeysOf([name, ...aliases]), scope: '' });
    const [above] = divisionsAbove(division);
    if (above !== undefined) link(this.placeIn, id, this.#division(above));
    return id;
  }
}

/** A department and the committee or government it belongs to: 中原区委组织部, 铜川市政府办公室. */
const DEPARTMENT =
  /^(.+?(?:[省市州盟区县旗镇乡]委|(?:人民)?政府|人大常委会|政协))(?=[^员会].{0,14}(?:部|办|办公室|委|局|室|校|组|中心)$)/u;

const link = (links: Map<string, Link>, part: string, whole: string): void => {
  if (part !== whole) links.set(`${part} ${whole}`, { part, whole });
};
