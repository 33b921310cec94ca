import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import { later } from '../../../domain/time/instant.ts';
import { putBranch } from '../../../functions/adapters/network-store.ts';
import { handler as planSweep } from '../../../functions/sweeps/plan-sweep.ts';
import { handler as sweepBranch } from '../../../functions/sweeps/sweep-branch.ts';
import { at, manyReceipts, newBranch, putAll, receiptOut } from '../branches.ts';
import { atExactly, setClock } from '../clock.ts';
import { itemSize, type StoredItem as ItemOnTheWire } from '../../../local/cost/item-size.ts';
import { unitsOf } from '../read-units.ts';
import { askForReport, listedPeriod, reportOf, sweep } from '../sweep.ts';
import { itemsUnder, type StoredItem } from '../table.ts';
import { watchTable, type Watched, type Wire } from '../wire.ts';

const KIND = 'unreturned_receipts';
const wire: Wire = {};
let asked: () => Watched;

/** The waybill numbers in rows. */
const waybills = (rows: readonly { readonly waybill_number: string }[]) =>
  rows.map(({ waybill_number }) => waybill_number);
/** All that is registered of a period: each write to it is told to somebody. */
const registered = async (period: string, branches: readonly Branch[]): Promise<StoredItem[]> => [
  ...(await itemsUnder(`REPORTS#${KIND}`)).filter(({ sk }) => sk === `REPORT#${period}`),
  ...(await Promise.all(branches.map(({ code }) => itemsUnder(`BRANCH_REPORT#${KIND}.${period}.${code}`)))).flat(),
];
/** The same promise after its receipt came back, as the table holds it: it stands in the index no more. */
const returned = ({ openKey: _, ...item }: StoredItem, metAt: string): StoredItem => ({
  ...item,
  metAt,
  about: { ...(item['about'] as object), receiptStatus: 'returned' },
});

beforeAll(async () => {
  asked = await watchTable(wire);
});
beforeEach(() => {
  delete wire.pageSize;
  delete wire.afterPage;
});

describe('a thousand receipts at each of three branches (E5)', () => {
  const period = '2030-03';
  const ASOF = '2030-04-01T00:30:00+08:00';
  let branches: Branch[];
  let items: StoredItem[][];
  let watched: Watched;

  beforeAll(async () => {
    branches = await Promise.all([newBranch(), newBranch(), newBranch()]);
    // Due every hour from the beginning of March to the middle of April.
    items = branches.map((branch) => manyReceipts(branch, at('2030-02-20T10:00:00+08:00'), 1000));
    await putAll(items.flat());
    setClock(ASOF);
    wire.pageSize = 64;
    asked();
    await sweep(KIND, branches);
    watched = asked();
  }, 60_000);

  it('are all listed, each once, whatever the pages', async () => {
    for (const [place, branch] of branches.entries()) {
      const { rows, ...head } = await reportOf(KIND, period, branch);
      expect(head).toMatchObject({ kind: KIND, period, branch: branch.code, totals: { rows: 1000, overdue: 697 } });
      expect(waybills(rows)).toEqual(items[place]?.map(({ subjectId }) => subjectId));
    }
    const { rows, totals, branch } = await reportOf(KIND, period);
    expect([branch, totals]).toEqual([null, { rows: 3000, overdue: 3 * 697 }]);
    expect(
      new Set(rows.map((row: { branch: string; waybill_number: string }) => `${row.branch} ${row.waybill_number}`))
        .size,
    ).toBe(3000);
    expect(await listedPeriod(KIND, period)).toMatchObject({ branches: 3, rows: 3000, failed_branches: [] });
    const pages = watched.queries.filter(({ asked: { IndexName } }) => IndexName === 'open');
    expect(pages).toHaveLength(3 * Math.ceil(1000 / 64));
    expect(Math.max(...pages.map(({ answered: { Count } }) => Count))).toBe(64);
  });

  it('cost no more to read than they are large: at most 1.2 times, with all that is read besides', () => {
    const reported = watched.queries
      .filter(({ asked: { IndexName } }) => IndexName === 'open')
      .flatMap(({ answered }) => answered.Items);
    expect(reported).toHaveLength(3000);
    const ofRows = reported.reduce((units, item) => units + (itemSize(item as ItemOnTheWire) / 4096) * 0.5, 0);
    // The others are of single items, consistent and smaller than 4 KiB, and of the branches, which are few.
    const single = watched.operations.filter((operation) => operation === 'GetItem').length;
    expect(new Set(watched.operations)).toEqual(new Set(['Query', 'GetItem', 'TransactWriteItems']));
    expect(unitsOf(watched.queries) + single).toBeLessThanOrEqual(1.2 * ofRows);
    // Nothing is read in order to be left out.
    expect(watched.queries.filter(({ asked: { FilterExpression } }) => FilterExpression !== undefined)).toEqual([]);
  });

  it('have not come back a second time when the sweep runs again: nothing is written, so nobody is told', async () => {
    const before = await registered(period, branches);
    // A list, that it was sent, and the promise to answer it.
    expect(before).toHaveLength(1 + 3 * 3);
    setClock('2030-04-02T00:30:00+08:00');
    await putAll((items[0] ?? []).slice(0, 10).map((item) => returned(item, '2030-04-01T12:00:00.000Z')));
    expect(await sweep(KIND, branches, period)).toEqual({ period, complete: true, failedBranches: [] });
    expect(await registered(period, branches)).toEqual(before);
    expect((await reportOf(KIND, period)).rows).toHaveLength(3000);
  });

  it('are asked for with a promise for each branch: to explain them within five days', async () => {
    for (const { code } of branches) {
      const [question] = (await itemsUnder(`BRANCH_REPORT#${KIND}.${period}.${code}`)).filter(
        ({ sk }) => sk === 'COMMITMENT#explanation',
      );
      expect(question).toMatchObject({
        name: 'explanation',
        branch: code,
        of: { report: KIND, period },
        openKey: `OPEN#explanation#${code}`,
        level: 0,
        arming: 1,
      });
      expect(question?.['dueAt']).toMatch(/^2030-04-05T16:30:0/);
      expect(question).not.toHaveProperty('of.waybillNumber');
    }
  });
});

describe('hundreds of receipts of which most are not due (E5)', () => {
  const listOf = async (number: number) => {
    const branch = await newBranch();
    // Due every hour from January 31, 22:00 on: at 00:30 of the first three of them are overdue.
    await putAll(
      manyReceipts(branch, at('2030-01-20T10:00:00+08:00'), number).map((item, place) => {
        const dueAt = later(at('2030-01-31T22:00:00+08:00'), `PT${place}H`);
        return { ...item, dueAt, dueKey: `${dueAt}#${String(item['subjectId'])}#receipt_return` };
      }),
    );
    return branch;
  };
  const questions = async (branch: Branch, period: string) =>
    (await registered(period, [branch])).filter(({ sk }) => sk === 'COMMITMENT#explanation');

  it('are listed, and ask for what is overdue alone', async () => {
    const branch = await listOf(300);
    setClock('2030-02-01T00:30:00+08:00');
    await sweep(KIND, [branch]);
    const { rows, totals } = await reportOf(KIND, '2030-01', branch);
    expect(totals).toEqual({ rows: 300, overdue: 3 });
    const reasons = rows.map((row: { explanation: { reason: string } | null }) => row.explanation?.reason);
    expect(reasons).toEqual([undefined, undefined, undefined, ...Array<string>(297).fill('not_due')]);
    const [list] = (await registered('2030-01', [branch])).filter(({ sk }) => sk === 'BRANCH_REPORT');
    expect(list).toMatchObject({ rows: 300, asked: 3 });
    expect(await questions(branch, '2030-01')).toHaveLength(1);
  });

  it('ask nothing, and promise nothing, where none is overdue', async () => {
    const branch = await listOf(300);
    await sweepBranch({ kind: KIND, period: '2030-01', branch: branch.code, asOf: at('2030-01-31T22:00:00+08:00') });
    expect((await reportOf(KIND, '2030-01', branch)).totals).toEqual({ rows: 300, overdue: 0 });
    expect((await registered('2030-01', [branch])).filter(({ sk }) => !String(sk).startsWith('REPORT#'))).toMatchObject(
      [{ sk: 'BRANCH_REPORT', asked: 0 }],
    );
  });
});

describe('a sweep that is run twice at the same moment', () => {
  it('makes one report, which both find', async () => {
    const [branch, period] = [await newBranch(), '2030-05'];
    await putAll(manyReceipts(branch, at('2030-05-20T10:00:00+08:00'), 30));
    setClock('2030-06-01T00:30:00+08:00');
    wire.pageSize = 10;
    const swept = await Promise.all(
      [1, 2, 3].map((hours) =>
        sweepBranch({ kind: KIND, period, branch: branch.code, asOf: `2030-05-31T1${6 + hours}:30:00.000Z` }),
      ),
    );
    expect(new Set(swept.map((part) => JSON.stringify(part))).size).toBe(1);
    expect((await reportOf(KIND, period, branch)).rows).toHaveLength(30);
    expect(await registered(period, [branch])).toHaveLength(3);
  });
});

describe('a branch that fails', () => {
  it('does not keep the others from their part, is named, and has its own when it is mended', async () => {
    const branches = [await newBranch(), await newBranch(), await newBranch()] as const;
    const [first, broken, last] = branches;
    const period = '2030-07';
    const arrived = at('2030-07-20T10:00:00+08:00');
    await putAll(branches.flatMap((branch) => manyReceipts(branch, arrived, 3)));
    await putBranch({ ...broken, timeZone: 'Mars/Olympus' });
    setClock('2030-08-01T00:30:00+08:00');
    const failed = { period, complete: false, failedBranches: [broken.code] };
    expect(await sweep(KIND, branches)).toEqual(failed);
    expect(await listedPeriod(KIND, period)).toMatchObject({ branches: 2, rows: 6, failed_branches: [broken.code] });
    expect((await reportOf(KIND, period, last)).rows).toHaveLength(3);
    expect((await askForReport(KIND, period, { branch: broken.code })).status).toBe(404);
    expect((await reportOf(KIND, period)).totals).toEqual({ rows: 6, overdue: 6 });

    // Run again before it is mended there is nothing new, and nothing to tell.
    const before = await registered(period, branches);
    setClock('2030-08-02T00:30:00+08:00');
    expect(await sweep(KIND, branches, period)).toEqual(failed);
    expect(await registered(period, branches)).toEqual(before);

    await putBranch(broken);
    setClock('2030-08-03T00:30:00+08:00');
    expect(await sweep(KIND, branches, period)).toEqual({ period, complete: true, failedBranches: [] });
    expect(await listedPeriod(KIND, period)).toMatchObject({ branches: 3, rows: 9, failed_branches: [] });
    expect((await reportOf(KIND, period)).rows).toHaveLength(9);
    const made = await Promise.all(
      branches.map(async (branch) => (await reportOf(KIND, period, branch)).generated_at as string),
    );
    expect(made.map((time) => time.slice(0, 10))).toEqual(['2030-08-01', '2030-08-03', '2030-08-01']);
    expect((await registered(period, [first, last])).slice(1)).toEqual(
      before.filter(({ pk }) => pk !== `REPORTS#${KIND}`),
    );
  });
});

describe('receipts that move while the sweep reads, page by page', () => {
  /** Does something once, when the first page of the branch has been read. */
  const afterFirstPage = (act: () => Promise<void>) => {
    wire.pageSize = 10;
    wire.afterPage = async ({ asked: { IndexName } }) => {
      if (IndexName !== 'open') return;
      wire.afterPage = undefined;
      await act();
    };
  };

  it('are listed or not where they come back meanwhile, and the others all the same', async () => {
    const [branch, period] = [await newBranch(), '2030-09'];
    const items = manyReceipts(branch, at('2030-09-10T10:00:00+08:00'), 35);
    await putAll(items);
    setClock('2030-10-01T00:30:00+08:00');
    const [read, unread] = [items[4], items[30]];
    afterFirstPage(() =>
      putAll([read, unread].flatMap((item) => (item ? [returned(item, '2030-09-30T17:00:00.000Z')] : []))),
    );
    expect(await sweep(KIND, [branch])).toMatchObject({ complete: true });
    const listed = waybills((await reportOf(KIND, period, branch)).rows);
    expect(listed).toEqual(items.filter((item) => item !== unread).map(({ subjectId }) => subjectId));
  });

  it('are listed once where their due time moves on meanwhile', async () => {
    const [branch, period] = [await newBranch(), '2030-10'];
    const items = manyReceipts(branch, at('2030-10-10T10:00:00+08:00'), 35);
    await putAll(items);
    setClock('2030-11-01T00:30:00+08:00');
    const [moved] = items;
    const dueAt = '2030-11-20T16:00:00.000Z';
    afterFirstPage(() =>
      putAll([{ ...moved, dueAt, dueKey: `${dueAt}#${String(moved?.['subjectId'])}#receipt_return` }]),
    );
    await sweep(KIND, [branch]);
    const { rows } = await reportOf(KIND, period, branch);
    expect(waybills(rows).toSorted()).toEqual(items.map(({ subjectId }) => subjectId).toSorted());
    expect(rows.find((row: { waybill_number: string }) => row.waybill_number === moved?.['subjectId'])).toMatchObject({
      due_at: '2030-11-21T00:00:00+08:00',
      days_overdue: 0,
    });
    expect(await listedPeriod(KIND, period)).toMatchObject({ rows: 35 });
  });
});

describe('the month that ended, by the clock of the company', () => {
  it.each([
    ['2031-02', 28, '2031-03-01'],
    ['2032-02', 29, '2032-03-01'],
    ['2031-04', 30, '2031-05-01'],
    ['2031-10', 31, '2031-11-01'],
    ['2031-12', 31, '2032-01-01'],
  ])('%s has %i days: its list holds what arrived before %s', async (period, days, next) => {
    const branch = await newBranch();
    const end = at(`${next}T00:00:00+08:00`);
    const [before, last, after] = [
      await receiptOut(branch, at(`${period}-01T00:00:00+08:00`)),
      await receiptOut(branch, at(`${period}-${days}T23:59:59.999+08:00`)),
      await receiptOut(branch, end),
    ];
    setClock(`${next}T00:30:00+08:00`);
    expect((await sweep(KIND, [branch])).period).toBe(period);
    const { rows } = await reportOf(KIND, period, branch);
    expect(waybills(rows)).toEqual([before, last]);
    expect(waybills(rows)).not.toContain(after);
  });

  it('is the one before until the last millisecond', async () => {
    const planned = async (time: string) => {
      let period = '';
      await atExactly(time, async () => ({ period } = await planSweep({ kind: KIND })));
      return period;
    };
    expect(await planned('2031-03-31T23:59:59.999+08:00')).toBe('2031-02');
    expect(await planned('2031-04-01T00:00:00+08:00')).toBe('2031-03');
  });

  it.each([
    ['the month that goes on', '2031-03', /has not ended/],
    ['one to come', '2031-04', /has not ended/],
    ['a week', '2031-W05', /not a month/],
    ['a day', '2031-02-01', /not a month/],
    ['nonsense', '2031-13', /not a month/],
  ])('is not %s', async (_, period, why) => {
    setClock('2031-03-15T00:30:00+08:00');
    await expect(planSweep({ kind: KIND, period })).rejects.toThrow(why);
  });
});

describe('a list', () => {
  it('has what is out, due or not, of goods that have arrived; with what the goods were worth', async () => {
    const [branch, period] = [await newBranch(), '2031-05'];
    const overdue = await receiptOut(branch, at('2031-05-01T10:00:00+08:00'));
    const notDue = await receiptOut(branch, at('2031-05-28T10:00:00+08:00'), { goods: [] });
    await receiptOut(branch, at('2031-05-28T10:00:00+08:00'), {
      receipt: { kind: 'none', copies: 0, shipperForm: false },
    });
    setClock('2031-06-01T00:30:00+08:00');
    await sweep(KIND, [branch]);
    const { rows, generated_at, totals } = await reportOf(KIND, period, branch);
    const open = {
      partner: 'acme',
      receipt_status: 'awaited',
      responsible_person: null,
      explanation: null,
      accountability: null,
    };
    expect(rows).toEqual([
      {
        ...open,
        branch: branch.code,
        waybill_number: overdue,
        arrived_at: '2031-05-01T10:00:00+08:00',
        due_at: '2031-05-12T00:00:00+08:00',
        days_overdue: 20,
        overdue: true,
        declared_value: { amount: 88_000, currency: 'CNY' },
      },
      {
        ...open,
        branch: branch.code,
        waybill_number: notDue,
        arrived_at: '2031-05-28T10:00:00+08:00',
        due_at: '2031-06-08T00:00:00+08:00',
        days_overdue: 0,
        overdue: false,
        declared_value: null,
        explanation: { reason: 'not_due', note: null, expected_at: null, actor: null, reported_by: null },
      },
    ]);
    expect(generated_at).toMatch(/^2031-06-01T00:30:0\d(\.\d+)?\+08:00$/);
    expect(totals).toEqual({ rows: 2, overdue: 1 });
  });

  it('of a branch that owes nothing is empty, and asks nothing', async () => {
    const branch = await newBranch();
    setClock('2031-07-01T00:30:00+08:00');
    expect(await sweep(KIND, [branch])).toMatchObject({ complete: true });
    expect(await reportOf(KIND, '2031-06', branch)).toMatchObject({ rows: [], totals: { rows: 0, overdue: 0 } });
    expect(await registered('2031-06', [branch])).toHaveLength(2);
  });
});
