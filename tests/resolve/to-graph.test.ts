import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/domain/text.ts';
import type { GraphDocument } from '../../src/resolve/graph.ts';
import { resolveNames } from '../../src/resolve/names.ts';
import { toGraph } from '../../src/resolve/to-graph.ts';
import { factsOf, type Told } from '../support/facts.ts';

function graphOf(told: readonly Told[], source = {}): GraphDocument {
  const facts = resolveNames(factsOf(told, source));
  const document = facts[0]?.report.document;
  if (document === undefined) throw new Error('no report');
  return toGraph(document, facts);
}

const person = (text: string, title: string, organisation: string | null) =>
  graphOf([{ text, persons: { 林知远: [[title, organisation]] } }]).reports[0]?.persons[0];

describe('people', () => {
  it('of one name in two prefectures are two', () => {
    const here = person('中原区召开会议,区委书记林知远出席。', '区委书记', null);
    const there = person('历下区召开会议,区委书记林知远出席。', '区委书记', null);
    expect(here?.scope).toBe('4101');
    expect(there?.scope).toBe('3701');
    expect(here?.id).not.toBe(there?.id);
  });

  it('of one name in one prefecture are one, whatever report names them', () => {
    const district = person('中原区召开会议,区委书记林知远出席。', '区委书记', null);
    const city = person('郑州市召开会议,副市长林知远出席。', '副市长', null);
    expect(district?.id).toBe(city?.id);
  });

  it('with a post of the whole country are one wherever they appear', () => {
    const here = person('国务院总理林知远到中原区调研。', '总理', '国务院');
    const there = person('国务院总理林知远到历下区调研。', '总理', '国务院');
    expect(here?.scope).toBe('national');
    expect(here?.id).toBe(there?.id);
  });
});

describe('people without a post of some place', () => {
  const scopeOf = (told: Told, source = {}) => graphOf([told], source).reports[0]?.persons[0]?.scope;

  it('are of the whole country in its media, of the place elsewhere', () => {
    const told = { text: '中原区召开会议,林知远出席。', persons: { 林知远: [] } } satisfies Told;
    expect(scopeOf(told, { publication: '新闻联播' })).toBe('national');
    expect(scopeOf(told)).toBe('4101');
  });

  it('keep a post in some place beside one of the whole country', () => {
    const told = {
      text: '全国人大代表、郑州市市长林知远出席会议。',
      persons: {
        林知远: [
          ['代表', '全国人大'],
          ['市长', '郑州市'],
        ],
      },
    } satisfies Told;
    expect(scopeOf(told, { publication: '新闻联播' })).toBe('4101');
  });

  it('are from abroad with a post that no Chinese body has, or one in another state', () => {
    const president = { text: '总统阿贝莱在北京市出席会议。', persons: { 阿贝莱: [['总统', null]] } } satisfies Told;
    const minister = {
      text: '老挝部长阿贝莱在西宁市出席会议。',
      persons: { 阿贝莱: [['部长', '老挝教育部']] },
    } satisfies Told;
    expect(scopeOf(president)).toBe('abroad');
    expect(scopeOf(minister)).toBe('abroad');
  });
});

it('reporters are known by their publication', () => {
  const facts = factsOf([{ text: '中原区召开会议。(林知远)' }], { publication: '中原日报' });
  const byline = { name: '林知远', role: '记者', evidence: { sentence: 0, span: { start: 9, end: 12 }, rule: 'test' } };
  const signed = facts.map((one) => ({ ...one, report: { ...one.report, reporters: [byline] } }));
  const [report] = toGraph(signed[0]?.report.document as SourceDocument, signed).reports;
  expect(report?.persons[0]?.scope).toBe('中原日报');
});

describe('bodies and places', () => {
  it('are one under a letter and under the full name, and a national hall is one wherever it is named', () => {
    const [report] = graphOf([
      { text: '会议在京举行,随后在人民大会堂开幕。', locations: { 京: 'city', 人民大会堂: 'site' } },
    ]).reports;
    const [elsewhere] = graphOf([{ text: '南通市来人参观人民大会堂。', locations: { 人民大会堂: 'site' } }]).reports;
    const hall = (of: typeof report) => of?.locations.find(({ name }) => name === '人民大会堂')?.id;
    expect(report?.locations.find(({ code }) => code === '11')?.aliases).toEqual(['京']);
    expect(hall(report)).toBe(hall(elsewhere));
  });

  it('have one node for every full form of a name', () => {
    const id = (name: string) =>
      graphOf([{ text: `${name}召开会议。`, organisations: [name] }]).reports[0]?.organisations.find(
        (one) => !one.name.includes('部'),
      )?.id;
    expect(id('中共中原区委员会')).toBe(id('中原区委'));
    expect(id('铜川市政府')).toBe(id('铜川市人民政府'));
  });

  it('lie in their division, and that in the larger ones', () => {
    const [report] = graphOf([{ text: '中原区委组织部召开会议。', organisations: ['中原区委组织部'] }]).reports;
    const name = (id: string) =>
      [...(report?.organisations ?? []), ...(report?.locations ?? [])].find((one) => one.id === id)?.name;
    const links = [...(report?.bodyOf ?? []), ...(report?.placeIn ?? [])].map(({ part, whole }) => [
      name(part),
      name(whole),
    ]);
    expect(links).toEqual([
      ['中原区委组织部', '中原区委'],
      ['郑州市', '河南省'],
      ['中原区', '郑州市'],
    ]);
  });
});

it('central bodies are one wherever they are named, a bare department belongs to its place', () => {
  const id = (place: string, name: string) =>
    graphOf([{ text: `${place}传达${name}的要求。`, organisations: [name], locations: { [place]: 'city' } }]).reports[0]
      ?.organisations[0]?.id;
  expect(id('郑州市', '外交部')).toBe(id('南通市', '外交部'));
  expect(id('郑州市', '组织部')).not.toBe(id('南通市', '组织部'));
});

describe('events', () => {
  const meeting: Told = {
    text: '中原区召开会议,林知远、苏晚晴、顾长川参加。',
    persons: { 林知远: [], 苏晚晴: [], 顾长川: [] },
    events: [
      {
        name: '会议',
        type: 'INSPECTION',
        roles: [
          ['林知远', 'LEAD'],
          ['苏晚晴', 'ACCOMPANY'],
          ['顾长川', 'ATTEND'],
        ],
      },
    ],
  };

  it('count who was there together, and who accompanied whom', () => {
    const [report] = graphOf([meeting]).reports;
    expect(report?.appearances).toHaveLength(3);
    expect(report?.appearances.every(({ together, weight }) => together === 1 && weight === 0.5)).toBe(true);
    const accompanied = report?.appearances.filter((one) => one.accompaniedForward + one.accompaniedBackward > 0);
    expect(accompanied).toHaveLength(1);
    expect(report?.tallies).toHaveLength(3);
  });

  it('carry keys that order by day and are unique', () => {
    const [report] = graphOf([meeting]).reports;
    const [event] = report?.events ?? [];
    expect(event?.sortKey).toBe(`2024-05-06|${event?.id}`);
    expect(report?.participations.every(({ sortKey }) => sortKey === event?.sortKey)).toBe(true);
  });

  it('have the same ids each time and other ids in another document', () => {
    expect(graphOf([meeting])).toEqual(graphOf([meeting]));
    const other = graphOf([meeting], { published: '2024-05-08' });
    expect(other.reports[0]?.events[0]?.id).not.toBe(graphOf([meeting]).reports[0]?.events[0]?.id);
    expect(other.reports[0]?.persons[0]?.id).toBe(graphOf([meeting]).reports[0]?.persons[0]?.id);
  });
});
