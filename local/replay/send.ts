import pMap from 'p-map';
import type { HuidanClient } from '../../client/src/index.ts';
import { clockOf, type PastOrder } from './past-order.ts';
import { withProgress } from './progress.ts';
import { sendOrder } from './send-order.ts';

/** An order that the API took, with the waybill number that it gave. */
export interface SentOrder {
  readonly order: PastOrder;
  readonly waybill: string;
}

/**
 * Sends the orders, `limit` at a time.
 * @param districts where to pick up, by the offset of an order's clock
 * @returns those that were taken as a whole, and what the API said against the others
 */
export async function send(
  api: HuidanClient,
  orders: readonly PastOrder[],
  districts: ReadonlyMap<number, string>,
  run: string,
  limit: number,
): Promise<{ sent: SentOrder[]; refusals: string[] }> {
  const sent: SentOrder[] = [];
  const refusals: string[] = [];
  await withProgress('Sending', orders.length, (oneDone) =>
    pMap(
      orders,
      async (order) => {
        const sending = await sendOrder(api, order, districts.get(clockOf(order).offsetMinutes) ?? '', run);
        if (sending.outcome === 'told') sent.push({ order, waybill: sending.waybill });
        else refusals.push(`Line ${order.line}: ${sending.reason}`);
        oneDone();
      },
      { concurrency: limit },
    ),
  );
  return { sent, refusals };
}
