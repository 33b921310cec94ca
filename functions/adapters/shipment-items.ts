import { isOpen, type Commitment } from '../../domain/commitment/commitment.ts';
import type { CommitmentName } from '../../domain/commitments.ts';
import type { ShipmentEvent } from '../../domain/shipment/event.ts';
import type { Shipment, ShipmentFile } from '../../domain/shipment/shipment.ts';
import type { Status } from '../../domain/shipment/status.ts';
import type { Item, Key } from './table.ts';

/** How a shipment's file lies in the table: one partition per waybill, an item for each of its parts. */

export const shipmentPartition = (waybillNumber: string): string => `SHIPMENT#${waybillNumber}`;
export const partnerKey = (partner: string): string => `PARTNER#${partner}`;
export const partnerStatusKey = (partner: string, status: Status): string => `PARTNER#${partner}#${status}`;
export const openKey = (name: CommitmentName, branch: string): string => `OPEN#${name}#${branch}`;

export const SHIPMENT = 'SHIPMENT';
export const EVENT = 'EVENT#';
export const COMMITMENT = 'COMMITMENT#';

/** What events and commitments carry of their shipment, so that whoever reads one alone knows whose it is. */
export interface OfShipment {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly originBranch: string;
  readonly destinationBranch: string;
}

/** With the number of its events, by which a reader knows that it has them all. */
export function shipmentItem({ shipment, events }: ShipmentFile): Key & Item {
  const { waybillNumber, partner, status, bookedAt } = shipment;
  return {
    ...shipment,
    pk: shipmentPartition(waybillNumber),
    sk: SHIPMENT,
    partnerKey: partnerKey(partner),
    partnerStatusKey: partnerStatusKey(partner, status),
    bookedKey: `${bookedAt}#${waybillNumber}`,
    eventCount: events.length,
  };
}

export function eventItem(shipment: Shipment, event: ShipmentEvent): Key & Item {
  return { ...event, ...ofShipment(shipment), pk: shipmentPartition(shipment.waybillNumber), sk: EVENT + event.eventId };
}

/** An open commitment stands in the index `open` by its due time; the others in none. */
export function commitmentItem(shipment: Shipment, commitment: Commitment): Key & Item {
  const { name, branch, dueAt } = commitment;
  const index = isOpen(commitment)
    ? { openKey: openKey(name, branch), dueKey: `${dueAt}#${shipment.waybillNumber}#${name}` }
    : {};
  return { ...commitment, ...ofShipment(shipment), ...index, pk: shipmentPartition(shipment.waybillNumber), sk: COMMITMENT + name };
}

function ofShipment({ waybillNumber, partner, originBranch, destinationBranch }: Shipment): OfShipment {
  return { waybillNumber, partner, originBranch, destinationBranch };
}

export function shipmentOf(item: Item): Shipment {
  const { pk, sk, partnerKey, partnerStatusKey, bookedKey, eventCount, ...shipment } = item;
  return shipment as unknown as Shipment;
}

export function eventOf(item: Item): ShipmentEvent {
  const { pk, sk, waybillNumber, partner, originBranch, destinationBranch, ...event } = item;
  return event as unknown as ShipmentEvent;
}

export function commitmentOf(item: Item): Commitment {
  const { pk, sk, openKey, dueKey, waybillNumber, partner, originBranch, destinationBranch, ...commitment } = item;
  return commitment as unknown as Commitment;
}
