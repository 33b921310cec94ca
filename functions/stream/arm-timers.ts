import { escalationTimes, reminderTime } from '../../domain/commitment/escalation.ts';
import { needsTimer } from '../../domain/commitment/needs-timer.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { startOnce } from '../adapters/machines.ts';
import { commitmentOf, ownerId, ownerOf } from '../adapters/commitment-items.ts';
import { onEachChange } from '../adapters/table-stream.ts';

/** Starts the timer of each commitment that is opened or gets another due time. Called with the table's commitments. */
export const handler = onEachChange(async ({ before, after }) => {
  const commitment = commitmentOf(after);
  if (!needsTimer(before && commitmentOf(before), commitment)) return;
  const { name, branch, arming, dueAt } = commitment;
  const owner = ownerId(ownerOf(after), branch);
  const rule = commitmentTable()[name];
  const execution = `${owner}.${name}.${arming}`;
  await startOnce(rule.phase, execution, {
    owner,
    commitment: name,
    key: { pk: { S: after['pk'] }, sk: { S: after['sk'] } },
    dueAt,
    remindAt: reminderTime(rule, dueAt),
    tellAt: Object.fromEntries(escalationTimes(rule, dueAt).map((time, at) => [`level${at + 1}`, time])),
  });
  log.info('timer started', { waybill: after['waybillNumber'], execution, dueAt });
});
