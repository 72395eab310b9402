import { EVENT_TYPES, ROLES } from '../../src/domain/vocabulary.ts';
import { seeded, zipf } from './random.ts';

type Row = Record<string, unknown>;

/** Rows of one kind for one statement of `load.ts`, in batches. */
export interface Batch {
  readonly kind: string;
  readonly rows: Row[];
}

const eventTypes = Object.keys(EVENT_TYPES);
const roles = Object.keys(ROLES);
const syllables = [
  '安',
  '成',
  '德',
  '峰',
  '国',
  '海',
  '华',
  '杰',
  '康',
  '林',
  '明',
  '宁',
  '平',
  '启',
  '瑞',
  '山',
  '涛',
  '文',
  '晓',
  '远',
];
const pinyin = [
  'an',
  'cheng',
  'de',
  'feng',
  'guo',
  'hai',
  'hua',
  'jie',
  'kang',
  'lin',
  'ming',
  'ning',
  'ping',
  'qi',
  'rui',
  'shan',
  'tao',
  'wen',
  'xiao',
  'yuan',
];
const participantsPerEvent = 5;

/** Four syllables spell any number below 160 000, so that every person has a name of their own. */
function nameOf(number: number): { name: string; searchText: string } {
  const digits = [
    number % 20,
    Math.floor(number / 20) % 20,
    Math.floor(number / 400) % 20,
    Math.floor(number / 8000) % 20,
  ];
  const name = digits.map((digit) => syllables[digit]).join('');
  const latin = digits.map((digit) => pinyin[digit] ?? '');
  const initials = latin.map((syllable) => syllable[0]).join('');
  return { name, searchText: `${name} ${latin.join('')} ${latin.join(' ')} ${initials}` };
}

/**
 * A graph of `events` events with five participations each: people drawn by Zipf's law, so that the busiest stands in
 * about a third of all events. Days run evenly over ten years.
 */
export function* generate(events: number, seed = 7): Generator<Batch> {
  const random = seeded(seed);
  const peopleCount = Math.max(100, Math.round(events / 10));
  const placeCount = Math.max(20, Math.round(events / 40));
  const bodyCount = Math.max(20, Math.round(events / 100));
  const person = zipf(peopleCount, random);
  const place = zipf(placeCount, random);
  const body = zipf(bodyCount, random);
  const eventsOf = new Int32Array(peopleCount);
  const pairs = new Map<number, { together: number; weight: number }>();

  yield* batches('Location', placeCount, (i) => ({
    id: `l${i}`,
    name: `地点${i}`,
    searchText: `地点 ${i}`,
    kind: 'site',
  }));
  yield* batches('Organisation', bodyCount, (i) => ({ id: `o${i}`, name: `机构${i}`, searchText: `机构 ${i}` }));
  yield* batches('Post', bodyCount, (i) => ({
    id: `t${i}`,
    title: `主任`,
    organisationName: `机构${i}`,
    body: `o${i}`,
  }));
  yield* batches('Person', peopleCount, (i) => ({ id: `p${i}`, ...nameOf(i), post: `t${i % bodyCount}` }));

  const rows = { Event: [] as Row[], Report: [] as Row[], Participation: [] as Row[], Venue: [] as Row[] };
  for (let number = 0; number < events; number += 1) {
    const id = `e${number}`;
    const date = new Date(Date.UTC(2014, 0, 1) + Math.floor(random() * 3652) * 86_400_000).toISOString().slice(0, 10);
    const type = eventTypes[Math.floor(random() * random() * eventTypes.length)] ?? 'MEETING';
    const sortKey = `${date}|${id}`;
    const people = new Set<number>();
    for (let i = 0; i < participantsPerEvent; i += 1) people.add(person());
    const sentence = `${date}，第${number}次活动举行。`;
    rows.Event.push({ id, type, name: `第${number}次活动`, date, sortKey, participantCount: people.size });
    rows.Report.push({ id: `r${number}`, event: id, headline: `第 ${number} 次活动举行`, sentence, date });
    [...people].forEach((who, rank) => {
      eventsOf[who] = (eventsOf[who] ?? 0) + 1;
      const role = rank === 0 ? 'LEAD' : (roles[Math.floor(random() * roles.length)] ?? 'ATTEND');
      rows.Participation.push({ person: `p${who}`, event: id, role, rank, type, sortKey, report: `r${number}` });
    });
    for (let order = 0; order < 1 + Math.floor(random() * 2); order += 1) {
      rows.Venue.push({ event: id, place: `l${place()}`, order, type, sortKey, report: `r${number}` });
    }
    if (random() < 0.2)
      rows.Venue.push({ event: id, place: `o${body()}`, order: 2, type, sortKey, report: `r${number}` });
    countPairs(
      pairs,
      [...people].sort((a, b) => a - b),
      peopleCount,
    );
    if (rows.Event.length === 5000 || number === events - 1) {
      for (const kind of ['Event', 'Report', 'Participation', 'Venue'] as const)
        yield { kind, rows: rows[kind].splice(0) };
    }
  }
  yield* batches('Count', peopleCount, (i) => ({ id: `p${i}`, eventCount: eventsOf[i] }));
  const keys = [...pairs.keys()];
  yield* batches('Pair', keys.length, (i) => {
    const key = keys[i] ?? 0;
    const ends = [`p${Math.floor(key / peopleCount)}`, `p${key % peopleCount}`].sort();
    return { start: ends[0], end: ends[1], ...pairs.get(key) };
  });
}

function countPairs(pairs: Map<number, { together: number; weight: number }>, people: number[], size: number): void {
  for (let i = 0; i < people.length; i += 1) {
    for (let j = i + 1; j < people.length; j += 1) {
      const key = (people[i] ?? 0) * size + (people[j] ?? 0);
      const pair = pairs.get(key) ?? { together: 0, weight: 0 };
      pair.together += 1;
      pair.weight += 1 / (people.length - 1);
      pairs.set(key, pair);
    }
  }
}

function* batches(kind: string, count: number, row: (index: number) => Row): Generator<Batch> {
  for (let start = 0; start < count; start += 10_000) {
    yield { kind, rows: Array.from({ length: Math.min(10_000, count - start) }, (_, offset) => row(start + offset)) };
  }
}
