import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameCopy,
  openingResults,
  OUTCOMES,
  type CopyFound,
  type CopyOf,
  type CopyResult,
} from '../../../domain/receipt/envelope.ts';

const A = 'HD39X29FP5000X';
const B = 'HDKD44JXV6L2YW';
const copy = (waybillNumber: string, number: number): CopyOf => ({ waybillNumber, copy: number });
const accepted = (waybillNumber: string, number: number): CopyFound => ({
  ...copy(waybillNumber, number),
  outcome: 'accepted',
});
const rejected = (waybillNumber: string, number: number): CopyFound => ({
  ...copy(waybillNumber, number),
  outcome: 'rejected',
  reason: '印章不清',
});
const result = (waybillNumber: string, number: number, outcome: CopyResult['result']): CopyResult => ({
  ...copy(waybillNumber, number),
  result: outcome,
});

describe("E3: an envelope's list is compared with its contents", () => {
  it.each<[string, CopyOf[], CopyFound[], CopyResult[]]>([
    [
      'all as listed',
      [copy(A, 1), copy(B, 1)],
      [accepted(A, 1), accepted(B, 1)],
      [result(A, 1, 'accepted'), result(B, 1, 'accepted')],
    ],
    [
      'in another order',
      [copy(A, 1), copy(B, 1)],
      [accepted(B, 1), accepted(A, 1)],
      [result(B, 1, 'accepted'), result(A, 1, 'accepted')],
    ],
    [
      'one rejected',
      [copy(A, 1), copy(A, 2)],
      [accepted(A, 1), rejected(A, 2)],
      [result(A, 1, 'accepted'), result(A, 2, 'rejected')],
    ],
    ['one missing', [copy(A, 1), copy(B, 1)], [accepted(B, 1)], [result(B, 1, 'accepted'), result(A, 1, 'missing')]],
    [
      'one unexpected',
      [copy(A, 1)],
      [accepted(A, 1), accepted(B, 1)],
      [result(A, 1, 'accepted'), result(B, 1, 'unexpected')],
    ],
    [
      'one unexpected and rejected',
      [copy(A, 1)],
      [accepted(A, 1), rejected(B, 1)],
      [result(A, 1, 'accepted'), result(B, 1, 'unexpected')],
    ],
    [
      'another copy than is listed',
      [copy(A, 1)],
      [accepted(A, 2)],
      [result(A, 2, 'unexpected'), result(A, 1, 'missing')],
    ],
    [
      'another waybill than is listed',
      [copy(A, 1)],
      [accepted(B, 1)],
      [result(B, 1, 'unexpected'), result(A, 1, 'missing')],
    ],
    ['nothing inside', [copy(A, 1), copy(B, 1)], [], [result(A, 1, 'missing'), result(B, 1, 'missing')]],
  ])('%s', (_, list, found, results) => {
    expect(openingResults(list, found)).toEqual(results);
  });

  const copies = (most: number) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(A, B), fc.integer({ min: 1, max: 4 })), {
        selector: ([waybill, number]) => `${waybill} ${number}`,
        maxLength: most,
      })
      .map((rows) => rows.map(([waybill, number]) => copy(waybill, number)));

  it('names each copy of the list and each that was inside once, and rejects and accepts none that was not', () => {
    const contents = copies(8).chain((inside) =>
      fc.tuple(...inside.map((one) => fc.constantFrom(...OUTCOMES).map((outcome): CopyFound => ({ ...one, outcome })))),
    );
    fc.assert(
      fc.property(copies(8), contents, (list, found) => {
        const results = openingResults(list, found);
        for (const one of [...list, ...found]) expect(results.filter((row) => isSameCopy(row, one))).toHaveLength(1);
        for (const row of results) {
          const [listed, inside] = [
            list.some((one) => isSameCopy(one, row)),
            found.find((one) => isSameCopy(one, row)),
          ];
          expect(row.result).toBe(inside ? (listed ? inside.outcome : 'unexpected') : 'missing');
        }
      }),
    );
  });
});
