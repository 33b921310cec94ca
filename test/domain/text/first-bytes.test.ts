import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstBytes } from '../../../domain/text/first-bytes.ts';

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, '…'],
  ['abcde', 4, 'a…'],
  ['逾期未提货', 15, '逾期未提货'],
  ['逾期未提货', 14, '逾期未…'],
  ['a𠮷𠮷', 8, 'a𠮷…'],
  ['a𠮷𠮷', 7, 'a…'],
])('of %s the first %i bytes are %s', (text, most, first) => {
  expect(firstBytes(text, most)).toBe(first);
});

it('a text is never longer than it may be, and begins as it did', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 40 }), (text, most) => {
      const first = firstBytes(text, most);
      expect(Buffer.byteLength(first)).toBeLessThanOrEqual(most);
      expect(text.startsWith(first === text ? first : first.slice(0, -1))).toBe(true);
      expect(first.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
});
