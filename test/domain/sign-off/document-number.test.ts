import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentNumber } from '../../../domain/sign-off/document-number.ts';

describe('the number of an identity document', () => {
  it.each([
    ['as it stands', '33010619900101002X', '33010619900101002X'],
    ['in full width', '３３０１０６１９９００１０１００２Ｘ', '33010619900101002X'],
    ['in groups', '330106 19900101 002X', '33010619900101002X'],
    ['with full-width and no-break blanks', '330106\u300019900101\u00a0002X', '33010619900101002X'],
    ['with blanks, tabs and line breaks around', ' \t330106199001010026\r\n', '330106199001010026'],
    ['with dots', '330106·19900101•00‧2・6', '330106199001010026'],
    ['with half-width dots and full stops', '330106･19900101.00．26', '330106199001010026'],
    ['with invisible characters', '\u202a330106\u200b199001010026\u202c\ufeff', '330106199001010026'],
    ['with hyphens of any kind', 'H-12–34—56－78', 'H-12-34-56-78'],
    ['with brackets and slashes', 'H(12)/34-5 X', 'H(12)/34-5X'],
    ['of an officer', '军字第１２３４号', '军字第1234号'],
    ['with a rare character', '𠮷字第1234号', '𠮷字第1234号'],
    ['with a vowel sign of its script', 'नि123456', 'नि123456'],
    ['with the Roman ten', '33010619900101002Ⅹ', '33010619900101002X'],
  ])('%s: %j', (_, given, kept) => {
    expect(documentNumber(given)).toBe(kept);
  });

  it('has 6 to 40 characters, as they are counted by people', () => {
    for (const [least, most] of [
      ['123456', '1'.repeat(40)],
      ['𠮷'.repeat(6), '𠮷'.repeat(40)],
    ] as const) {
      expect(documentNumber(least)).toBe(least);
      expect(documentNumber(most)).toBe(most);
      expect(documentNumber(Array.from(least).slice(1).join(''))).toBeUndefined();
      expect(documentNumber(`${most}1`)).toBeUndefined();
    }
  });

  it.each([
    '',
    ' ',
    '12345',
    '1 2 3 4 5',
    '·1·2·3·4·5·',
    '1234567;',
    '123456\u0000',
    '123456\u0007',
    '123456\ud842',
    '12345*',
  ])('%j is none', (given) => {
    expect(documentNumber(given)).toBeUndefined();
  });

  it('is in its one form already, once it is in it', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('1', '２', '𠮷', '·', ' ', '—'),
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 6, maxLength: 45 }), (given) => {
        const number = documentNumber(given);
        if (number === undefined) return;
        expect(documentNumber(number)).toBe(number);
        expect(number.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is the same with blanks and dots anywhere', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]\d{6,17}$/),
        fc.constantFrom(' ', '·', '\u3000', '\u200b', '・'),
        fc.nat(),
        (number, between, place) => {
          const at = place % (number.length + 1);
          expect(documentNumber(number.slice(0, at) + between + number.slice(at))).toBe(number);
        },
      ),
    );
  });
});
