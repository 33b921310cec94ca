import type { Commitment } from '../commitment/commitment.ts';
import type { ShipmentEvent } from './event.ts';
import type { Shipment } from './shipment.ts';

/** All that is known of a shipment: what it is, what happened to it and what is owed for it. */
export interface ShipmentFile {
  readonly shipment: Shipment;
  readonly events: readonly ShipmentEvent[];
  readonly commitments: readonly Commitment[];
}
