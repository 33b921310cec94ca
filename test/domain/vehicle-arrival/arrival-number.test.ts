import { expect, it } from 'vitest';
import type { Instant } from '../../../domain/time/instant.ts';
import { arrivalNumber, isArrivalNumber } from '../../../domain/vehicle-arrival/arrival-number.ts';
import { envelopeNumber } from '../../../domain/receipt/envelope-number.ts';

const AT = '2026-11-27T01:00:00.000Z' as Instant;

it('the number of an arrival is told from that of anything else, and from one that is mistyped', () => {
  const number = arrivalNumber(AT, 7);
  expect(number).toMatch(/^HV[0-9B-Z]{12}$/);
  expect(isArrivalNumber(number)).toBe(true);
  expect(isArrivalNumber(envelopeNumber(AT, 7))).toBe(false);
  expect(isArrivalNumber(`${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`)).toBe(false);
});
