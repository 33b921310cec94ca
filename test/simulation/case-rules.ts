import type { CaseFile } from '../../domain/case/case-event.ts';
import { CASE } from '../../domain/case/case-kind.ts';
import { COMMITMENTS } from '../../domain/commitments.ts';
import { commitmentsOf } from '../../domain/promise/commitments-of.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Rules } from '../domain/judge/notices.ts';
import { judgedRow } from '../domain/judge/owed.ts';

/** How many hours after its due time a miss is told, level by level (F1 to G6). */
const TOLD_AFTER: Readonly<Record<string, readonly number[]>> = {
  first_response: [0],
  acknowledgement: [0],
  resolution: [0, 4],
  department_answer: [0, 0.5],
  next_response: [0],
  call_back: [0],
  review: [0, 24],
  emergency_plan: [0],
  task_acceptance: [0],
  task: [0, 24],
  classification: [0],
  report_back: [0],
};

/**
 * What the rules say of a case, by its events alone. These are the engine's own, reckoned without a table, a stream or a timer: what
 * is judged here is whether all of that comes to the same, whatever went wrong.
 */
export function rulesOfCase({ subject, events, calendars }: CaseFile): Rules {
  return {
    verdict: (count, at) => {
      const file = { subject, events: events.slice(0, count), commitments: [], calendars };
      const rows = commitmentsOf(CASE, file, at as Instant, COMMITMENTS).map(({ name, dueAt, moved, metAt, endedAt }) =>
        judgedRow(name, { dueAt, moved, metAt, endedAt }, at),
      );
      return { status: CASE.statusOf(file), rows };
    },
    toldAfter: TOLD_AFTER,
    remindedBefore: {},
    historyUntil: undefined,
  };
}
