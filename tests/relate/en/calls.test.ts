import { expect, test } from 'vitest';
import type { Relations } from '../../../src/domain/fact.ts';
import type { Entities } from '../../../src/domain/mention.ts';
import { recogniseEnglish } from '../../../src/recognise/en/english.ts';
import { relateEnglish } from '../../../src/relate/en/english.ts';
import { englishReport } from '../../recognise/en/report.ts';

function readEnglish(...paragraphs: string[]): { entities: Entities; found: Relations } {
  const report = englishReport(paragraphs);
  const [entities] = recogniseEnglish([report]);
  if (!entities) throw new Error('nothing recognised');
  return { entities, found: relateEnglish(report, entities) };
}

const roster = ({ events }: Relations) =>
  events[0]?.participations.map(({ participant, role }) => `${participant.name} ${role}`).sort();

test('who is accompanied is at the head; letters of a post are no body; a seat may stand behind a bracket', () => {
  const { entities, found } = readEnglish(
    'Deputy Commissioner visits market',
    'Deputy Commissioner (DC) Sundar, Amos Kiprugat, on Tuesday visited Kifaru Market to check prices.',
    'Assistant Commissioner Ruth Chelamo accompanied the DC.',
  );
  expect(entities.organisations.map(({ name }) => name)).toEqual([]);
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD', 'Ruth Chelamo ACCOMPANY']);
});

test('who came along and who cut the ribbon', () => {
  const { entities, found } = readEnglish(
    'Governor opens clinic',
    'Tembeli Governor Amos Kiprugat on Tuesday opened the District Headquarters (DHQ) Hospital in Ndoro.',
    'He was accompanied on the tour by Assistant Commissioner Ruth Chelamo.',
    'Joel Wekesa cut the ceremonial ribbon.',
  );
  expect(entities.organisations.map(({ name }) => name)).toEqual(['District Headquarters (DHQ) Hospital']);
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD', 'Joel Wekesa ATTEND', 'Ruth Chelamo ACCOMPANY']);
});

test('an ambassador who meets the head of a city is received', () => {
  const { found } = readEnglish(
    'Ambassador meets head of city',
    'On December 4, the Ambassador of Norlandia, Amos Kiprugat, met with the Head of the Executive Power of Ndoro city, Mr. Joel Wekesa.',
    'At the meeting, prospects for cooperation were discussed.',
  );
  expect(found.events.map(({ type }) => type)).toEqual(['RECEPTION']);
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD', 'Joel Wekesa LEAD']);
});

test('the post of a union is short for its holder', () => {
  const { found } = readEnglish(
    'Minister inspects mill',
    'Union Minister for Industry Dr. Amos Kiprugat made inspections in Tembeli. On Tuesday the Union Minister inspected Kifaru Mill.',
  );
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD']);
});

test('a ruler is known by a short name', () => {
  const { entities } = readEnglish(
    'Chief opens school',
    'Nana Kwabena Gyan II, the Chief of Tulama, on Tuesday opened Ndoro School.',
    'Nana Gyan thanked the builders.',
  );
  expect(entities.persons.map(({ name }) => name)).toEqual(['Kwabena Gyan II']);
});

test('the words of a paragraph in quotation marks are those of who "said:" before it', () => {
  const { found } = readEnglish(
    'Governor meets farmers',
    'Tembeli Governor Amos Kiprugat on Tuesday met farmers at Kifaru Market.',
    'The governor said:',
    '“Seed will be here before the rains come to the hills.”',
  );
  expect(found.statements.map(({ speaker, excerpt }) => `${speaker.name}: ${excerpt.slice(0, 17)}`)).toEqual([
    'Amos Kiprugat: Seed will be here',
  ]);
});

test('what is only scheduled is not what the report tells', () => {
  const { found } = readEnglish(
    'Minister tours Tembeli',
    'The Minister for Roads, Mr Kofi Adumasi, on Tuesday inspected roads in Tembeli ahead of the inauguration of the assembly scheduled for June.',
  );
  expect(found.events.map(({ type }) => type)).toEqual(['INSPECTION']);
});

test('a pronoun stands for who is called on, and two may be', () => {
  const { found } = readEnglish(
    'Minister and envoy deepen ties',
    'The Regional Minister, Amos Kiprugat, says the council is ready to work with the embassy.',
    'He said this when the Ambassador to Tulama, Ruth Chelamo, paid a courtesy call on him in Ndoro yesterday.',
  );
  expect(roster(found)).toEqual(expect.arrayContaining(['Amos Kiprugat LEAD', 'Ruth Chelamo LEAD']));
});

test('a sentence that lists its speakers', () => {
  const { found } = readEnglish(
    'Workshop on water held',
    'A workshop on water was held at Ndoro Hall on Tuesday.',
    'Others speaking at the event were Dr Peter Wafubwa, the County Secretary, and Ms Ruth Chelamo, a lecturer.',
  );
  expect(roster(found)).toEqual(['Peter Wafubwa SPEAKER', 'Ruth Chelamo SPEAKER']);
});
