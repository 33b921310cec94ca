import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuoteNumber, quoteNumber } from '../../../domain/quote/quote-number.ts';
import { envelopeNumber, isEnvelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { CHANCES } from '../../../domain/waybill/numbering.ts';
import { isWaybillNumber, waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { at, instants } from '../samples.ts';

describe('a quote number', () => {
  it('is the same for ever: numbers are on paper', () => {
    expect(quoteNumber(at('2026-11-23T09:12:00+08:00'), 0)).toBe('HQ39X29FP5000X');
  });

  it('is never taken for a waybill or an envelope number, nor one of those for it', () => {
    fc.assert(
      fc.property(instants(2024, 2050), fc.nat(CHANCES - 1), (time, chance) => {
        const number = quoteNumber(time, chance);
        expect([isQuoteNumber(number), isWaybillNumber(number), isEnvelopeNumber(number)]).toEqual([
          true,
          false,
          false,
        ]);
        expect(isQuoteNumber(waybillNumber(time, chance))).toBe(false);
        expect(isQuoteNumber(envelopeNumber(time, chance))).toBe(false);
      }),
    );
  });

  it.each(['', 'HQ', 'HQ39X29FP5000W', 'hq39x29fp5000x', '39X29FP5000X', 'HQ39X29FP5000X0'])('is not %j', (text) => {
    expect(isQuoteNumber(text)).toBe(false);
  });
});
