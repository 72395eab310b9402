import { connection } from '../compose/connection.ts';
import { built, day, many, one, property } from '../compose/fields.ts';
import type { Shape } from '../compose/project.ts';
import { evidenceOf } from './evidence.ts';
import { HOPS } from './hops.ts';
import { LISTINGS } from './listings.ts';

const headcounts = (counts: number[] | null, of: string[] | null, approximate: boolean[] | null) =>
  (counts ?? []).map((count, index) => ({ count, of: of?.[index] ?? '', approximate: approximate?.[index] ?? false }));

/** How events are read, and the reports, statements and awards around them. */
export const REPORTS: Readonly<Record<string, Shape>> = {
  Event: {
    id: property('id'),
    type: property('type'),
    name: property('name'),
    date: day('date'),
    endDate: day('endDate'),
    participantCount: property('participantCount', 0),
    headcounts: built(['headcountCounts', 'headcountOf', 'headcountApproximate'], headcounts),
    participations: connection(LISTINGS.participationsIn),
    venues: many(HOPS.venues, (relation) => `${relation}.order`, 'relation'),
    reports: many(HOPS.descriptions, (_, report) => `${report}.sortKey`, 'relation'),
    statements: connection(LISTINGS.statementsAt),
    awards: connection(LISTINGS.awardsAt),
  },
  Report: {
    id: property('id'),
    headline: property('headline', ''),
    text: property('text', ''),
    sentences: property('sentences', []),
    publication: property('publication'),
    published: day('published'),
    language: property('language', 'zh'),
    document: one(HOPS.document),
    events: many(HOPS.describes, (_, event) => `${event}.sortKey`),
    reporters: many(HOPS.writers, (relation) => `${relation}.start`, 'relation'),
    mentions: connection(LISTINGS.mentionsOf),
    participations: connection(LISTINGS.participationsReported),
  },
  Document: {
    id: property('id'),
    name: property('name', ''),
    url: property('url'),
    publication: property('publication'),
    published: day('published'),
    reports: many(HOPS.reports, (_, report) => `${report}.index`),
  },
  Statement: {
    id: property('id'),
    kind: property('kind', ''),
    excerpt: property('excerpt', ''),
    date: day('date'),
    speaker: one(HOPS.speaker),
    event: one(HOPS.saidAt),
    evidence: evidenceOf(HOPS.speaker),
  },
  Award: {
    id: property('id'),
    name: property('name', ''),
    recipient: one(HOPS.recipient),
    event: one(HOPS.givenAt),
    evidence: evidenceOf(HOPS.recipient),
  },
};
