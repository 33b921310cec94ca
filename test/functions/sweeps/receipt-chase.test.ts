import { beforeAll, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import { later } from '../../../domain/time/instant.ts';
import { handler as planSweep } from '../../../functions/sweeps/plan-sweep.ts';
import { handler as sweepBranch } from '../../../functions/sweeps/sweep-branch.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { atExactly, setClock } from '../clock.ts';
import { reportOf, sweep, textOf } from '../sweep.ts';
import { itemsUnder } from '../table.ts';
import { watchTable, type Watched } from '../wire.ts';

const KIND = 'receipt_chase';
/** Goods that arrived on January 8 have a receipt that is due when the 18th is over. */
const ARRIVED = at('2030-01-08T10:00:00+08:00');
const DUE = at('2030-01-19T00:00:00+08:00');

let branch: Branch;
let asked: () => Watched;
let [soon, later_]: [string, string] = ['', ''];

beforeAll(async () => {
  asked = await watchTable();
  branch = await newBranch();
  [soon, later_] = [await receiptOut(branch, ARRIVED), await receiptOut(branch, later(ARRIVED, 'P2D'))];
});

/** The rows of the day's notice to the branch, as it stands at a moment. */
async function chased(period: string, asOf: string): Promise<{ waybill_number: string; days_overdue: number }[]> {
  await sweepBranch({ kind: KIND, period, branch: branch.code, asOf: at(asOf) });
  return (await reportOf(KIND, period, branch)).rows;
}

describe('receipts are chased every day (E4)', () => {
  it.each([
    ['2030-01-01', '2030-01-15T23:59:59+08:00', []],
    ['2030-01-02', '2030-01-16T00:00:01+08:00', [['soon', 0]]],
    [
      '2030-01-03',
      '2030-01-19T00:00:00+08:00',
      [
        ['soon', 0],
        ['later', 0],
      ],
    ],
    [
      '2030-01-04',
      '2030-01-19T23:59:59+08:00',
      [
        ['soon', 0],
        ['later', 0],
      ],
    ],
    [
      '2030-01-05',
      '2030-01-20T00:00:00+08:00',
      [
        ['soon', 1],
        ['later', 0],
      ],
    ],
    [
      '2030-01-06',
      '2030-02-18T00:00:01+08:00',
      [
        ['soon', 30],
        ['later', 28],
      ],
    ],
  ])('%s, as of %s: %j', async (period, asOf, listed) => {
    const names = { [soon]: 'soon', [later_]: 'later' };
    expect(
      (await chased(period, asOf)).map(({ waybill_number, days_overdue }) => [names[waybill_number], days_overdue]),
    ).toEqual(listed);
  });

  it('tells what is overdue from what will be, from a millisecond after it was due', async () => {
    const totals = async (period: string, asOf: string) => {
      await chased(period, asOf);
      return (await reportOf(KIND, period, branch)).totals as unknown;
    };
    expect(await totals('2030-01-07', DUE)).toEqual({ rows: 2, overdue: 0 });
    expect(await totals('2030-01-08', later(DUE, 'PT0.001S'))).toEqual({ rows: 2, overdue: 1 });
  });

  it('reads what it lists and nothing else', async () => {
    asked();
    const rows = await chased('2030-01-09', '2030-01-16T00:00:01+08:00');
    const [query, ...others] = asked().queries;
    expect([rows.length, query?.asked.IndexName, query?.answered.ScannedCount, others]).toEqual([1, 'open', 1, []]);
  });

  it('asks the branch for no answer', async () => {
    await chased('2030-01-10', '2030-01-20T07:00:00+08:00');
    expect((await itemsUnder(`BRANCH_REPORT#${KIND}.2030-01-10.${branch.code}`)).map(({ sk }) => sk)).toEqual([
      'BRANCH_REPORT',
    ]);
  });

  it('of the day that ended, by the clock of the company', async () => {
    const planned = async (time: string) => {
      let period = '';
      await atExactly(time, async () => ({ period } = await planSweep({ kind: KIND })));
      return period;
    };
    expect(await planned('2030-02-28T23:59:59.999+08:00')).toBe('2030-02-27');
    expect(await planned('2030-03-01T07:00:00+08:00')).toBe('2030-02-28');
    setClock('2030-01-16T07:00:00+08:00');
    expect(await sweep(KIND, [branch])).toMatchObject({ period: '2030-01-15', complete: true });
    expect(await textOf(KIND, '2030-01-15', branch, 'csv')).toBe(
      [
        '\uFEFFbranch,waybill_number,partner,receipt_status,arrived_at,due_at,days_overdue',
        `${branch.code},${soon},acme,awaited,2030-01-08T10:00:00+08:00,2030-01-19T00:00:00+08:00,0`,
        '',
      ].join('\r\n'),
    );
  });
});
