import { caseOf, type Case } from './case.ts';
import { delivery, signatureRecheck } from './delivery-promises.ts';
import type { LifeToJudge, Verdict } from './life.ts';
import { judgedRow, type Owed } from './owed.ts';
import { dispatch, pickup, verification } from './pickup-promises.ts';
import { receiptLimit, receiptReturn } from './receipt-promises.ts';
import { statusOf } from './status.ts';
import { appointment, arrival, loading, reestimate } from './transit-promises.ts';

const PROMISES: Readonly<Record<string, (life: Case, now: string) => Owed[]>> = {
  dispatch,
  verification,
  pickup,
  loading,
  appointment,
  arrival,
  reestimate,
  delivery,
  signature_recheck: signatureRecheck,
  receipt_return: receiptReturn,
  receipt_limit: receiptLimit,
};

/**
 * What the rules say of a whole life at `now`, at or after the last telling. Written from the rules alone, promise by
 * promise; it shares nothing with the code that it is to judge.
 */
export function judge(life: LifeToJudge, now: string): Verdict {
  const before = caseOf(life);
  const rows = Object.entries(PROMISES).flatMap(([name, owed]) =>
    owed(before, now).map((promise) => judgedRow(name, promise, now)),
  );
  return { status: statusOf(before), partlyLost: before.goods.partlyLost, rows };
}
