import { SUBJECTS } from '../../domain/commitments.ts';
import { commitmentsOf } from '../../domain/promise/commitments-of.ts';
import type { Subject, SubjectEvent, SubjectKind } from '../../domain/promise/subject.ts';
import { now } from '../adapters/clock.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';
import { eventId, type Told } from '../adapters/told.ts';

interface Miss {
  readonly subject: string;
  readonly subject_id: string;
}

/**
 * Opens what is owed because something else was missed: a new estimate of an arrival (C2). Called by the queue of the bus's
 * `commitment.missed`. No event tells of a miss, so what is owed is reckoned again; done twice, there is nothing new.
 */
export const handler = onEachMessage(async ({ detail: { subject: name, subject_id: id } }: Told<Miss>) => {
  const kind = SUBJECTS.find((each) => each.kind === name) as SubjectKind<Subject, SubjectEvent> | undefined;
  if (!kind) throw new Error(`there is no subject ${name}`);
  await retryingOnClash(async () => {
    const file = await readFile(kind, id);
    if (!file) throw new Error(`there is no ${kind.kind} ${id}`);
    const commitments = commitmentsOf(kind, file, now(), commitmentTable());
    const subject = { ...file.subject, version: file.subject.version + 1 };
    await writeFile(kind, file, { ...file, subject, commitments });
  });
  log.info('reckoned again after a miss', { subject: id });
}, eventId);
