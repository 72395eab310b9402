import { createHash } from 'node:crypto';
import type { SourceDocument } from '../domain/text.ts';

/** An opaque id that depends on nothing but its parts: 24 hexadecimal digits of their SHA-256. */
const id = (kind: string, ...parts: readonly string[]): string =>
  createHash('sha256')
    .update([kind, ...parts].join('\u0000'))
    .digest('hex')
    .slice(0, 24);

/** A person's or place's name without differences of layout and width; Han names have no blanks. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[•‧]/gu, '·')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();

/**
 * What a document is: its text and the facts of its source that change what is read from it. A second copy from another
 * address or under another file name is the same document.
 */
export const documentId = ({ text, source }: SourceDocument): string =>
  id('document', source.language, source.publication ?? '', source.published ?? '', text);

export const reportId = (document: string, index: number): string => id('report', document, String(index));

/** `scope` is the place that tells namesakes apart (scope.ts). */
export const personId = (name: string, scope: string): string => id('person', name, scope);

/** `name` is the official one; `place` the administrative code that it or its report makes certain, '' where none does. */
export const organisationId = (name: string, place: string): string => id('organisation', name, place);

export const divisionId = (code: string): string => id('division', code);

/** Any place that is no division with a code, within the place around it. */
export const siteId = (name: string, kind: string, place: string): string => id('location', name, kind, place);

export const postId = (title: string, organisation: string, scope: string): string =>
  id('post', title, organisation === '' ? scope : organisation);

/** Events, statements and awards belong to their report: one event told by two reports is two (docs/graph-model.md). */
export const partId = (kind: 'event' | 'statement' | 'award', report: string, index: number): string =>
  id(kind, report, String(index));
