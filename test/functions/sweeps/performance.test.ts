import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import type { Branch } from '../../../domain/network.ts';
import { later } from '../../../domain/time/instant.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { commitmentItem } from '../../../functions/adapters/subject-items.ts';
import { handler as sweepBranch } from '../../../functions/sweeps/sweep-branch.ts';
import { arrivedFile, at, newBranch, promiseOf, putAll } from '../branches.ts';
import { setClock } from '../clock.ts';
import { reportOf, sweep, textOf } from '../sweep.ts';

const KIND = 'performance';
const ARRIVED = at('2030-11-05T10:00:00+08:00');

interface Row extends Record<string, unknown> {
  readonly commitment: string;
}

/** Promises of receipts at a branch, each as it ended. */
async function receipts(branch: Branch, ends: readonly Partial<Commitment>[]): Promise<void> {
  await putAll(
    ends.map((end) => {
      const file = arrivedFile(branch, ARRIVED);
      return commitmentItem(SHIPMENT, file, { ...promiseOf(file, 'receipt_return'), ...end });
    }),
  );
}

const rowOf = async (period: string, branch: Branch | undefined, name: string): Promise<Row | undefined> =>
  ((await reportOf(KIND, period, branch)).rows as Row[]).find(({ commitment }) => commitment === name);

/** Due when November 15 is over. */
const DUE = at('2030-11-16T00:00:00+08:00');
const days = (number: number) => later(ARRIVED, `P${number}D`);

describe('what was promised and what was kept in a month (J1, J2)', () => {
  let branches: [Branch, Branch];
  const period = '2030-11';

  beforeAll(async () => {
    branches = [await newBranch(), await newBranch()];
    const [one, other] = branches;
    await receipts(one, [
      { metAt: days(2) },
      { metAt: days(4) },
      { metAt: days(6) },
      { metAt: DUE },
      { metAt: later(DUE, 'PT60S') },
      { missedAt: DUE, level: 2 },
      // None of these counts: no longer owed, history, due the month after.
      { endedAt: days(3) },
      { withdrawn: true },
      { history: true },
      { dueAt: at('2030-12-01T00:00:00+08:00') },
    ]);
    await receipts(other, [
      { metAt: days(1) },
      { metAt: later(DUE, 'PT600S'), renewals: 1 },
      { metAt: later(DUE, 'PT3600S') },
    ]);
    setClock('2030-12-01T01:00:00+08:00');
    expect(await sweep(KIND, branches)).toMatchObject({ period, complete: true });
  });

  it('is reckoned per branch, with how late it was and in how many days receipts came back', async () => {
    expect(await rowOf(period, branches[0], 'receipt_return')).toEqual({
      commitment: 'receipt_return',
      rule: 'E2',
      promised: 6,
      kept: 4,
      late: 1,
      missed: 1,
      renewed: 0,
      moved: 0,
      kept_percent: 66.7,
      colour: 'red',
      lateness_p50_seconds: 60,
      lateness_p95_seconds: 60,
      days_to_return_p50: 6,
      days_to_return_p95: 11,
    });
    expect(await rowOf(period, branches[1], 'receipt_return')).toMatchObject({
      promised: 3,
      kept: 1,
      late: 2,
      missed: 0,
      renewed: 1,
      kept_percent: 33.3,
      lateness_p50_seconds: 600,
      lateness_p95_seconds: 3600,
    });
  });

  it('is reckoned in all from the figures, not from the branches’ shares', async () => {
    const { branch, totals } = await reportOf(KIND, period);
    expect([branch, totals]).toEqual([null, { promised: 9, kept: 5, late: 3, missed: 1, shipments: 0 }]);
    expect(await rowOf(period, undefined, 'receipt_return')).toMatchObject({
      promised: 9,
      kept: 5,
      late: 3,
      missed: 1,
      renewed: 1,
      kept_percent: 55.6,
      lateness_p50_seconds: 600,
      lateness_p95_seconds: 3600,
      days_to_return_p50: 6,
      days_to_return_p95: 11,
    });
  });

  it('has a row for every promise, without a share where nothing was promised', async () => {
    for (const branch of [...branches, undefined]) {
      const { rows } = (await reportOf(KIND, period, branch)) as { rows: Row[] };
      expect(rows.map(({ commitment }) => commitment)).toEqual(COMMITMENT_NAMES);
      expect(rows.find(({ commitment }) => commitment === 'pickup')).toMatchObject({
        promised: 0,
        kept_percent: null,
        colour: null,
        lateness_p50_seconds: null,
        days_to_return_p50: null,
      });
    }
  });

  it('is a table of the same figures', async () => {
    const [bom, ...text] = await textOf(KIND, period, branches[0], 'csv');
    expect(bom).toBe('\uFEFF');
    const lines = parse(text.join(''), { columns: true }) as unknown as Record<string, string>[];
    const { rows } = (await reportOf(KIND, period, branches[0])) as { rows: Row[] };
    expect(lines).toEqual(
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value as string | number)]),
        ),
      ),
    );
  });

  it('is kept as it was, to be compared month on month', async () => {
    const before = await reportOf(KIND, period);
    await receipts(branches[0], [{ metAt: days(1) }]);
    setClock('2031-01-01T01:00:00+08:00');
    await sweep(KIND, branches, period);
    expect(await reportOf(KIND, period)).toEqual(before);
    expect(await sweep(KIND, branches)).toMatchObject({ period: '2030-12' });
    expect(await rowOf('2030-12', branches[0], 'receipt_return')).toMatchObject({
      promised: 1,
      missed: 1,
      colour: 'red',
    });
    expect((await reportOf(KIND, period)).rows).toHaveLength(COMMITMENT_NAMES.length);
  });
});

describe('the month of a branch', () => {
  it.each([
    ['Asia/Shanghai', '+08:00'],
    ['Europe/Berlin', '+01:00'],
    ['America/Los_Angeles', '-08:00'],
    ['Pacific/Auckland', '+13:00'],
  ])('is by its own clock, from its first millisecond to its last: %s', async (zone, offset) => {
    const branch = await newBranch(zone);
    const promised = (time: string) => ({
      timeZone: zone,
      dueAt: at(`${time}${offset}`),
      metAt: at('2030-12-01T00:00:00Z'),
    });
    await receipts(
      branch,
      ['2030-12-31T23:59:59.999', '2031-01-01T00:00:00', '2031-01-31T23:59:59.999', '2031-02-01T00:00:00'].map(
        promised,
      ),
    );
    await sweepBranch({ kind: KIND, period: '2031-01', branch: branch.code, asOf: at('2031-02-03T01:00:00+08:00') });
    expect(await rowOf('2031-01', branch, 'receipt_return')).toMatchObject({ promised: 2, kept: 2 });
  });
});
