import { type Statement, statement } from '../graphdb/statement.ts';

type Rows = Statement<{ readonly rows: readonly object[] }, Record<string, never>>;
const rows = (name: string): Rows => statement(`write/${name}`);

export const stored = statement<{ ids: readonly string[] }, { id: string; expected: number; written: number }>(
  'write/document/stored',
);
export const documents = rows('document/documents');
export const fresh = statement<{ rows: readonly object[] }, { id: string }>('write/report/fresh');

export const entities = {
  persons: rows('entity/persons'),
  organisations: rows('entity/organisations'),
  locations: rows('entity/locations'),
  posts: rows('entity/posts'),
  departmentOfBody: rows('entity/department-of-body'),
  bodyInPlace: rows('entity/body-in-place'),
  placeInPlace: rows('entity/place-in-place'),
};

export const events = rows('report/events');
export const reporters = rows('report/reporters');
export const holds = rows('report/holds');
export const mentions = {
  person: rows('report/mentions-persons'),
  organisation: rows('report/mentions-organisations'),
  location: rows('report/mentions-locations'),
};
export const participations = {
  person: rows('report/participations-persons'),
  organisation: rows('report/participations-organisations'),
};
export const venues = { organisation: rows('report/venues-organisations'), location: rows('report/venues-locations') };
export const statements = {
  person: rows('report/statements-persons'),
  organisation: rows('report/statements-organisations'),
};
export const awards = { person: rows('report/awards-persons'), organisation: rows('report/awards-organisations') };

export const appearances = rows('count/appearances');
export const counts = {
  person: rows('count/persons'),
  organisation: rows('count/organisations'),
  location: rows('count/locations'),
};
