import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import { apiUrl } from '../adapters/environment.ts';
import { withSnakeKeys } from '../adapters/key-case.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile } from '../adapters/subject-store.ts';
import { trackingUrl } from '../adapters/tracking-link.ts';
import { shipmentView } from '../api/contract/shipment-view.ts';

/**
 * What is sent of an event: what the bus told, and of a shipment its public view as it is now, without its history. It holds
 * nothing that `GET` does not show the same partner.
 */
export async function payloadOf({ type, toldAt, detail }: Delivery, now: Instant): Promise<string> {
  const shipment = await shipmentOf(detail['waybill_number'], now);
  return JSON.stringify({ type, timestamp: toldAt, data: { ...detail, ...(shipment && { shipment }) } });
}

async function shipmentOf(waybillNumber: unknown, now: Instant): Promise<Record<string, unknown> | undefined> {
  if (typeof waybillNumber !== 'string') return undefined;
  const file = await retryingOnClash(() => readFile(SHIPMENT, waybillNumber));
  if (!file) return undefined;
  const { history, ...view } = shipmentView(file, now);
  return withSnakeKeys({ ...view, trackingUrl: await trackingUrl(apiUrl(), waybillNumber) });
}
