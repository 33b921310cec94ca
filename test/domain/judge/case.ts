import { cancelledAt, goodsOf, type Goods } from './goods.ts';
import { earliest, historyOf, type Happening } from './history.ts';
import type { BookingToJudge, LifeToJudge } from './life.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** All that is before the judge: the order, what happened, and what that made of the goods and the receipt. */
export interface Case {
  readonly booking: BookingToJudge;
  readonly history: readonly Happening[];
  readonly goods: Goods;
  readonly receipt: Receipt;
  readonly cancelledAt: string | undefined;
  /** Since when nothing is owed any more: cancelled, lost, or returned, as a whole (X6, X7). */
  readonly overAt: string | undefined;
}

export function caseOf(life: LifeToJudge): Case {
  const { booking } = life;
  const history = historyOf(life);
  const goods = goodsOf(history);
  const cancelled = cancelledAt(history, goods.pickedUpAt);
  const overAt = earliest(cancelled, goods.lostAt, goods.returnedAt);
  return { booking, history, goods, receipt: receiptOf(booking, history), cancelledAt: cancelled, overAt };
}
