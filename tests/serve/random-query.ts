import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Random = () => number;

const TEXTS = [
  '苏晚晴',
  '林知远',
  '区委书记',
  '',
  '"',
  "'",
  '\\',
  '`',
  '$x',
  '*/',
  '/*',
  '}) RETURN 1 //',
  '\u0000',
  '😀',
  'AND OR NOT',
  '~',
  '中原区',
  'x'.repeat(150),
];

/** A random query that the schema allows: fields, arguments, filters, fragments and aliases, of bounded size. */
export class QueryWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  #budget = 0;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  query(): string {
    this.#budget = 60;
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no Query');
    return `{ ${this.#fields(query.getFields(), 1 + this.#below(2), 0)} }`;
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#below(from.length)] as T;
  }

  #fields(fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>, count: number, depth: number): string {
    return Array.from({ length: count }, (_, index) =>
      this.#field(this.#pick(Object.values(fields)), index, depth),
    ).join(' ');
  }

  #field(field: GraphQLField<unknown, unknown>, index: number, depth: number): string {
    this.#budget -= 1;
    const args = field.args.flatMap(({ name, type, defaultValue }) =>
      (isNonNullType(type) && defaultValue === undefined) || this.#random() < 0.4
        ? [`${name}: ${this.#value(type, name, 0)}`]
        : [],
    );
    const alias = `a${depth}_${index}: `;
    const directive = this.#random() < 0.05 ? ` @include(if: ${this.#random() < 0.5})` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive} ${this.#selection(field.type, depth + 1)}`;
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return '';
    if (depth > 8 || this.#budget <= 0) return '{ __typename }';
    if (isObjectType(named)) return `{ ${this.#fields(named.getFields(), 1 + this.#below(3), depth)} }`;
    const member = this.#pick(this.#schema.getPossibleTypes(named));
    return `{ __typename ... on ${member.name} { ${this.#fields(member.getFields(), 1 + this.#below(2), depth)} } }`;
  }

  #value(type: GraphQLInputType, name: string, depth: number): string {
    if (isNonNullType(type)) return this.#value(type.ofType, name, depth);
    if (isListType(type))
      return `[${Array.from({ length: this.#below(3) }, () => this.#value(type.ofType, name, depth)).join(', ')}]`;
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields());
      const chosen =
        depth > 3
          ? all.filter((one) => !isInputObjectType(getNamedType(one.type))).slice(0, 1)
          : [this.#pick(all), this.#pick(all)];
      const unique = [...new Map(chosen.map((one) => [one.name, one])).values()];
      return `{ ${unique.map((one) => `${one.name}: ${this.#value(one.type, one.name, depth + 1)}`).join(', ')} }`;
    }
    if (type.name === 'Int') return String(this.#pick(name === 'first' ? [1, 2, 5, 20, 100] : [0, 1, 2, 5]));
    if (type.name === 'Date') return this.#pick(['"2024-05-06"', '"1999-01-01"', '"2024-02-29"']);
    if (type.name === 'Boolean') return 'true';
    return JSON.stringify(this.#pick(TEXTS));
  }
}

/** Queries that mean harm: too deep, too wide, too many, cyclic, malformed, or with code in their values. */
export function hostile(random: Random, index: number): string {
  const size = 1 + Math.floor(random() * 400);
  const kinds: readonly (() => string)[] = [
    () =>
      `{ ${'person(name: "x") { participations { nodes { event { participations { nodes { participant { ... on '.repeat(size % 30)}`,
    () => `{ ${Array.from({ length: size }, (_, i) => `a${i}: statistics { events }`).join(' ')} }`,
    () => `{ persons(first: ${size * 1000}) { nodes { id } } }`,
    () => `{ persons(first: -${size}) { nodes { id } } }`,
    () => `{ persons(where: ${'{ NOT: '.repeat(size)}{ id: { eq: "x" } }${' }'.repeat(size)}) { totalCount } }`,
    () => `{ persons(where: { OR: [${'{ name: { contains: "a" } },'.repeat(size)}] }) { totalCount } }`,
    () => `{ search(text: ${JSON.stringify('~*"('.repeat(size))}) { score } }`,
    () => `{ search(text: ${JSON.stringify(`a${'*~'.repeat(size % 40)}`)}) { score } }`,
    () => `query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }`,
    () =>
      `{ persons(after: ${JSON.stringify(Buffer.from(JSON.stringify(['MOST_REPORTED', { $gt: size }, 1])).toString('base64url'))}) { nodes { id } } }`,
    () =>
      `{ persons(after: ${JSON.stringify(Buffer.from(JSON.stringify(['MOST_REPORTED', 'x'.repeat(size), size])).toString('base64url'))}) { nodes { id } } }`,
    () => `{ __schema { ${'types { fields { type { '.repeat(size % 20)}`,
    () =>
      `{ persons(first: 100) { nodes { participations(first: 100) { nodes { event { participations(first: 100) { nodes { role } } } } } } } }`,
    () => `{ person(name: "'}) MATCH (n) DETACH DELETE n //") { name } }`,
    () => `{ events(where: { date: { gte: "${size}-99-99" } }) { totalCount } }`,
    () => `mutation { ingest(document: { name: "x", text: "${'a'.repeat(size)}" }) { changed } }`,
    () => `{ statistics ${'@include(if: true) '.repeat(size)} { events } }`,
    () => `{ neighbourhood(of: { name: "x" }, depth: ${size}) { truncated } }`,
    () => `{ node(id: ${JSON.stringify('\u0000'.repeat(size % 100))}) { id } }`,
    () => `subscription { x${size} }`,
  ];
  return kinds[index % kinds.length]?.() ?? '';
}
