import { beforeEach, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import { handler as explainUnreturned } from '../../../functions/api/reports/explain-unreturned.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { call, type Answered } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { OPERATIONS } from '../samples.ts';
import { reportOf, sweep } from '../sweep.ts';
import { itemsUnder } from '../table.ts';

const KIND = 'unreturned_receipts';
const NOVEMBER = '2038-11';
const DECEMBER = '2038-12';

let branch: Branch;
/** A receipt that is overdue at the end of both months. */
let waybill: string;

const explain = (period: string, reason: string, waybills: readonly string[] = [waybill]): Promise<Answered> =>
  call(explainUnreturned, {
    caller: OPERATIONS,
    path: { kind: KIND, period, code: branch.code },
    body: { explanations: waybills.map((waybill_number) => ({ waybill_number, reason })) },
  });

interface Row {
  readonly waybill_number: string;
  readonly accountability: Record<string, unknown> | null;
}
const rowsOf = async (period: string) => (await reportOf(KIND, period, branch)).rows as Row[];
/** What is proposed for the receipt in each of the two lists. */
const proposed = async () =>
  Promise.all(
    [NOVEMBER, DECEMBER].map(
      async (period) => (await rowsOf(period)).find((row) => row.waybill_number === waybill)?.accountability ?? null,
    ),
  );
const FIFTY = { rule: 'E6', person: 'branch_manager', amount: 5000, currency: 'CNY' };
const HALF = { rule: 'E6', person: 'branch_manager', amount: null, currency: 'CNY', share: 0.5 };

beforeEach(async () => {
  branch = await newBranch();
  waybill = await receiptOut(branch, at('2038-11-03T10:00:00+08:00'));
  await atExactly('2038-12-01T00:30:00+08:00', () => sweep(KIND, [branch]));
  await atExactly('2039-01-01T00:30:00+08:00', () => sweep(KIND, [branch]));
  setClock('2039-01-02T10:00:00+08:00');
});

describe('somebody is accountable for a shipment once (X11)', () => {
  it('by the list of the month that says so first', async () => {
    expect((await explain(NOVEMBER, 'neglect')).status).toBe(200);
    expect((await explain(DECEMBER, 'neglect')).status).toBe(200);
    expect(await proposed()).toEqual([FIFTY, null]);
  });

  it('whichever month that is, and for whatever', async () => {
    await explain(DECEMBER, 'neglect');
    await explain(NOVEMBER, 'abnormal_unreported');
    expect(await proposed()).toEqual([null, FIFTY]);
  });

  it('though the same list says it again, or for another reason', async () => {
    for (const reason of ['neglect', 'neglect', 'lost']) await explain(NOVEMBER, reason);
    await explain(DECEMBER, 'neglect');
    expect(await proposed()).toEqual([HALF, null]);
  });

  it('until the branch answers otherwise: then another month may', async () => {
    await explain(NOVEMBER, 'neglect');
    await explain(NOVEMBER, 'in_transit');
    expect(await proposed()).toEqual([null, null]);
    await explain(DECEMBER, 'neglect');
    await explain(NOVEMBER, 'neglect');
    expect(await proposed()).toEqual([null, FIFTY]);
  });

  it('and an answer that made nobody accountable gives nothing back of another list', async () => {
    await explain(NOVEMBER, 'neglect');
    for (const reason of ['neglect', 'in_transit', 'neglect']) await explain(DECEMBER, reason);
    expect(await proposed()).toEqual([FIFTY, null]);
  });

  it('when both lists are answered at the same moment, several times', async () => {
    const answers = await Promise.all(
      [NOVEMBER, DECEMBER, NOVEMBER, DECEMBER, NOVEMBER].map((period) => explain(period, 'neglect')),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await proposed()).filter((proposal) => proposal !== null)).toEqual([FIFTY]);
  });

  it('when one list answers this and that at the same moment: what it says in the end is what it has taken', async () => {
    await Promise.all(['neglect', 'in_transit', 'neglect', 'other'].map((reason) => explain(NOVEMBER, reason)));
    const [november] = await proposed();
    const [claim] = (await itemsUnder(`SHIPMENT#${waybill}`)).filter(({ sk }) => sk === 'ACCOUNTABILITY');
    expect(claim?.['accountableIn']).toBe(november === null ? undefined : NOVEMBER);
  });
});

describe('neglect is of what was past due (X11)', () => {
  it('and proposes nothing for what is not due', async () => {
    const notDue = await receiptOut(branch, at('2039-01-28T10:00:00+08:00'));
    await atExactly('2039-02-01T00:30:00+08:00', () => sweep(KIND, [branch]));
    setClock('2039-02-20T10:00:00+08:00');
    await explain('2039-01', 'neglect', [waybill, notDue]);
    const rows = await rowsOf('2039-01');
    expect(
      rows.map(({ waybill_number, accountability }) => [waybill_number, accountability?.['amount'] ?? null]),
    ).toEqual([
      [waybill, 5000],
      [notDue, null],
    ]);
    // Next month it is overdue, and nobody has been made accountable for it yet.
    await atExactly('2039-03-01T00:30:00+08:00', () => sweep(KIND, [branch]));
    await explain('2039-02', 'neglect', [waybill, notDue]);
    expect((await rowsOf('2039-02')).map(({ accountability }) => accountability?.['amount'] ?? null)).toEqual([
      null,
      5000,
    ]);
  });
});

it('a hundred and more in one request are each made accountable', async () => {
  const others = await Promise.all(
    Array.from({ length: 120 }, () => receiptOut(branch, at('2041-01-03T10:00:00+08:00'))),
  );
  await atExactly('2041-02-01T00:30:00+08:00', () => sweep(KIND, [branch]));
  setClock('2041-02-02T10:00:00+08:00');
  expect((await explain('2041-01', 'neglect', others)).body).toMatchObject({ rows: 121, answered: 120 });
  expect((await rowsOf('2041-01')).filter(({ accountability }) => accountability?.['amount'] === 5000)).toHaveLength(
    120,
  );
  await explain('2041-01', 'other', others);
  expect((await rowsOf('2041-01')).filter(({ accountability }) => accountability !== null)).toHaveLength(0);
}, 60_000);
