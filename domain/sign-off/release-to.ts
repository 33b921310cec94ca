import type { ShipmentLife } from '../shipment/event.ts';
import type { Instant } from '../time/instant.ts';
import { consigneeAt } from './consignee-at.ts';
import type { ReleaseTo } from './release-reasons.ts';

/** For whom a shipment's goods are at a moment, and so what has to be shown for them (D1-D4, X8). */
export function releaseTo(life: ShipmentLife, at: Instant): ReleaseTo {
  const { name, kind } = consigneeAt(life, at);
  return { consigneeName: name, consigneeKind: kind, receiptKind: life.subject.receipt.kind };
}
