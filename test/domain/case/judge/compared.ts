import { judge } from './judge.ts';
import type { ToldEvent, Verdict } from './life.ts';
import type { WholeLife } from './lives.ts';
import { accepted, CODE, told, verdict, type Code } from './told-to-the-code.ts';

/** What the code makes of a life that is told in an order, and what the judge says of what was accepted of it. */
export function compared(
  { opened, now }: Pick<WholeLife, 'opened' | 'now'>,
  telling: readonly ToldEvent[],
  code: Code = CODE,
): { readonly found: Verdict; readonly judged: Verdict } {
  const file = told(opened, telling, now, code);
  return {
    found: byPromise(verdict(file, now, code)),
    judged: byPromise(judge(accepted(opened, telling, file), now)),
  };
}

/** Promise by promise, and of each in the order in which they were made. */
function byPromise({ rows, ...verdictOn }: Verdict): Verdict {
  const sorted = rows.toSorted(({ name: one }, { name: other }) => (one < other ? -1 : Number(one > other)));
  return { ...verdictOn, rows: sorted };
}
