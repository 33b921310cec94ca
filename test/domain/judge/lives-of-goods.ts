import type { BookingToJudge } from './life.ts';
import { DAY, HOUR, MINUTE, written, type Teller } from './teller.ts';

/** From the arrival to the end of the goods (C1, X6, X7): when the last of them were delivered, or would have been. */
export function deliveries(teller: Teller, booking: BookingToJudge, pickedUpAt: number, arrivedAt: number): number {
  const batches = teller.oneOf(0, 0, 0, 1, 2, 2, 3); // 0: nobody names a batch.
  contacts(teller, Date.parse(booking.orderedAt), pickedUpAt, arrivedAt);
  let last = arrivedAt;
  for (let number = 1; number <= Math.max(1, batches); number += 1) {
    const cameAt = number === 1 ? arrivedAt : teller.later(arrivedAt, 3 * DAY);
    last = Math.max(last, new BatchOfGoods(teller, number, batches).live(pickedUpAt, cameAt));
  }
  if (teller.chance(10)) ofAllGoods(teller, pickedUpAt);
  return last;
}

/** C1, D4: the consignee is reached, or is another. */
function contacts(teller: Teller, orderedAt: number, pickedUpAt: number, arrivedAt: number): void {
  for (let times = teller.upTo(2); times > 0; times -= 1) {
    const at = teller.later(teller.oneOf(orderedAt, pickedUpAt, arrivedAt, arrivedAt), 2 * DAY);
    const agreed = { agreed_delivery_at: written(teller.later(at + MINUTE, 3 * DAY)) };
    teller.tell('consignee_contacted', at, teller.chance(70) ? agreed : {});
  }
  for (let times = Math.max(0, teller.upTo(9) - 7); times > 0; times -= 1) {
    teller.tell('consignee_changed', teller.later(pickedUpAt, 5 * DAY), {
      new_name: teller.oneOf('李四', '成都商贸有限公司'),
      new_kind: teller.oneOf('person', 'company'),
      confirmed_in_writing_by: '张三',
      confirmation_reference: 'C-1',
    });
  }
}

/** What is told of the shipment whole: lost, found again or not, sent back to the shipper. */
function ofAllGoods(teller: Teller, pickedUpAt: number): void {
  const lostAt = teller.later(pickedUpAt, 8 * DAY);
  teller.perhaps(70, 'lost', lostAt, { reason: 'not on the vehicle' });
  teller.perhaps(40, 'found', teller.later(lostAt, 2 * DAY));
  teller.perhaps(30, 'returned', teller.later(lostAt, 5 * DAY));
}

/** One vehicle's load, with a fate of its own (X7). */
class BatchOfGoods {
  private readonly teller: Teller;
  private readonly number: number;
  private readonly count: number;

  constructor(teller: Teller, number: number, count: number) {
    this.teller = teller;
    this.number = number;
    this.count = count;
  }

  /** Arrives, is tried, and ends; gives when. */
  live(pickedUpAt: number, cameAt: number): number {
    const { teller } = this;
    const fate = teller.oneOf('delivered', 'delivered', 'delivered', 'delivered', 'lost', 'found', 'returned', 'waits');
    teller.perhaps(85, 'arrived', cameAt, this.named(10));
    teller.perhaps(10, 'arrived', teller.later(cameAt, DAY), this.named(0));
    const readyAt = fate === 'lost' || fate === 'found' ? this.lose(pickedUpAt, cameAt, fate === 'found') : cameAt;
    if (fate === 'lost') return readyAt;
    const triedAt = this.attempts(readyAt);
    if (fate === 'waits') return triedAt;
    const endedAt = teller.later(triedAt, 2 * DAY);
    if (fate === 'returned') {
      teller.tell('returned', endedAt, this.named(0));
      return endedAt;
    }
    teller.perhaps(70, 'out_for_delivery', teller.later(triedAt, endedAt - triedAt), this.named(20));
    teller.tell('delivered', endedAt, this.named(10));
    teller.perhaps(5, 'delivered', teller.later(endedAt, 2 * DAY), this.named(0));
    return endedAt;
  }

  /** Lost before or after it came, and perhaps found: told, or by what comes after (X6). */
  private lose(pickedUpAt: number, cameAt: number, found: boolean): number {
    const { teller } = this;
    const lostAt = teller.later(teller.oneOf(pickedUpAt, cameAt), 3 * DAY);
    teller.tell('lost', lostAt, { ...this.named(0), reason: 'not on the vehicle' });
    if (!found) return lostAt;
    const foundAt = teller.later(lostAt, 3 * DAY);
    teller.perhaps(75, 'found', foundAt, this.named(10));
    return foundAt;
  }

  /** Tried in vain, some times; a new attempt is agreed or not (C1). */
  private attempts(from: number): number {
    const { teller } = this;
    let at = from;
    for (let times = Math.max(0, teller.upTo(7) - 3); times > 0; times -= 1) {
      const outAt = teller.later(at, DAY);
      at = teller.later(outAt, 8 * HOUR);
      const agreed = { next_attempt_at: written(teller.later(at + MINUTE, 3 * DAY)) };
      teller.perhaps(70, 'out_for_delivery', outAt, this.named(20));
      teller.tell('delivery_failed', at, {
        ...this.named(20),
        reason: 'nobody is there',
        ...(teller.chance(70) ? agreed : {}),
      });
    }
    return at;
  }

  /** Says which batch it is, but for so many times of a hundred; of how many, it now and then thinks otherwise. */
  private named(silent: number): Record<string, unknown> {
    const { teller, number, count } = this;
    if (count === 0 || teller.chance(silent)) return {};
    const of = teller.chance(8) ? Math.max(number, count + teller.oneOf(-1, 1)) : count;
    return { batch: { number, of } };
  }
}
