import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANCES } from '../../../domain/waybill/numbering.ts';
import { isWaybillNumber, waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { at, instants, plus } from '../samples.ts';

const PRINTABLE = Array.from({ length: 0x7f - 0x20 }, (_, code) => String.fromCharCode(0x20 + code));
const FIRST = at('2024-01-01T00:00:00Z');
const LAST = at('2051-01-10T10:10:37.440Z');

const chance = fc.nat(CHANCES - 1);
const number = fc.tuple(instants(2024, 2050), chance).map(([bookedAt, drawn]) => waybillNumber(bookedAt, drawn));
/** Corners of the symbols' range, and two ordinary numbers. */
const SAMPLES = [
  waybillNumber(FIRST, 0),
  waybillNumber(LAST, CHANCES - 1),
  waybillNumber(at('2026-11-23T09:12:00+08:00'), 0),
  waybillNumber(at('2039-02-28T23:59:59.123Z'), 17_389),
];

function withCharacter(text: string, place: number, character: string): string {
  return text.slice(0, place) + character + text.slice(place + 1);
}

function swapped(text: string, place: number): string {
  return text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2);
}

describe('a waybill number', () => {
  it('has HD, 8 characters of time, 3 of chance and a check character, of digits and consonants', () => {
    fc.assert(
      fc.property(number, (text) => {
        expect(text).toMatch(/^HD[0-9B-DF-HJ-NP-TV-Z]{12}$/);
        expect(isWaybillNumber(text)).toBe(true);
      }),
    );
  });

  it('is the same for ever: numbers are on paper', () => {
    expect(SAMPLES).toEqual(['HD000000000000', 'HDZZZZZZZZZZZH', 'HD39X29FP5000X', 'HDKD44JXV6L2YW']);
  });

  it('counts chance from 0 to CHANCES - 1 and time from 2024 to January 2051', () => {
    expect(CHANCES).toBe(31 ** 3);
    for (const drawn of [-1, CHANCES, 0.5, NaN, Infinity])
      expect(() => waybillNumber(FIRST, drawn)).toThrow(RangeError);
    expect(() => waybillNumber(plus(FIRST, -1), 0)).toThrow(RangeError);
    expect(() => waybillNumber(plus(LAST, 1), 0)).toThrow(RangeError);
  });

  it('sorts by the time at which it was given, and then by chance', () => {
    fc.assert(
      fc.property(fc.tuple(instants(2024, 2050), chance), fc.tuple(instants(2024, 2050), chance), (one, other) => {
        fc.pre(one[0] !== other[0]);
        expect(waybillNumber(...one) < waybillNumber(...other)).toBe(one[0] < other[0]);
      }),
    );
    fc.assert(
      fc.property(instants(2024, 2050), (time) => {
        expect(waybillNumber(time, CHANCES - 1) < waybillNumber(plus(time, 1), 0)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(instants(2024, 2050), chance, chance, (time, one, other) => {
        expect(waybillNumber(time, one) < waybillNumber(time, other)).toBe(one < other);
      }),
    );
  });
});

describe('the check character', () => {
  it('catches every single wrong character, wherever it is', () => {
    fc.assert(
      fc.property(number, fc.nat(13), fc.constantFrom(...PRINTABLE), (text, place, character) => {
        fc.pre(text.charAt(place) !== character);
        expect(isWaybillNumber(withCharacter(text, place, character))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('catches every swap of unequal neighbours', () => {
    fc.assert(
      fc.property(number, fc.nat(12), (text, place) => {
        fc.pre(text.charAt(place) !== text.charAt(place + 1));
        expect(isWaybillNumber(swapped(text, place))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(SAMPLES)('catches all of them in %s', (text) => {
    const wrong = Array.from(text).flatMap((right, place) =>
      PRINTABLE.filter((character) => character !== right).map((character) => withCharacter(text, place, character)),
    );
    const swaps = Array.from(text.slice(1), (_, place) => swapped(text, place)).filter((swap) => swap !== text);
    expect(wrong).toHaveLength(14 * 94);
    expect([...wrong, ...swaps].filter(isWaybillNumber)).toEqual([]);
    expect(isWaybillNumber(text)).toBe(true);
  });

  it('fits exactly one number in 31', () => {
    fc.assert(
      fc.property(number, (text) => {
        expect(PRINTABLE.filter((character) => isWaybillNumber(withCharacter(text, 13, character)))).toEqual([
          text.charAt(13),
        ]);
      }),
    );
  });
});

describe('what is no waybill number', () => {
  const text = waybillNumber(at('2026-11-23T09:12:00+08:00'), 4711);
  it.each([
    ['nothing', ''],
    ['in small letters', text.toLowerCase()],
    ['one short', text.slice(0, -1)],
    ['one long', `${text}0`],
    ['with a newline', `${text}\n`],
    ['with a blank before', ` ${text}`],
    ['without HD', text.slice(2)],
    ['300 characters', 'HD'.repeat(150)],
    ['with a full-width digit', withCharacter(text, 2, '\uff13')],
    ['with a vowel', withCharacter(text, 2, 'A')],
  ])('%s', (_, wrong) => {
    expect(isWaybillNumber(wrong)).toBe(false);
  });

  it('hardly any text of the same length', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(isWaybillNumber(any)).toBe(false);
      }),
    );
  });
});
