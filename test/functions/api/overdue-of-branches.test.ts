import { beforeAll, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import { handler as explain } from '../../../functions/api/reports/explain-unreturned.ts';
import { handler as listOverdue } from '../../../functions/api/promises/list-overdue.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { OPERATIONS } from '../samples.ts';
import { sweep } from '../sweep.ts';

const PERIODS = ['2032-01', '2032-02'] as const;
let branch: Branch;
let second: Branch;
let waybill: string;

/** What is overdue at the branch, over all pages. */
const overdue = (query: Record<string, string> = {}) => overdueOf(OPERATIONS, { branch: branch.code, ...query });

/** What is overdue and a caller's to see, over all pages. */
async function overdueOf(caller: Holder, query: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, body } = await call(listOverdue, {
      caller,
      method: 'GET',
      query: { ...query, ...(cursor !== undefined && { cursor }) },
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
    found.push(...(body.overdue as Record<string, unknown>[]));
    cursor = body.next_cursor as string | null;
  }
  return found;
}

beforeAll(async () => {
  [branch, second] = [await newBranch(), await newBranch()];
  await receiptOut(second, at('2032-01-22T10:00:00+08:00'));
  waybill = await receiptOut(branch, at('2032-01-20T10:00:00+08:00'));
  setClock('2032-02-01T00:30:00+08:00');
  await sweep('unreturned_receipts', [branch]);
  setClock('2032-03-01T00:30:00+08:00');
  await sweep('unreturned_receipts', [branch]);
});

it('a list that a branch has not explained is overdue after five days, of no shipment and no partner (E5)', async () => {
  setClock('2032-02-06T00:29:00+08:00');
  expect(await overdue({ commitment: 'explanation' })).toEqual([]);
  setClock('2032-02-06T00:31:00+08:00');
  const [row, ...others] = await overdue({ commitment: 'explanation' });
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    waybill_number: null,
    partner: null,
    report: 'unreturned_receipts',
    period: PERIODS[0],
    name: 'explanation',
    rule: 'E5',
    branch: branch.code,
    state: 'missed',
    level: 0,
    met_at: null,
  });
  expect(String(row?.['due_at'])).toMatch(/^2032-02-06T00:30:0\d.*\+08:00$/);
});

it('stands among what is owed of shipments, oldest first, whatever the pages', async () => {
  setClock('2032-03-07T00:31:00+08:00');
  const all = await overdue();
  const times = all.map(({ due_at }) => Date.parse(String(due_at)));
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  const owed = all.map(({ name, period, waybill_number }) => `${String(name)} ${String(waybill_number ?? period)}`);
  expect(new Set(owed).size).toBe(owed.length);
  expect(owed).toEqual(
    expect.arrayContaining([
      `receipt_return ${waybill}`,
      `receipt_limit ${waybill}`,
      ...PERIODS.map((period) => `explanation ${period}`),
    ]),
  );
  for (const limit of ['1', '2', '3']) expect(await overdue({ limit })).toEqual(all);
});

it('of a branch’s key is that of all its branches together, or of one of them', async () => {
  setClock('2032-03-07T00:31:00+08:00');
  const both: Holder = { kind: 'branch', id: 'both', branches: [branch.code, second.code] };
  const at = (code: string) => overdueOf(OPERATIONS, { branch: code });
  const merged = [...(await at(branch.code)), ...(await at(second.code))];
  const due = (one: Record<string, unknown>) => Date.parse(String(one['due_at']));
  const all = await overdueOf(both);
  expect(new Set(all.map(({ branch: owes }) => owes))).toEqual(new Set([branch.code, second.code]));
  expect(all).toHaveLength(merged.length);
  expect(all).toEqual(expect.arrayContaining(merged));
  expect(all.map(due)).toEqual(all.map(due).toSorted((one, other) => one - other));
  for (const limit of ['1', '2', '3']) expect(await overdueOf(both, { limit })).toEqual(all);
  expect(await overdueOf(both, { branch: second.code })).toEqual(await at(second.code));
  expect(await overdueOf({ ...both, branches: [second.code] })).toEqual(await at(second.code));
});

it('goes with its last answer', async () => {
  setClock('2032-03-07T00:31:00+08:00');
  const { status } = await call(explain, {
    caller: OPERATIONS,
    path: { kind: 'unreturned_receipts', period: PERIODS[0], code: branch.code },
    body: { explanations: [{ waybill_number: waybill, reason: 'in_transit' }] },
  });
  expect(status).toBe(200);
  expect((await overdue({ commitment: 'explanation' })).map(({ period }) => period)).toEqual([PERIODS[1]]);
});
