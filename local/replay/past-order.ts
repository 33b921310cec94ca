import { momentOf, type Moment } from './moment.ts';

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

/**
 * The order in a row of the file. An empty time means that it never happened, whatever became of the order: the status
 * tells that one was cancelled but not when, so what was never picked up or delivered is missed. But of an order that was
 * delivered nobody knows when, there is no telling whether that was late.
 * @param now nothing that happened to a past order is later
 * @returns the reason, where the row makes no order that can be replayed
 */
export function pastOrder(row: Row, line: number, now: number): PastOrder | string {
  const { order_id: id = '', status } = row;
  if (!/^[\x21-\x7e]{1,48}$/.test(id)) return 'order_id is not 1 to 48 visible characters';
  const garbled = TIMES.find((column) => row[column] && !momentOf(row[column]));
  if (garbled)
    return `${garbled} is not an ISO 8601 time with an offset: ${JSON.stringify(row[garbled]?.slice(0, 40))}`;

  const [orderedAt, approvedAt, pickedUpAt, deliveredAt, promisedFor] = TIMES.map((column) =>
    momentOf(row[column] ?? ''),
  );
  if (!orderedAt) return 'purchased_at is missing';
  if (status === 'delivered' && !deliveredAt) return 'its status is delivered, but delivered_at is missing';
  if (isBefore(approvedAt, orderedAt)) return 'approved_at is before purchased_at';
  if (isBefore(pickedUpAt, orderedAt)) return 'picked_up_at is before purchased_at';
  if (isBefore(deliveredAt, orderedAt)) return 'delivered_at is before purchased_at';
  if (isBefore(deliveredAt, pickedUpAt)) return 'delivered_at is before picked_up_at';
  if (promisedFor && !isBefore(orderedAt, promisedFor)) return 'estimated_delivery_at is not after purchased_at';
  if ([orderedAt, approvedAt, pickedUpAt, deliveredAt].some((moment) => moment && moment.epochMs > now))
    return 'it is in the future';
  return { line, id, orderedAt, approvedAt, pickedUpAt, deliveredAt, promisedFor };
}

function isBefore(one: Moment | undefined, other: Moment | undefined): boolean {
  return one !== undefined && other !== undefined && one.epochMs < other.epochMs;
}

/** The clock by which an order's promises are due: that of its approval, or of the order where there was none. */
export function clockOf({ approvedAt, orderedAt }: PastOrder): Moment {
  return approvedAt ?? orderedAt;
}

/** When the customer was given the promise: with the approval, or with the order where no approval came before the promised time. */
export function agreedAt({ orderedAt, approvedAt, promisedFor }: PastOrder): Moment {
  return approvedAt && isBefore(approvedAt, promisedFor) ? approvedAt : orderedAt;
}
