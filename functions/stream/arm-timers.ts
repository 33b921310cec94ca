import { COMMITMENTS, type CommitmentTable, type Phase } from '../../domain/commitments.ts';
import { escalationTimes, reminderTime } from '../../domain/promise/escalation.ts';
import { needsTimer } from '../../domain/promise/needs-timer.ts';
import { log } from '../adapters/log.ts';
import { startOnce } from '../adapters/machines.ts';
import { commitmentOf, ofSubjectIn } from '../adapters/subject-items.ts';
import { onEachChange } from '../adapters/table-stream.ts';

/** Starts the timer of each commitment that is opened or gets another due time. Called with the table's commitments. */
export const handler = onEachChange(async ({ before, after }) => {
  const commitment = commitmentOf(after);
  if (!needsTimer(before && commitmentOf(before), commitment)) return;
  const { name, arming, dueAt, terms } = commitment;
  const { subjectId, of } = ofSubjectIn(after);
  const execution = `${subjectId}.${name}.${arming}`;
  const { phase } = (COMMITMENTS as CommitmentTable)[name as keyof CommitmentTable];
  await startOnce(phase as Phase, execution, {
    owner: subjectId,
    commitment: name,
    key: { pk: { S: after['pk'] }, sk: { S: after['sk'] } },
    dueAt,
    remindAt: reminderTime(terms, dueAt),
    tellAt: Object.fromEntries(escalationTimes(terms, dueAt).map((time, at) => [`level${at + 1}`, time])),
  });
  log.info('timer started', { waybill: of['waybillNumber'], execution, dueAt });
});
