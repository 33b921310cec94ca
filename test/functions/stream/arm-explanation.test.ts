import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { handler as explain } from '../../../functions/api/reports/explain-unreturned.ts';
import { overdueKey } from '../../../functions/adapters/subject-items.ts';
import { handler as armTimers } from '../../../functions/stream/arm-timers.ts';
import { startTimerAgain } from '../../../functions/timer/start-timer.ts';
import { listed } from '../../../functions/adapters/commitment-lists.ts';
import { now } from '../../../functions/adapters/clock.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { call } from '../call.ts';
import { armUntil, setClock } from '../clock.ts';
import { ownMachines, type Machines } from '../machines.ts';
import { OPERATIONS } from '../samples.ts';
import { sweep } from '../sweep.ts';
import { itemsUnder } from '../table.ts';
import { changes, commitments, writesOf } from './changes.ts';

let machines: Machines;

beforeAll(async () => {
  // Only the machine of the phase is there: a timer of another would fail.
  machines = await ownMachines(['month_end']);
});

it('the promise of a branch to explain its list has a timer of the month’s end, once, and none anew for its answers (E5)', async () => {
  const [branch, period] = [await newBranch(), '2034-01'];
  const arrived = at('2034-01-10T10:00:00+08:00');
  const [one, other] = [await receiptOut(branch, arrived), await receiptOut(branch, arrived)];
  setClock('2034-02-01T00:30:00+08:00');
  await sweep('unreturned_receipts', [branch]);
  const pk = `BRANCH_REPORT#unreturned_receipts.${period}.${branch.code}`;
  const asked = commitments(await itemsUnder(pk));
  expect(asked).toHaveLength(1);
  armUntil('2034-03-01T00:00:00Z');
  for (let time = 0; time < 3; time++) expect(await armTimers(writesOf(asked))).toEqual({ batchItemFailures: [] });

  const owner = `unreturned_receipts.${period}.${branch.code}`;
  const dueAt = asked[0]?.['dueAt'];
  expect(await machines.armed(owner)).toEqual({
    'explanation.1': {
      phase: 'month_end',
      owner,
      commitment: 'explanation',
      key: { pk: { S: pk }, sk: { S: 'COMMITMENT#explanation' } },
      dueAt,
      overdueKey: overdueKey('explanation', owner),
      overdueOfKey: 'OVERDUE_OF##explanation',
      tellAt: { level1: dueAt },
    },
  });

  setClock('2034-02-03T10:00:00+08:00');
  for (const waybill_number of [one, other, one]) {
    const before = await itemsUnder(pk);
    const { status } = await call(explain, {
      caller: OPERATIONS,
      path: { kind: 'unreturned_receipts', period, code: branch.code },
      body: { explanations: [{ waybill_number, reason: 'in_transit' }] },
    });
    expect(status).toBe(200);
    expect(await armTimers(changes(before, commitments(await itemsUnder(pk))))).toEqual({ batchItemFailures: [] });
  }
  expect(Object.keys(await machines.armed(owner))).toEqual(['explanation.1']);
});

it('the name of a timer is one that Step Functions takes, however long the branch’s code', async () => {
  // The longest code that the network takes.
  const branch = await newBranch('Asia/Shanghai', randomUUID().slice(0, 8).toUpperCase());
  await receiptOut(branch, at('2034-03-10T10:00:00+08:00'));
  setClock('2034-04-01T00:30:00+08:00');
  await sweep('unreturned_receipts', [branch]);
  const [asked] = commitments(await itemsUnder(`BRANCH_REPORT#unreturned_receipts.2034-03.${branch.code}`));
  // Armed anew more often than ever happens, and once more after it has ended in vain.
  const promise = listed({ ...asked, arming: 9999 });
  for (let time = 0; time < 2; time++) await startTimerAgain(promise, 'miss', now());
  const owner = `unreturned_receipts.2034-03.${branch.code}`;
  const names = Object.keys(await machines.armed(owner)).map((name) => `${owner}.${name}`);
  expect(names.sort()).toEqual([`${owner}.explanation.9999`, `${owner}.explanation.9999.20340331T16`]);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_.-]{1,80}$/);
});
