import type { DateTime } from 'luxon';
import * as z from 'zod';
import type { ApiClient } from '../api-client.ts';
import { ShipmentAnswer } from '../shipment-answer.ts';
import type { Act } from './acts.ts';

interface Stage {
  readonly partner: ApiClient;
  readonly operations: ApiClient;
  readonly waybill: string;
  /** At which the day began. */
  readonly midnight: DateTime;
}

/** Tells the API what somebody has done with a booked shipment. @returns the shipment, where that may have changed its status */
export async function perform({ deed, order, happened }: Act, { partner, operations, waybill, midnight }: Stage): Promise<ShipmentAnswer | undefined> {
  const path = `/v1/shipments/${waybill}`;
  const report = async (type: string, role: string): Promise<void> => {
    const actor = { name: `${role} ${order % 5 + 1}`, role };
    const occurredAt = happened === undefined ? {} : { occurred_at: midnight.plus({ minutes: happened }).toISO() };
    await partner.post(`${path}/events`, { event_id: `demo.${type}`, type, actor, ...occurredAt }, z.unknown());
  };
  switch (deed) {
    case 'book': throw new Error('a shipment is booked once');
    case 'confirm': return await operations.post(`${path}/confirmation`, { agreed_by: '发货联系人' }, ShipmentAnswer);
    case 'cancel': return await partner.post(`${path}/cancellation`, { reason: '客户取消' }, ShipmentAnswer);
    case 'accept': await report('instruction_accepted', 'dispatcher'); return undefined;
    case 'verify': await report('pickup_verified', 'customer_service'); return undefined;
    case 'pick_up': await report('picked_up', 'driver'); return await partner.get(path, ShipmentAnswer);
  }
}
