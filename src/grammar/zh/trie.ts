/** Of a node: its parent + 1 (0 in a free place), the code unit that leads to it, flags of the word, and of all below it. */
const PARENT = 0;
const UNIT = 1;
const FLAGS = 2;
const BELOW = 3;
const STRIDE = 4;

/**
 * A set of words, each with a number of flags, that is walked character by character.
 *
 * A node is its place in one open-addressed table keyed by parent and code unit, and what is asked of it stands there
 * side by side: a step of a walk allocates nothing and reads about one line of memory.
 */
export class Trie {
  #cells: Int32Array;
  #counts: Int32Array;
  #mask: number;
  /** Nodes in the order they were made, parents first. */
  #nodes: number[] = [];

  /** `capacity` is a power of two, best twice the number of nodes to come. */
  constructor(capacity = 1 << 12) {
    this.#cells = new Int32Array(capacity * STRIDE);
    this.#counts = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  /** Place of the node, or of the free cell where it would stand. */
  #place(parent: number, unit: number): number {
    let place = Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    place = (place ^ (place >>> 15)) & this.#mask;
    for (;;) {
      const at = place * STRIDE;
      const found = this.#cells[at + PARENT] as number;
      if (found === 0 || (found === parent + 1 && this.#cells[at + UNIT] === unit)) return place;
      place = (place + 1) & this.#mask;
    }
  }

  /** The node after `unit`, or 0 when no word goes on so. The root is node 0 and never a target. */
  step(node: number, unit: number): number {
    const place = this.#place(node, unit);
    return this.#cells[place * STRIDE] === 0 ? 0 : place + 1;
  }

  #make(parent: number, unit: number): number {
    const place = this.#place(parent, unit);
    this.#cells[place * STRIDE + PARENT] = parent + 1;
    this.#cells[place * STRIDE + UNIT] = unit;
    this.#nodes.push(place + 1);
    return place + 1;
  }

  #grow(): void {
    const cells = this.#cells;
    const counts = this.#counts;
    const nodes = this.#nodes;
    const moved = new Map<number, number>([[0, 0]]);
    this.#cells = new Int32Array(cells.length * 2);
    this.#counts = new Int32Array(counts.length * 2);
    this.#mask = counts.length * 2 - 1;
    this.#nodes = [];
    for (const node of nodes) {
      const from = (node - 1) * STRIDE;
      const parent = moved.get((cells[from + PARENT] as number) - 1) as number;
      const to = this.#make(parent, cells[from + UNIT] as number);
      moved.set(node, to);
      this.#cells[(to - 1) * STRIDE + FLAGS] = cells[from + FLAGS] as number;
      this.#cells[(to - 1) * STRIDE + BELOW] = cells[from + BELOW] as number;
      this.#counts[to - 1] = counts[node - 1] as number;
    }
  }

  /** Adds a word or further flags of it; `count` is how often it is met in a general corpus, the largest one stays. */
  add(word: string, flags: number, count = 0): void {
    while ((this.#nodes.length + word.length) * 2 > this.#mask) this.#grow();
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node = this.step(node, unit) || this.#make(node, unit);
      this.#cells[(node - 1) * STRIDE + BELOW] = (this.#cells[(node - 1) * STRIDE + BELOW] as number) | flags;
    }
    if (node === 0) return;
    this.#cells[(node - 1) * STRIDE + FLAGS] = this.flags(node) | flags;
    if (count > this.count(node)) this.#counts[node - 1] = count;
  }

  flags(node: number): number {
    return this.#cells[(node - 1) * STRIDE + FLAGS] as number;
  }

  count(node: number): number {
    return this.#counts[node - 1] as number;
  }

  /** End of the longest word from `from` that has one of `flags`, or -1. */
  longest(text: string, from: number, to: number, flags: number): number {
    let node = 0;
    let found = -1;
    for (let i = from; i < to; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) break;
      const at = (node - 1) * STRIDE;
      if (((this.#cells[at + BELOW] as number) & flags) === 0) break;
      if (((this.#cells[at + FLAGS] as number) & flags) !== 0) found = i + 1;
    }
    return found;
  }

  #walk(text: string, from: number, to: number): number {
    let node = 0;
    for (let i = from; i < to; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) break;
    }
    return node;
  }

  /** Flags of a whole word, 0 when it is none. */
  lookup(text: string, from: number, to: number): number {
    const node = this.#walk(text, from, to);
    return node === 0 ? 0 : this.flags(node);
  }

  /** Corpus count of a whole word, 0 when it is none. */
  countOfWord(text: string, from: number, to: number): number {
    const node = this.#walk(text, from, to);
    return node === 0 ? 0 : this.count(node);
  }
}
