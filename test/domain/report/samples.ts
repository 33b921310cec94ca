import fc from 'fast-check';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import type { Tally } from '../../../domain/report/performance.ts';
import type { OwedReceipt } from '../../../domain/report/receipt-rows.ts';
import { at, DAY, plus } from '../samples.ts';

/** The end of November in Shanghai. */
export const MONTHS_END = at('2026-12-01T00:00:00+08:00');
export const DUE = at('2026-11-19T00:00:00+08:00');

/** A promise that was due, and not kept, with what a test wants otherwise. */
export function promise(otherwise: Partial<Commitment> = {}): Commitment {
  return {
    name: 'pickup',
    branch: 'HGH',
    timeZone: 'Asia/Shanghai',
    dueAt: DUE,
    firstDueAt: otherwise.dueAt ?? DUE,
    moved: 0,
    level: 0,
    renewals: 0,
    arming: 1,
    history: false,
    terms: { due: { within: 'PT1H' }, escalatesAfter: [] },
    ...otherwise,
  };
}

/** A receipt that is out, due on November 19, with what a test wants otherwise. */
export function receipt(otherwise: Partial<OwedReceipt> = {}): OwedReceipt {
  return {
    waybillNumber: 'HD29KNCTZC8B69',
    partner: 'acme',
    originBranch: 'CTU',
    receiptStatus: 'awaited',
    arrivedAt: plus(DUE, -10 * DAY),
    dueAt: DUE,
    timeZone: 'Asia/Shanghai',
    declaredValue: { amount: 1_280_000, currency: 'CNY' },
    ...otherwise,
  };
}

/** Some branch's tallies, of all promises. */
export const anyTallies: fc.Arbitrary<Tally[]> = fc.tuple(
  ...COMMITMENT_NAMES.map((commitment) =>
    fc.record({
      commitment: fc.constant(commitment),
      kept: fc.nat(50),
      late: fc.nat(50),
      missed: fc.nat(50),
      renewed: fc.nat(50),
      moved: fc.nat(50),
      lateness: fc.array(fc.nat(100_000), { maxLength: 6 }),
      daysToReturn: fc.array(fc.nat(40), { maxLength: 6 }),
    }),
  ),
);
