/**
 * A set of words, each with a number of flags, that is walked character by character.
 *
 * Nodes are integers and edges live in one open-addressed table keyed by node and code unit, so that a walk allocates
 * nothing: the chart of a text costs a few array reads a character.
 */
export class Trie {
  private keys: Float64Array;
  private targets: Int32Array;
  private mask: number;
  private edges = 0;
  private nodes = 1;
  private flagsOf: Int32Array;
  private countOf: Int32Array;

  constructor(capacity = 1 << 12) {
    this.keys = new Float64Array(capacity);
    this.targets = new Int32Array(capacity);
    this.mask = capacity - 1;
    this.flagsOf = new Int32Array(capacity);
    this.countOf = new Int32Array(capacity);
  }

  private static hash(node: number, unit: number): number {
    return (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
  }

  /** The node after `unit`, or 0 when no word goes on so. The root is node 0 and never a target. */
  step(node: number, unit: number): number {
    const key = node * 65536 + unit + 1;
    let slot = Trie.hash(node, unit);
    slot = (slot ^ (slot >>> 15)) & this.mask;
    for (;;) {
      const at = this.keys[slot];
      if (at === key) return this.targets[slot] as number;
      if (at === 0) return 0;
      slot = (slot + 1) & this.mask;
    }
  }

  private link(node: number, unit: number, target: number): void {
    let slot = Trie.hash(node, unit);
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = node * 65536 + unit + 1;
    this.targets[slot] = target;
    this.edges++;
  }

  private grow(): void {
    const { keys, targets } = this;
    const capacity = keys.length * 2;
    this.keys = new Float64Array(capacity);
    this.targets = new Int32Array(capacity);
    this.mask = capacity - 1;
    this.edges = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key !== 0) this.link(Math.floor((key - 1) / 65536), (key - 1) % 65536, targets[i] as number);
    }
    const flags = new Int32Array(capacity);
    flags.set(this.flagsOf);
    this.flagsOf = flags;
    const counts = new Int32Array(capacity);
    counts.set(this.countOf);
    this.countOf = counts;
  }

  /** Adds a word or further flags of it; `count` is how often it is met in a general corpus, the largest one stays. */
  add(word: string, flags: number, count = 0): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = this.step(node, unit);
      if (next === 0) {
        if (this.edges * 2 >= this.keys.length) this.grow();
        next = this.nodes++;
        this.link(node, unit, next);
      }
      node = next;
    }
    this.flagsOf[node] = (this.flagsOf[node] as number) | flags;
    if (count > (this.countOf[node] as number)) this.countOf[node] = count;
  }

  flags(node: number): number {
    return this.flagsOf[node] as number;
  }

  count(node: number): number {
    return this.countOf[node] as number;
  }

  /** End of the longest word from `from` that has one of `flags`, or -1. */
  longest(text: string, from: number, to: number, flags: number): number {
    let node = 0;
    let found = -1;
    for (let i = from; i < to; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) break;
      if (((this.flagsOf[node] as number) & flags) !== 0) found = i + 1;
    }
    return found;
  }

  /** Flags of a whole word, 0 when it is none. */
  lookup(text: string, from: number, to: number): number {
    let node = 0;
    for (let i = from; i < to; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) return 0;
    }
    return this.flagsOf[node] as number;
  }

  /** Corpus count of a whole word, 0 when it is none. */
  countOfWord(text: string, from: number, to: number): number {
    let node = 0;
    for (let i = from; i < to; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) return 0;
    }
    return this.countOf[node] as number;
  }
}
