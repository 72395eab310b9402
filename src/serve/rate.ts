/** Counts requests of each address within a window of time; false for those beyond the limit. */
export class RateLimit {
  readonly #limit: number;
  readonly #window: number;
  #counts = new Map<string, number>();
  #end = 0;

  /** `window` in milliseconds. */
  constructor(limit: number, window = 60_000) {
    this.#limit = limit;
    this.#window = window;
  }

  admits(address: string, now = Date.now()): boolean {
    if (now >= this.#end) {
      this.#counts = new Map();
      this.#end = now + this.#window;
    }
    const client = networkOf(address);
    const count = (this.#counts.get(client) ?? 0) + 1;
    this.#counts.set(client, count);
    return count <= this.#limit;
  }

  /** Seconds until counting starts anew. */
  retryAfter(now = Date.now()): number {
    return Math.max(1, Math.ceil((this.#end - now) / 1000));
  }
}

/** One client of IPv6 has a whole network of addresses, of 56 bits or longer; IPv4 may come in IPv6's notation. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^.*:/, '');
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  while (groups.length + after.length < 8) groups.push('0');
  const [a, b, c, d = '0'] = [...groups, ...after];
  return [a, b, c, (Number.parseInt(d, 16) >> 8).toString(16)].join(':');
}
