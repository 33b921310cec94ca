import type { EventBridgeEvent } from 'aws-lambda';
import { SUBJECTS } from '../../domain/commitments.ts';
import { commitmentsOf } from '../../domain/promise/commitments-of.ts';
import type { Subject, SubjectEvent, SubjectKind } from '../../domain/promise/subject.ts';
import { now } from '../adapters/clock.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';

interface Miss {
  readonly subject: string;
  readonly subject_id: string;
}

/**
 * Opens what is owed because something else was missed: a new estimate of an arrival (C2). Called by the bus with
 * `commitment.missed`. No event tells of a miss, so what is owed is reckoned again; done twice, there is nothing new.
 */
export async function handler({ detail }: EventBridgeEvent<string, Miss>): Promise<void> {
  log.appendKeys({ subject: detail.subject_id });
  const kind = SUBJECTS.find((each) => each.kind === detail.subject) as SubjectKind<Subject, SubjectEvent> | undefined;
  if (!kind) throw new Error(`there is no subject ${detail.subject}`);
  await retryingOnClash(async () => {
    const file = await readFile(kind, detail.subject_id);
    if (!file) throw new Error(`there is no ${kind.kind} ${detail.subject_id}`);
    const commitments = commitmentsOf(kind, file, now(), commitmentTable());
    const subject = { ...file.subject, version: file.subject.version + 1 };
    await writeFile(kind, file, { ...file, subject, commitments });
  });
  log.info('reckoned again after a miss');
}
