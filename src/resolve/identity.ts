import { createHash } from 'node:crypto';
import type { SourceDocument } from '../domain/text.ts';
import { bodyKey } from './bodies.ts';

/** An opaque id that depends on nothing but its parts: 24 hexadecimal digits of their SHA-256. */
const id = (kind: string, ...parts: readonly string[]): string =>
  createHash('sha256')
    .update([kind, ...parts].join('\u0000'))
    .digest('hex')
    .slice(0, 24);

/** Layout, case and width make no difference between names. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•‧]/gu, '');

/**
 * What a document is: its text and the facts of its source that change what is read from it. A second copy from another
 * address or under another file name is the same document.
 */
export const documentId = ({ text, source }: SourceDocument): string =>
  id('document', source.language, source.publication ?? '', source.published ?? '', text);

export const reportId = (document: string, index: number): string => id('report', document, String(index));

/** `scope` is the place that tells namesakes apart (see scope.ts). */
export const personId = (name: string, scope: string): string => id('person', nameKey(name), scope);

/** `place` is the administrative code that the name or its report makes certain, '' where none does. */
export const organisationId = (name: string, place: string): string => id('organisation', bodyKey(name), place);

/** A division is its code; any other place is its name within the division its report makes certain. */
export const locationId = (name: string, code: string | null, place: string): string =>
  code === null ? id('location', nameKey(name), place) : id('division', code);

export const postId = (title: string, organisation: string, scope: string): string =>
  id('post', nameKey(title), organisation === '' ? scope : organisation);

/** Events, statements and awards belong to their report: the same event told by two reports is two (docs/graph-model.md). */
export const partId = (kind: 'event' | 'statement' | 'award', report: string, index: number): string =>
  id(kind, report, String(index));
