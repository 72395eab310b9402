import type { AnnotatedEvent, AnnotatedReport } from '../../src/domain/annotation.ts';

export const event = (parts: Partial<AnnotatedEvent>): AnnotatedEvent => ({
  type: 'MEETING',
  name: '推进会',
  date: '2021-06-16',
  endDate: null,
  venues: [],
  participants: [],
  headcounts: [],
  ...parts,
});

export const report = (parts: Partial<AnnotatedReport>): AnnotatedReport => ({
  headline: '区政府召开推进会',
  reporters: [],
  persons: [],
  organisations: [],
  locations: [],
  events: [],
  statements: [],
  awards: [],
  ...parts,
});
