import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelopeNumber, isEnvelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { CHANCES } from '../../../domain/waybill/numbering.ts';
import { isWaybillNumber, waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { at, instants } from '../samples.ts';

const TIME = at('2026-11-23T09:12:00+08:00');

describe('an envelope number', () => {
  it('is the same for ever: numbers are on paper', () => {
    expect(envelopeNumber(TIME, 0)).toBe('HE39X29FP5000X');
  });

  it('is never taken for a waybill number, nor that for it', () => {
    fc.assert(
      fc.property(instants(2024, 2050), fc.nat(CHANCES - 1), (time, chance) => {
        expect(isEnvelopeNumber(envelopeNumber(time, chance))).toBe(true);
        expect(isWaybillNumber(envelopeNumber(time, chance))).toBe(false);
        expect(isEnvelopeNumber(waybillNumber(time, chance))).toBe(false);
      }),
    );
  });

  it.each([
    '',
    'HE',
    'HE39X29FP5000W',
    'he39x29fp5000x',
    '39X29FP5000X',
    'HE39X29FP5000X0',
    ' HE39X29FP5000X',
    'HE39X29FP5000X\n',
  ])('is not %j', (text) => {
    expect(isEnvelopeNumber(text)).toBe(false);
  });
});
