import { DAY, MINUTE, momentOf, type Moment } from './moment.ts';
import { orderNumber } from './order-number.ts';

/** An order that somebody once had: what became of it on the way to the customer. */
export interface PastOrder {
  /** Where it stands in the file. */
  readonly line: number;
  readonly id: string;
  readonly orderedAt: Moment;
  readonly approvedAt: Moment | undefined;
  readonly pickedUpAt: Moment | undefined;
  readonly deliveredAt: Moment | undefined;
  /** When the customer was promised to have it. */
  readonly promisedFor: Moment | undefined;
}

export type Row = Readonly<Record<string, string>>;

const TIMES = ['purchased_at', 'approved_at', 'picked_up_at', 'delivered_at', 'estimated_delivery_at'] as const;

/** The columns of a file of past orders, in any order. */
export const COLUMNS = ['order_id', 'status', ...TIMES] as const;

/** With the prefix of a replay it has to be a reference, which has 64 at most. */
const LONGEST_ID = 48;
/** The API takes neither an earlier order nor a promise that is further ahead of what gives it. */
const FIRST_ORDER = Date.UTC(2000, 0);
const MOST_AHEAD_DAYS = 180;
/** A clock may be so far ahead of the cloud's (X13). */
const TOLERANCE = 2 * MINUTE;

/**
 * The order in a row of the file. An empty time means that it never happened, whatever became of the order: the status
 * tells that one was cancelled but not when, so what was never picked up or delivered is missed. But of an order that was
 * delivered nobody knows when, there is no telling whether that was late.
 *
 * The whole story is judged before any of it is told: whatever the API would refuse of it makes no order.
 * @param now nothing that happened to a past order is later
 * @returns the reason, where the row makes no order that can be replayed
 */
export function pastOrder(row: Row, line: number, now: number): PastOrder | string {
  const { order_id: given = '', status } = row;
  const id = orderNumber(given);
  if (id.includes('\uFFFD')) return 'order_id is not in UTF-8';
  if (id === '' || id.length > LONGEST_ID) return `order_id is not 1 to ${LONGEST_ID} visible characters`;
  const garbled = TIMES.find((column) => row[column] && !momentOf(row[column]));
  if (garbled)
    return `${garbled} is not an ISO 8601 time with an offset: ${JSON.stringify(row[garbled]?.slice(0, 40))}`;

  const [ordered, approved, pickedUp, delivered, promisedFor] = TIMES.map((column) => momentOf(row[column] ?? ''));
  const orderedAt = ordered && notAhead(ordered, now);
  if (!orderedAt) return 'purchased_at is missing';
  const [approvedAt, pickedUpAt, deliveredAt] = [approved, pickedUp, delivered].map(
    (moment) => moment && notAhead(notJustBefore(moment, orderedAt), now),
  );
  if (orderedAt.epochMs < FIRST_ORDER) return 'purchased_at is before the year 2000';
  if (status === 'delivered' && !deliveredAt) return 'its status is delivered, but delivered_at is missing';
  if (isBefore(approvedAt, orderedAt)) return 'approved_at is before purchased_at';
  if (isBefore(pickedUpAt, orderedAt)) return 'picked_up_at is before purchased_at';
  if (isBefore(deliveredAt, orderedAt)) return 'delivered_at is before purchased_at';
  if (isBefore(deliveredAt, pickedUpAt)) return 'delivered_at is before picked_up_at';
  if (promisedFor && !isBefore(orderedAt, promisedFor)) return 'estimated_delivery_at is not after purchased_at';
  if ([orderedAt, approvedAt, pickedUpAt, deliveredAt].some((moment) => moment && moment.epochMs > now))
    return 'it is in the future';
  const order = { line, id, orderedAt, approvedAt, pickedUpAt, deliveredAt, promisedFor };
  if (promisedFor && promisedFor.epochMs > agreedAt(order).epochMs + MOST_AHEAD_DAYS * DAY)
    return `estimated_delivery_at is more than ${MOST_AHEAD_DAYS} days after ${agreedAt(order) === approvedAt ? 'approved_at' : 'purchased_at'}`;
  return order;
}

/** What a clock that is a little ahead tells happened now (X13). */
function notAhead(moment: Moment, now: number): Moment {
  return moment.epochMs > now && moment.epochMs <= now + TOLERANCE ? { ...moment, epochMs: now } : moment;
}

/** What happened in the minute of the order was not before it (X13). */
function notJustBefore(moment: Moment, { epochMs }: Moment): Moment {
  const sameMinute = Math.floor(moment.epochMs / MINUTE) === Math.floor(epochMs / MINUTE);
  return sameMinute && moment.epochMs < epochMs ? { ...moment, epochMs } : moment;
}

function isBefore(one: Moment | undefined, other: Moment | undefined): boolean {
  return one !== undefined && other !== undefined && one.epochMs < other.epochMs;
}

/** When somebody had the goods: what was delivered had been picked up by then. */
export function heldFrom({ pickedUpAt, deliveredAt }: PastOrder): Moment | undefined {
  return pickedUpAt ?? deliveredAt;
}

/**
 * From when the pickup was owed, and the clock by which an order's promises are due: the approval, or the order where
 * there was none, or none before the goods were picked up (X4).
 */
export function clockOf(order: PastOrder): Moment {
  const { approvedAt, orderedAt } = order;
  return approvedAt && !isBefore(heldFrom(order), approvedAt) ? approvedAt : orderedAt;
}

/** When the customer was given the promise: with the approval, or with the order where no approval came before the promised time. */
export function agreedAt({ orderedAt, approvedAt, promisedFor }: PastOrder): Moment {
  return approvedAt && isBefore(approvedAt, promisedFor) ? approvedAt : orderedAt;
}
