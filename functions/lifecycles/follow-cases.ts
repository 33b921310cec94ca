import { CASE } from '../../domain/case/case-kind.ts';
import { now } from '../adapters/clock.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile } from '../adapters/subject-store.ts';
import { eventId, type Told } from '../adapters/told.ts';
import { countQuestion } from '../case/count-question.ts';
import { writeToCustomer } from '../case/write-to-customer.ts';

/**
 * Does what follows from what the desk told of a case: its customer is written to, and what is
 * asked again and again is counted (G7). Called by the queue of the bus's `case.responded`,
 * `case.solved` and the like, which tell no words: the case has them. Done twice, it is done once.
 */
export const handler = onEachMessage(async ({ detail }: Told<{ case_number: string }>) => {
  const number = detail.case_number;
  const file = await retryingOnClash(() => readFile(CASE, number));
  if (!file) throw new Error(`there is no case ${number}`);
  const event = detail.event_id.slice(`${number}.`.length);
  await countQuestion(file, event, now());
  await writeToCustomer(file, event);
}, eventId);
