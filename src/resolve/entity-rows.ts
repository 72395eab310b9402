import type { EntityRef, ReportFacts } from '../domain/fact.ts';
import type { LocationKind } from '../domain/vocabulary.ts';
import type { Division } from '../grammar/zh/gazetteer.ts';
import { FLAG, lexicon } from '../grammar/zh/lexicon.ts';
import { NATIONAL_BODIES } from '../grammar/zh/national.ts';
import { officialName } from './bodies.ts';
import { divisionOfCode, divisionsAbove, divisionsNamed, divisionsShort } from './code-list.ts';
import { disambiguate } from './divisions.ts';
import type { EntityKind, Link, LocationRow, NamedRow, PostRow } from './graph.ts';
import { divisionId, organisationId, personId, plainName, postId, siteId } from './identity.ts';
import { prefecture } from './prefecture.ts';
import type { Scope } from './scope.ts';
import { searchKeysOf } from './search-keys.ts';

/**
 * The nodes a report needs, collected as its relations ask for them: asking twice for the same entity gives the same id.
 * What a report only implies (the body of a post, the larger place) is a node too, without a mention. Everything but the
 * aliases, which mentions bring, is a function of the id alone, so that it does not matter which report comes first.
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

  constructor(facts: ReportFacts, scope: Scope) {
    this.#facts = facts;
    this.#scope = scope;
  }

  person(found: string): string {
    return this.#person(found, this.#scope.personScope({ name: found }));
  }

  /** Whoever writes for a publication is known by it: a namesake of those written about is somebody else. */
  reporter(found: string): string {
    return this.#person(
      found,
      this.#facts.report.document.source.publication ?? this.#scope.personScope({ name: found }),
    );
  }

  #person(found: string, scope: string): string {
    const name = plainName(found);
    const id = personId(name, scope);
    if (!this.persons.has(id)) this.persons.set(id, { id, scope, ...named(name, 'person') });
    return id;
  }

  organisation(found: string): string {
    const name = officialName(found);
    const division = this.#scope.divisionOf(name);
    const place = division?.code ?? (this.#isLocal(name) ? this.#scope.report : '');
    const id = organisationId(name, place);
    const mentioned = this.#facts.entities.organisations.find((one) => one.name === found && one.mentions.length > 0);
    if (!this.organisations.has(id) || mentioned !== undefined) {
      const known = this.organisations.get(id)?.aliases ?? [];
      const forms = mentioned === undefined ? [] : [mentioned.name, ...mentioned.aliases];
      this.organisations.set(id, { id, scope: place, ...named(name, 'organisation', [...known, ...forms]) });
    }
    if (division !== null) {
      link(this.bodyIn, id, this.#division(division));
      const whole = DEPARTMENT.exec(name)?.[1];
      if (whole !== undefined) link(this.bodyOf, id, this.organisation(whole));
    }
    return id;
  }

  location(found: string): string {
    const mentioned = this.#facts.entities.locations.find((one) => one.name === found);
    const forms = mentioned === undefined || mentioned.mentions.length === 0 ? [] : [found, ...mentioned.aliases];
    const kind: LocationKind = mentioned?.kind ?? 'site';
    const name = plainName(found);
    const division = this.#divisionNamed(name, kind);
    if (division !== null) return this.#division(division, forms);
    const unique = kind === 'province' || isNationalSite(name);
    const around = unique ? null : this.#around(name, kind);
    const place = unique ? '' : (around?.code ?? this.#scope.report);
    const id = siteId(name, kind, place);
    const known = this.locations.get(id)?.aliases ?? [];
    this.locations.set(id, { id, kind, code: null, scope: place, ...named(name, 'location', [...known, ...forms]) });
    if (around !== null) link(this.placeIn, id, this.#division(around));
    return id;
  }

  post(title: string, found: string | null): string {
    const organisation = found === null ? null : this.organisation(found);
    const id = postId(plainName(title), organisation ?? '', this.#scope.report);
    const organisationName = found === null ? null : officialName(found);
    this.posts.set(id, { id, title: plainName(title), organisation, organisationName });
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

  /** A bare department (组织部, 市发改委) is one body only within its place; a name of its own (…大学) is one everywhere. */
  #isLocal(name: string): boolean {
    if (this.#scope.language !== 'zh' || isCentralBody(name) || NATIONAL_BODIES.test(name)) return false;
    return name.length <= 4 || /^[省市区县州旗镇乡]/u.test(name);
  }

  /** Sites are told apart by prefecture, villages and communities (whose names repeat more) by district or county. */
  #around(name: string, kind: LocationKind): Division | null {
    const near = this.#scope.divisionOf(name) ?? this.#scope.certain.find(({ code }) => code.length <= 6) ?? null;
    if (near === null || kind !== 'site') return near;
    return [near, ...divisionsAbove(near)].find(({ code }) => code === prefecture(near.code)) ?? near;
  }

  #divisionNamed(name: string, kind: LocationKind): Division | null {
    if (kind === 'site' || this.#scope.language !== 'zh') return null;
    const full = divisionsNamed(name);
    const candidates = full.length > 0 ? full : divisionsShort(name).filter((one) => one.kind === kind);
    return this.#scope.certain.find((one) => candidates.includes(one)) ?? disambiguate(candidates, this.#scope.certain);
  }

  /** A division under its official name, with all that hold it; other forms of the name are aliases. */
  #division(found: Division, forms: readonly string[] = []): string {
    const division = divisionOfCode(found.code) ?? found;
    const { code } = division;
    const id = divisionId(code);
    const known = this.locations.get(id)?.aliases ?? [];
    this.locations.set(id, {
      id,
      kind: division.kind,
      code,
      scope: '',
      ...named(division.name, 'location', [...known, ...forms]),
    });
    const [above] = divisionsAbove(division);
    if (above !== undefined) link(this.placeIn, id, this.#division(above));
    return id;
  }
}

/** 人民大会堂: one place, wherever a report that names it plays. */
const isNationalSite = (name: string): boolean => (lexicon().lookup(name, 0, name.length) & FLAG.site) !== 0;

/** 外交部, 新华社: as short as a department of some place, and yet one body. */
const isCentralBody = (name: string): boolean => (lexicon().lookup(name, 0, name.length) & FLAG.body) !== 0;

type Named = Pick<NamedRow, 'name' | 'aliases' | 'searchKeys'>;

function named(name: string, kind: EntityKind, forms: readonly string[] = []): Named {
  const aliases = [...new Set(forms)].filter((form) => form !== name).sort();
  return { name, aliases, searchKeys: searchKeysOf([name, ...aliases], kind) };
}

/** A department and the committee or government it belongs to: 中原区委组织部, 铜川市人民政府办公室. */
const DEPARTMENT =
  /^(.{1,20}?(?:[省市州盟区县旗镇乡]委|人民政府|人大常委会|政协))(?=[^员会].{0,14}(?:部|办|办公室|委|局|室|校|组|中心)$)/u;

const link = (links: Map<string, Link>, part: string, whole: string): void => {
  if (part !== whole) links.set(`${part} ${whole}`, { part, whole });
};
