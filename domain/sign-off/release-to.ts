import type { ShipmentFile } from '../shipment/shipment-file.ts';
import type { Instant } from '../time/instant.ts';
import { consigneeAt } from './consignee-at.ts';
import type { ReleaseTo } from './release-reasons.ts';

/** For whom a shipment's goods are at a moment, and so what has to be shown for them (D1-D4, X8). */
export function releaseTo(file: Pick<ShipmentFile, 'shipment' | 'events'>, at: Instant): ReleaseTo {
  const { name, kind } = consigneeAt(file, at);
  return { consigneeName: name, consigneeKind: kind, receiptKind: file.shipment.receipt.kind };
}
