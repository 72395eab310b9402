import { describe, expect, it } from 'vitest';
import { networkOf, RateLimit } from '../../src/serve/rate.ts';

describe('the limit on requests', () => {
  it('counts each client for itself, and anew in each window', () => {
    const rate = new RateLimit(2, 1000);
    expect([1, 2, 3].map(() => rate.admits('10.0.0.1', 5000))).toEqual([true, true, false]);
    expect(rate.admits('10.0.0.2', 5000)).toBe(true);
    expect(rate.retryAfter(5400)).toBe(1);
    expect(rate.admits('10.0.0.1', 6000)).toBe(true);
  });

  it('takes a network of IPv6 for one client', () => {
    expect(networkOf('2001:db8:1:2200::1')).toBe(networkOf('2001:db8:1:22ff:a:b:c:d'));
    expect(networkOf('2001:db8:1:2200::1')).not.toBe(networkOf('2001:db8:1:2300::1'));
    expect(networkOf('::ffff:10.0.0.1')).toBe('10.0.0.1');
    expect(networkOf('::1')).toBe('0:0:0:0');
  });
});
