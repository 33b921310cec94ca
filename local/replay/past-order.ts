import { momentOf, type Moment } from './moment.ts';

/** An order that somebody once had: what became of it on the way to the carrier. */
export interface PastOrder {
  /** Where it stands in the file. */
  readonly line: number;
  readonly id: string;
  readonly orderedAt: Moment;
  readonly approvedAt: Moment | undefined;
  readonly pickedUpAt: Moment | undefined;
}

export type Row = Readonly<Record<string, string>>;

const TIMES = ['purchased_at', 'approved_at', 'picked_up_at', 'delivered_at', 'estimated_delivery_at'] as const;

/** The columns of a file of past orders, in any order. */
export const COLUMNS = ['order_id', 'status', ...TIMES] as const;

/**
 * The order in a row of the file. An empty time means that it never happened. What happens after the pickup is not
 * replayed. Nor is the status: it tells that an order was cancelled but not when, so an order that was never handed
 * over is a missed pickup, whatever became of it.
 * @param now nothing in a past order is later
 * @returns the reason, where the row makes no order that can be replayed
 */
export function pastOrder(row: Row, line: number, now: number): PastOrder | string {
  const { order_id: id = '' } = row;
  if (!/^[\x21-\x7e]{1,48}$/.test(id)) return 'order_id is not 1 to 48 visible characters';
  const garbled = TIMES.find((column) => row[column] && !momentOf(row[column]));
  if (garbled) return `${garbled} is not an ISO 8601 time with an offset: ${JSON.stringify(row[garbled]?.slice(0, 40))}`;

  const [orderedAt, approvedAt, pickedUpAt] = TIMES.map((column) => momentOf(row[column] ?? ''));
  if (!orderedAt) return 'purchased_at is missing';
  if (approvedAt && approvedAt.epochMs < orderedAt.epochMs) return 'approved_at is before purchased_at';
  if (pickedUpAt && pickedUpAt.epochMs < orderedAt.epochMs) return 'picked_up_at is before purchased_at';
  const latest = Math.max(...[orderedAt, approvedAt, pickedUpAt].map((moment) => moment?.epochMs ?? 0));
  if (latest > now) return 'it is in the future';
  return { line, id, orderedAt, approvedAt, pickedUpAt };
}

/** The clock by which an order's pickup is due: that of its approval, or of the order where there was none. */
export function clockOf({ approvedAt, orderedAt }: PastOrder): Moment {
  return approvedAt ?? orderedAt;
}
