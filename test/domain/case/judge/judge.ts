import { historyOf } from './history.ts';
import type { LifeToJudge, Verdict } from './life.ts';
import { judgedRow } from './owed.ts';
import { PROMISES } from './promises.ts';
import { ownerOf, statusOf } from './status.ts';

/**
 * What the rules say of a case's whole life at `now`, at or after the last telling. Written from the rules alone, promise
 * by promise; it shares nothing with the code that it is to judge.
 */
export function judge(life: LifeToJudge, now: string): Verdict {
  const history = historyOf(life);
  const rows = Object.entries(PROMISES).flatMap(([name, owed]) =>
    owed(life.opened, history).map((promise) => judgedRow(name, promise, now)),
  );
  return { status: statusOf(history), owner: ownerOf(history), rows };
}
