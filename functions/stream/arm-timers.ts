import { COMMITMENTS, type CommitmentTable, type Phase } from '../../domain/commitments.ts';
import { escalationTimes, reminderTime } from '../../domain/promise/escalation.ts';
import { needsTimer } from '../../domain/promise/needs-timer.ts';
import { log } from '../adapters/log.ts';
import { startOnce } from '../adapters/machines.ts';
import { commitmentOf, ofSubjectIn } from '../adapters/subject-items.ts';
import { onEachChange } from '../adapters/table-stream.ts';

/**
 * Starts the timer of each commitment that is opened or gets another due time. Called with the table's commitments. For one
 * that the code no longer knows there is no machine.
 */
export const handler = onEachChange(async ({ before, after }) => {
  const commitment = commitmentOf(after);
  const { name, arming, dueAt, terms } = commitment;
  const rule = (COMMITMENTS as Partial<CommitmentTable>)[name as keyof CommitmentTable];
  if (!rule || !needsTimer(before && commitmentOf(before), commitment)) return;
  const { subjectId, of } = ofSubjectIn(after);
  const execution = `${subjectId}.${name}.${arming}`;
  await startOnce(rule.phase as Phase, execution, {
    owner: subjectId,
    commitment: name,
    key: { pk: { S: after['pk'] }, sk: { S: after['sk'] } },
    dueAt,
    remindAt: reminderTime(terms, dueAt),
    tellAt: Object.fromEntries(escalationTimes(terms, dueAt).map((time, at) => [`level${at + 1}`, time])),
  });
  log.info('timer started', { waybill: of['waybillNumber'], execution, dueAt });
});
