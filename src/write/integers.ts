import neo4j from 'neo4j-driver';

/** The driver sends every JavaScript number as a float; whole ones are meant as integers here. */
export const withIntegers = (rows: readonly object[]): object[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, converted(value)])));

function converted(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  return Array.isArray(value) ? value.map(converted) : value;
}
