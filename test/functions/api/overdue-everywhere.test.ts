import { beforeAll, expect, it } from 'vitest';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { handler as listOverdue } from '../../../functions/api/promises/list-overdue.ts';
import { at, manyReceipts, newBranch, putAll } from '../branches.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { OPERATIONS } from '../samples.ts';
import { ringAllDue } from '../timer.ts';
import { watchTable, type Watched } from '../wire.ts';

let asked: () => Watched;

beforeAll(async () => {
  asked = await watchTable();
  await ownTable();
});

it('what is overdue at all branches takes no more queries for many branches than for one', async () => {
  const branches = await Promise.all(Array.from({ length: 30 }, () => newBranch()));
  await putAll(branches.flatMap((branch) => manyReceipts(branch, at('2031-02-01T10:00:00+08:00'), 2)));
  setClock('2031-02-13T10:00:00+08:00');
  await ringAllDue();
  asked();
  const { body } = await call(listOverdue, { caller: OPERATIONS, method: 'GET', query: { limit: '100' } });
  expect(body.overdue).toHaveLength(60);
  expect(new Set(body.overdue.map(({ branch }: { branch: string }) => branch)).size).toBe(30);
  const { queries } = asked();
  expect(queries).toHaveLength(4 * COMMITMENT_NAMES.length);
  expect(queries.length).toBeLessThanOrEqual(120);
  expect(queries.reduce((items, { answered: { ScannedCount } }) => items + ScannedCount, 0)).toBe(60);
});

it('what is past due and not marked yet stands in the list of its branch, and in that of all once its timer has rung', async () => {
  const branch = await newBranch();
  await putAll(manyReceipts(branch, at('2031-03-01T10:00:00+08:00'), 1));
  setClock('2031-03-12T00:00:01+08:00');
  const listed = async (query: Record<string, string>): Promise<number> => {
    const { body } = await call(listOverdue, { caller: OPERATIONS, method: 'GET', query: { limit: '100', ...query } });
    return (body.overdue as { branch: string }[]).filter((row) => row.branch === branch.code).length;
  };
  expect([await listed({ branch: branch.code }), await listed({})]).toEqual([1, 0]);
  await ringAllDue([branch.code]);
  expect([await listed({ branch: branch.code }), await listed({})]).toEqual([1, 1]);
  expect(await listed({ commitment: 'pickup' })).toBe(0);
});
