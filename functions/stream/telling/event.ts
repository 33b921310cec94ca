import { detailsOnBus } from '../../../domain/shipment/details-on-bus.ts';
import type { ShipmentEvent } from '../../../domain/shipment/event.ts';
import { publish } from '../../adapters/bus.ts';
import type { OfShipment } from '../../adapters/commitment-items.ts';
import { count } from '../../adapters/metrics.ts';
import { eventOf } from '../../adapters/shipment-items.ts';
import type { Item } from '../../adapters/table.ts';

/** Tells of an event that is new: to the bus what happened, to the metrics that it did. */
export async function tellEvent(item: Item): Promise<void> {
  const event = eventOf(item);
  if (event.history) return;
  const { waybillNumber, partner, originBranch, destinationBranch } = item as unknown as OfShipment;
  const { eventId, type, status, occurredAt, recordedAt, details, irregularities = [] } = event;
  const id = `${waybillNumber}.${eventId}`;
  const about = { waybillNumber, partner, occurredAt, originBranch, destinationBranch };
  await publish([
    { type: `shipment.${type}`, id, detail: { ...about, status, recordedAt, ...detailsOnBus(event) } },
    ...(irregularities.length > 0
      ? [{ type: 'sign_off.irregular', id: `${id}.irregular`, detail: { ...about, reasons: irregularities } }]
      : []),
    ...(details['customerCollects'] === true
      ? [{ type: 'receipt.ready_to_collect', id: `${id}.ready`, detail: about }]
      : []),
  ]);
  countEvent(event);
}

function countEvent({ type, irregularities = [] }: ShipmentEvent): void {
  if (type === 'booked' || type === 'confirmation_requested') count('Bookings', {});
  if (type === 'instruction_sent') count('InstructionsSent', {});
  if (type === 'picked_up') count('Pickups', {});
  if (type === 'delivered') count('Deliveries', {});
  if (type === 'receipt_returned') count('ReceiptsReturned', {});
  if (irregularities.length > 0) count('IrregularSignOffs', {});
}
