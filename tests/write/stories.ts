import type { GraphDocument } from '../../src/resolve/graph.ts';
import { resolveNames } from '../../src/resolve/names.ts';
import { toGraph } from '../../src/resolve/to-graph.ts';
import { factsOf, type Told } from '../support/facts.ts';

export function graphOf(told: readonly Told[], source: Parameters<typeof factsOf>[1] = {}): GraphDocument {
  const facts = resolveNames(factsOf(told, source));
  const document = facts[0]?.report.document;
  if (document === undefined) throw new Error('A document needs a report');
  return toGraph(document, facts);
}

const inspection: Told = {
  text: '区委书记林知远到中原区青枫社区调研,区委副书记苏晚晴陪同,林知远强调要抓好落实。',
  persons: { 林知远: [['区委书记', '区委']], 苏晚晴: [['区委副书记', '区委']] },
  organisations: ['区委'],
  locations: { 中原区: 'district', 青枫社区: 'community' },
  events: [
    {
      type: 'INSPECTION',
      name: '调研',
      date: '2024-05-06',
      venues: ['青枫社区'],
      roles: [
        ['林知远', 'LEAD'],
        ['苏晚晴', 'ACCOMPANY'],
      ],
    },
  ],
  statements: [['林知远', '强调', '要抓好落实']],
};

const ceremony: Told = {
  text: '中原区委组织部在青枫社区举行表彰仪式,苏晚晴和区委常委顾长川出席,星河小学获先进集体。',
  persons: { 苏晚晴: [], 顾长川: [['区委常委', '中原区委']] },
  organisations: ['中原区委组织部', '星河小学'],
  locations: { 青枫社区: 'community' },
  events: [
    {
      type: 'CEREMONY',
      name: '表彰仪式',
      date: null,
      venues: ['青枫社区', '星河小学'],
      roles: [
        ['中原区委组织部', 'ORGANISER'],
        ['苏晚晴', 'ATTEND'],
        ['顾长川', 'ATTEND'],
        ['星河小学', 'AWARDEE'],
      ],
    },
  ],
  awards: [['星河小学', '先进集体']],
};

const meeting: Told = {
  text: '中共中原区委员会召开推进会,林知远主持,苏晚晴、顾长川参加。',
  persons: { 林知远: [], 苏晚晴: [], 顾长川: [] },
  organisations: ['中共中原区委员会'],
  events: [
    {
      name: '推进会',
      date: '2024-05-09',
      venues: ['中共中原区委员会'],
      roles: [
        ['林知远', 'CHAIR'],
        ['林知远', 'SPEAKER'],
        ['苏晚晴', 'ATTEND'],
        ['顾长川', 'ATTEND'],
      ],
    },
  ],
};

const namesake: Told = {
  text: '历下区委书记林知远到青枫社区调研。',
  persons: { 林知远: [['区委书记', '历下区委']] },
  organisations: ['历下区委'],
  locations: { 青枫社区: 'community' },
  events: [{ type: 'INSPECTION', name: '调研', venues: ['青枫社区'], roles: [['林知远', 'LEAD']] }],
};

/** Two reports on one page, and two documents beside it; one person has a namesake in another province. */
export const documents: readonly GraphDocument[] = [
  graphOf([inspection, ceremony]),
  graphOf([meeting], { published: '2024-05-10' }),
  graphOf([namesake], { published: '2024-05-11' }),
];
