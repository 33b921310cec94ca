import { describe, expect, it } from 'vitest';
import { isAddressRange, isWithin } from '../../../functions/adapters/address-range.ts';

describe('an address lies in a range', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.0', true],
    ['203.0.113.0/24', '203.0.113.255', true],
    ['203.0.113.0/24', '203.0.114.0', false],
    ['203.0.113.9/24', '203.0.113.7', true],
    ['203.0.113.7', '203.0.113.7', true],
    ['203.0.113.7', '203.0.113.8', false],
    ['0.0.0.0/0', '198.51.100.1', true],
    ['2001:db8::/32', '2001:db8:ffff::1', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['2001:db8::1', '2001:0db8:0:0:0:0:0:1', true],
    ['203.0.113.0/24', '2001:db8::1', false],
    ['2001:db8::/32', '203.0.113.7', false],
  ])('%s, %s: %s', (range, address, within) => {
    expect(isWithin([range], address)).toBe(within);
  });

  it.each([
    ['203.0.113.0/24', '::ffff:203.0.113.7', true],
    ['203.0.113.0/24', '::ffff:203.0.114.7', false],
    ['::ffff:203.0.113.0/120', '203.0.113.7', true],
  ])('IPv4 mapped into IPv6 is IPv4: %s, %s: %s', (range, address, within) => {
    expect(isWithin([range], address)).toBe(within);
  });

  it('of which there may be several', () => {
    expect(isWithin(['203.0.113.0/24', '2001:db8::/32'], '2001:db8::1')).toBe(true);
    expect(isWithin([], '203.0.113.7')).toBe(false);
  });

  it('only if it is an address', () => {
    expect(isWithin(['0.0.0.0/0'], 'unknown')).toBe(false);
    expect(isWithin(['0.0.0.0/0'], '')).toBe(false);
  });
});

it.each([
  '',
  'any',
  '203.0.113',
  '203.0.113.0/33',
  '203.0.113.0/',
  '203.0.113.0/24/1',
  '203.0.113.0/-1',
  '2001:db8::/129',
  'fe80::1%eth0',
  ' 203.0.113.7',
])('"%s" is no range', (text) => {
  expect(isAddressRange(text)).toBe(false);
  expect(() => isWithin([text], '203.0.113.7')).toThrow(RangeError);
});
