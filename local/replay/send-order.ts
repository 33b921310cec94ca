import * as z from 'zod';
import type { ApiClient } from '../api-client.ts';
import { ShipmentAnswer } from '../shipment-answer.ts';
import { agreedAt, type PastOrder } from './past-order.ts';

/** What the file does not tell of an order, and no promise depends on. */
const PARTY = { name: 'Past order', contact_name: 'Past order', phone: '00000000' };
const UNTOLD = {
  goods: [{ description: 'Past order', category: 'general', pieces: 1, weight_kg: 1, volume_m3: 0.01 }],
  freight_terms: 'monthly',
  receipt: { kind: 'none' },
};

/**
 * Books a past order and reports what became of it.
 * @param run makes the order's reference and its Idempotency-Keys other ones than those of another replay
 * @returns its waybill number
 */
export async function sendOrder(api: ApiClient, order: PastOrder, district: string, run: string): Promise<string> {
  const reference = `${run}-${order.id}`;
  const party = { ...PARTY, address: { district_code: district, line: 'Past order' } };
  const booking = {
    ...UNTOLD,
    reference,
    channel: 'import',
    ordered_at: order.orderedAt.text,
    shipper: party,
    consignee: party,
  };
  const { waybill_number: waybill } = await api.post('/v1/shipments', booking, ShipmentAnswer, reference);

  for (const event of eventsOf(order)) {
    await api.post(
      `/v1/shipments/${waybill}/events`,
      { event_id: `replay.${event.type}`, ...event },
      z.unknown(),
      `${reference}.${event.type}`,
    );
  }
  return waybill;
}

function eventsOf(order: PastOrder) {
  const { approvedAt, promisedFor, pickedUpAt, deliveredAt } = order;
  return [
    approvedAt && { type: 'instruction_accepted', occurred_at: approvedAt.text },
    promisedFor && {
      type: 'consignee_contacted',
      occurred_at: agreedAt(order).text,
      agreed_delivery_at: promisedFor.text,
    },
    pickedUpAt && { type: 'picked_up', occurred_at: pickedUpAt.text },
    deliveredAt && { type: 'delivered', occurred_at: deliveredAt.text },
  ].filter((event) => event !== undefined);
}
