import * as z from 'zod';
import type { ApiClient } from '../api-client.ts';
import { ShipmentAnswer } from '../shipment-answer.ts';
import type { PastOrder } from './past-order.ts';

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
export async function sendOrder(api: ApiClient, { id, orderedAt, approvedAt, pickedUpAt }: PastOrder, district: string, run: string): Promise<string> {
  const reference = `${run}-${id}`;
  const party = { ...PARTY, address: { district_code: district, line: 'Past order' } };
  const booking = { ...UNTOLD, reference, channel: 'import', ordered_at: orderedAt.text, shipper: party, consignee: party };
  const { waybill_number: waybill } = await api.post('/v1/shipments', booking, ShipmentAnswer, reference);

  const report = (type: string, occurredAt: string) =>
    api.post(`/v1/shipments/${waybill}/events`, { event_id: `replay.${type}`, type, occurred_at: occurredAt }, z.unknown(), `${reference}.${type}`);
  if (approvedAt) await report('instruction_accepted', approvedAt.text);
  if (pickedUpAt) await report('picked_up', pickedUpAt.text);
  return waybill;
}
