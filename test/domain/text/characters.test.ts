import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstCharacters, lastCharacters } from '../../../domain/text/characters.ts';

it('a text is cut between characters, of which a rare one is one', () => {
  expect(firstCharacters('𠮷野家', 1)).toBe('𠮷');
  expect(lastCharacters('家𠮷𠮷', 1)).toBe('𠮷');
  expect(firstCharacters('𠮷野家', 4)).toBe('𠮷野家');
  expect(lastCharacters('𠮷野家', 4)).toBe('𠮷野家');
  expect([firstCharacters('ab', 0), lastCharacters('ab', 0)]).toEqual(['', '']);
});

it('any text cut anywhere is well-formed, and its parts make it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 20 }), (text, count) => {
      const rest = Math.max(0, Array.from(text).length - count);
      expect(firstCharacters(text, count).isWellFormed()).toBe(true);
      expect(firstCharacters(text, count) + lastCharacters(text, rest)).toBe(text);
    }),
  );
});
