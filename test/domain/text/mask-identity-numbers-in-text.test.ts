import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskIdentityNumbersInText } from '../../../domain/text/mask-identity-numbers-in-text.ts';

/** The check characters in the order of the remainders, by the weights of GB 11643. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const withCheck = (digits: string) =>
  digits + '10X98765432'.charAt(WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11);
const wide = (text: string) =>
  text.replace(/[0-9A-Za-z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The example of the standard itself. */
const MASKED = '****002X';

describe('a resident identity number with a right check character is masked', () => {
  it.each([
    ['alone', '11010519491231002X', MASKED],
    ['with a small x', '11010519491231002x', MASKED],
    ['with the Roman ten', '11010519491231002Ⅹ', MASKED],
    ['in full width', '１１０１０５１９４９１２３１００２Ｘ', MASKED],
    ['in a sentence', '收货人身份证11010519491231002X，已核对', `收货人身份证${MASKED}，已核对`],
    ['among Latin letters', 'ID11010519491231002Xok', `ID${MASKED}ok`],
    ['in groups of the trade', '110105 19491231 002X', MASKED],
    ['in groups of four', '1101 0519 4912 3100 2X', MASKED],
    ['with hyphens', '110105-19491231-002X', MASKED],
    ['with dots', '110105.19491231.002X', MASKED],
    ['with slashes', '110105/19491231/002X', MASKED],
    ['with middle dots', '110105·19491231·002X', MASKED],
    ['with underscores', '110105_19491231_002X', MASKED],
    ['with blanks around hyphens', '110105 - 19491231 — 002X', MASKED],
    ['over two lines', '第一行 110105\n19491231002X\n第三行', `第一行 ${MASKED}\n第三行`],
    ['with invisible characters in it', '110105\u200b19491231\u2060002X', MASKED],
    ['after a telephone number', '13800000002 11010519491231002X', `13800000002 ${MASKED}`],
    ['before a telephone number', '11010519491231002X 13800000002', `${MASKED} 13800000002`],
    ['right after other digits', '共5511010519491231002X', `共55${MASKED}`],
    ['right before other digits', '11010519491231002X3件', `${MASKED}3件`],
    ['that ends in a digit', '330106199001010026', '****0026'],
    ['twice', '11010519491231002X/330106199001010026', `${MASKED}/****0026`],
    ['twice in a row', '330106199001010026 11010519491231002X', `****0026 ${MASKED}`],
  ])('%s: %j', (_, text, masked) => {
    expect(maskIdentityNumbersInText(text)).toBe(masked);
  });
});

describe('a passport or a permit is masked by its form', () => {
  it.each([
    ['护照E12345678', '护照****5678'],
    ['g12345678。', '****5678。'],
    ['EA1234567', '****4567'],
    ['EH1234567', '****4567'],
    ['DE1234567 SE1234567 PE1234567', '****4567 ****4567 ****4567'],
    ['D12345678, S12345678, P12345678', '****5678, ****5678, ****5678'],
    ['K12345678 KJ1234567 MA1234567', '****5678 ****4567 ****4567'],
    ['H12345678 M12345678', '****5678 ****5678'],
    ['H1234567890', '****7890'],
    ['Ｅ１２３４５６７８', '****5678'],
    ['E 12345678', '****5678'],
    ['E-12345678', '****5678'],
  ])('%j', (text, masked) => {
    expect(maskIdentityNumbersInText(text)).toBe(masked);
  });
});

describe('what is none is left', () => {
  it.each([
    ['a number with a wrong check character', '110105194912310021'],
    ['one in groups with a wrong one', '110105 19491231 0021'],
    ['17 digits', '11010519491231002'],
    ['15 digits, as numbers were until 2013', '110105491231002'],
    ['a telephone number', '13800000002，021-12345678转802'],
    ['two telephone numbers', '13800000002 13900000003'],
    ['a waybill', 'HD26B3K7Q9X1AM'],
    ["a partner's order", 'PO1234567, SO12345678, DEMO-2026-11-26-07'],
    ["a carrier's waybill", 'SF1234567890123 YT1234567890123456'],
    ['a bank card', '6222021234567890123'],
    ['a unified social credit code', '91330106MA2B1C2D3E'],
    ['a letter that passports do not begin with', 'A12345678 X12345678'],
    ['a second letter that they do not have', 'EI1234567 EO1234567 DA1234567'],
    ['a digit too few or too many', 'E1234567 E123456789'],
    ['one letter or digit more around', 'AE12345678 E12345678B 1E12345678'],
    ['eight digits, as permits of Taiwan have', '12345678'],
    ['a time', '2026-11-23T09:12:00+08:00'],
    ['digits that add up by chance and have no birthday', withCheck('99999999999999999').replace(/^(.{9})/, '$1 ')],
    ['what is masked', '****002X'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => {
    expect(maskIdentityNumbersInText(text)).toBe(text);
  });
});

describe('whatever stands around', () => {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const number = fc
    .tuple(
      fc.integer({ min: 110000, max: 839999 }),
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([place, year, month, day, order]) =>
      withCheck(`${place}${year}${pad(month, 2)}${pad(day, 2)}${pad(order, 3)}`),
    );
  const gap = fc.constantFrom('', ' ', '-', '\u3000', ' - ', '–');
  const written = fc.tuple(number, gap, gap, fc.boolean(), fc.boolean()).map(([of, first, second, full, small]) => {
    const text =
      of.slice(0, 6) + first + of.slice(6, 14) + second + (small ? of.slice(14).toLowerCase() : of.slice(14));
    return { last: of.slice(-4), text: full ? wide(text) : text };
  });
  /** Words of any script, but no digits: those next to a number are of it or are not, which nobody can tell. */
  const words = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.normalize('NFKC').replace(/[\p{N}\p{Cf}\p{Pd}\sXx]/gu, '。'));

  it('a valid number is masked, its last four are left, and so is every word', () => {
    fc.assert(
      fc.property(words, written, words, (before, { text, last }, after) => {
        expect(maskIdentityNumbersInText(before + text + after)).toBe(`${before}****${last}${after}`);
      }),
    );
  });

  it('it is masked among other digits, too', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,12}$/), number, fc.stringMatching(/^\d{0,12}$/), (before, of, after) => {
        expect(maskIdentityNumbersInText(before + of + after)).not.toContain(of.slice(0, 14));
        expect(maskIdentityNumbersInText(`${before} ${of} ${after}`)).not.toContain(of.slice(0, 14));
      }),
    );
  });

  it('18 digits that stand alone are masked if, and only if, the check character is right', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), fc.constantFrom(...Array.from('0123456789X')), (digits, check) => {
        const given = digits + check;
        expect(maskIdentityNumbersInText(given)).toBe(withCheck(digits) === given ? `****${given.slice(-4)}` : given);
      }),
    );
  });

  it('text with fewer than seven digits is never changed', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...Array.from('0123456789 -EGXx\n')),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, (given) => {
        fc.pre((given.match(/[0-9０-９]/g) ?? []).length < 7);
        expect(maskIdentityNumbersInText(given)).toBe(given);
      }),
    );
  });

  it('nothing but an asterisk, a letter or a digit is put in, and no text becomes longer', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 -EGX张\n')), maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        expect(maskIdentityNumbersInText(given).length).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
