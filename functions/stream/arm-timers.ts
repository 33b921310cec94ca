import { dueTimers } from '../../domain/promise/due-timers.ts';
import { needsTimer } from '../../domain/promise/needs-timer.ts';
import { horizon, now } from '../adapters/clock.ts';
import { listed } from '../adapters/commitment-lists.ts';
import { commitmentOf } from '../adapters/subject-items.ts';
import { onEachChange } from '../adapters/table-stream.ts';
import { startTimer } from '../timer/start-timer.ts';

/**
 * Starts the timers of each commitment that is opened or gets another due time, where they ring soon; the others are the
 * watch's. Called with the table's commitments.
 */
export const handler = onEachChange(async ({ before, after }) => {
  const commitment = listed(after);
  if (!needsTimer(before && commitmentOf(before), commitment)) return;
  const at = now();
  for (const { timer } of dueTimers(commitment, at, horizon(at))) await startTimer(commitment, timer);
});
