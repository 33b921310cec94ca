import type { DistributedOmit } from 'type-fest';
import { ApiProblem, type components, type HuidanClient } from '../../client/src/index.ts';
import { wallText, type Moment } from './moment.ts';
import { agreedAt, type PastOrder } from './past-order.ts';
import { undoOrder } from './undo-order.ts';

type Booking = components['schemas']['Booking'];

/** What the file does not tell of an order, and no promise depends on. */
const PARTY = { name: 'Past order', contact_name: 'Past order', phone: '+8613800000000' };
const UNTOLD = {
  goods: [{ description: 'Past order', category: 'general', pieces: 1, weight_kg: 1, volume_m3: 0.01 }],
  freight_terms: 'monthly',
  receipt: { kind: 'none' },
} satisfies Partial<Booking>;

export type Sending =
  | { readonly outcome: 'told'; readonly waybill: string }
  /** What the API said against it, and what became of it where something had been told. */
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Books a past order and reports what became of it, all or nothing: where the API refuses a part, what was told is undone.
 * @param run makes the order's reference and its Idempotency-Keys other ones than those of another replay
 */
export async function sendOrder(api: HuidanClient, order: PastOrder, district: string, run: string): Promise<Sending> {
  // An order's number may be of any script, an Idempotency-Key has to be ASCII.
  const key = `${run}.${order.line}`;
  let waybill: string | undefined;
  try {
    ({ waybill_number: waybill } = await api.post('/shipments', {
      params: { header: { 'Idempotency-Key': key } },
      body: bookingOf(order, district, run),
    }));
    for (const event of eventsOf(order)) {
      await api.post('/shipments/{waybill_number}/events', {
        params: { path: { waybill_number: waybill }, header: { 'Idempotency-Key': `${key}.${event.type}` } },
        body: { event_id: `replay.${event.type}`, ...event },
      });
    }
    return { outcome: 'told', waybill };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const undone = waybill === undefined ? '' : ` ${await undoOrder(api, order, waybill)}`;
    return { outcome: 'refused', reason: `${error.message}${undone}` };
  }
}

function bookingOf(order: PastOrder, district: string, run: string): Booking {
  const party = { ...PARTY, address: { district_code: district, line: 'Past order' } };
  return {
    ...UNTOLD,
    reference: `${run}-${order.id}`,
    channel: 'import',
    ordered_at: textOf(order.orderedAt),
    shipper: party,
    consignee: party,
  };
}

type Told = DistributedOmit<components['schemas']['EventReport'], 'event_id'>;

function eventsOf(order: PastOrder): Told[] {
  const { approvedAt, promisedFor, pickedUpAt, deliveredAt } = order;
  const events: (Told | undefined)[] = [
    approvedAt && { type: 'instruction_accepted', occurred_at: textOf(approvedAt) },
    promisedFor && {
      type: 'consignee_contacted',
      occurred_at: textOf(agreedAt(order)),
      agreed_delivery_at: textOf(promisedFor),
    },
    pickedUpAt && { type: 'picked_up', occurred_at: textOf(pickedUpAt) },
    deliveredAt && { type: 'delivered', occurred_at: textOf(deliveredAt) },
  ];
  return events.filter((event) => event !== undefined);
}

function textOf({ epochMs, offsetMinutes }: Moment): string {
  return wallText(epochMs, offsetMinutes);
}
