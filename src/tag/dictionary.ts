/** Lines of `key<TAB>value`; a key that stands twice takes its last value. */
export function readTable(bytes: Uint8Array): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) table.set(line.slice(0, tab), line.slice(tab + 1).replace(/\r$/, ''));
  }
  return table;
}

/** Characters to the model's token ids: full-width and traditional forms first become the model's own. */
export class CharacterIds {
  readonly #ids = new Map<string, bigint>();
  readonly #unknown: bigint;

  constructor(words: Uint8Array, replacements: Uint8Array) {
    for (const [id, word] of readTable(words)) this.#ids.set(word, BigInt(id));
    this.#unknown = this.#ids.get('OOV') ?? 0n;
    for (const [from, to] of readTable(replacements)) {
      const id = this.#ids.get(to);
      if (id !== undefined) this.#ids.set(from, id);
    }
  }

  of(character: string): bigint {
    return this.#ids.get(character) ?? this.#unknown;
  }
}
