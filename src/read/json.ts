import { GovgraphError } from '../domain/errors.ts';
import type { Source, SourceDocument } from '../domain/text.ts';
import { type Fields, field, knownFrom } from './fields.ts';
import { sourceOf } from './metadata.ts';

/** A document of the guide's form, or one line of JSON lines: its text, id and source; any `reports` are ignored. */
export function readJson(json: string, name: string, id: string): SourceDocument {
  const fields = parse(json, name);
  const text = field(fields, 'text');
  if (text === undefined) {
    throw new GovgraphError('INVALID_DOCUMENT', `${name} has no "text" field with the document's text.`, {
      hint: 'A document is {"id": "…", "source": {"url", "publication", "published", "language"}, "text": "…"}.',
    });
  }
  const known = knownFrom(fields);
  const printed =
    typeof fields['text'] === 'string' || known.title === undefined || text.slice(0, 400).includes(known.title)
      ? text
      : `${known.title}\n${text}`;
  const derived = sourceOf(printed, known, id);
  // A source that is given, with its nulls, is what the document says about itself: nothing is guessed over it.
  const given = fields['source'];
  const explicit = typeof given === 'object' && given !== null ? (given as Fields) : {};
  const source = {
    ...derived,
    published: 'published' in explicit && explicit['published'] === null ? null : derived.published,
    publication: 'publication' in explicit && explicit['publication'] === null ? null : derived.publication,
    language: explicit['language'] === 'en' || explicit['language'] === 'zh' ? explicit['language'] : derived.language,
  } as const;
  return { id: field(fields, 'id') ?? id, source, text: printed };
}

function parse(json: string, name: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new GovgraphError(
      'INVALID_DOCUMENT',
      `${name} is not valid JSON: ${(cause as Error).message.slice(0, 160)}`,
      { cause },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new GovgraphError('INVALID_DOCUMENT', `${name} holds no JSON object.`, {
      hint: 'Put one document in a .json file; for many, one a line in a .jsonl file.',
    });
  }
  return value as Fields;
}

/** The fields that a file about another file's source gives. */
export function readSidecar(json: string, name: string): Partial<Source> {
  const { url, publication, published, language } = knownFrom(parse(json, name));
  return {
    ...(url !== undefined && { url }),
    ...(publication !== undefined && { publication }),
    ...(published !== undefined && { published }),
    ...(language === 'zh' || language === 'en' ? { language } : {}),
  };
}
