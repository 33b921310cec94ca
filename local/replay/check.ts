import pMap from 'p-map';
import type { ApiClient } from '../api-client.ts';
import { ShipmentAnswer } from '../shipment-answer.ts';
import { disagreement, shownPickup } from './disagreement.ts';
import { expectedPickup, type Area, type Pickup } from './expected-pickup.ts';
import { clockOf } from './past-order.ts';
import { withProgress } from './progress.ts';
import type { SentOrder } from './send.ts';

/**
 * Reads the orders back, `limit` at a time, and compares what the API makes of their pickups with a reckoning of its own.
 * @returns the pickups as the API shows them, and where they are not as reckoned
 */
export async function check(
  api: ApiClient, sent: readonly SentOrder[], area: Area, now: number, limit: number,
): Promise<{ pickups: Pickup[]; disagreements: string[] }> {
  const disagreements: string[] = [];
  const pickups = await withProgress('Checking', sent.length, (oneDone) => pMap(sent, async ({ order, waybill }) => {
    const shown = shownPickup(await api.get(`/v1/shipments/${waybill}`, ShipmentAnswer));
    const difference = disagreement(shown, expectedPickup(order, area, now), clockOf(order).offsetMinutes);
    if (difference !== undefined) disagreements.push(`Line ${order.line}, ${waybill}: ${difference}`);
    oneDone();
    return shown;
  }, { concurrency: limit }));
  return { pickups: pickups.filter((pickup) => pickup !== undefined), disagreements };
}
