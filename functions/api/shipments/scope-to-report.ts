import { EVENT_TYPES, type ReportedEventType, type ShipmentEventRule } from '../../../domain/shipment/event-types.ts';
import type { Holder, Scope } from '../../adapters/http/caller.ts';

/** What a key needs to report a type of event: what a carrier does is one thing, and the customer's word another, which a branch only hears. */
export function scopeToReport(type: ReportedEventType, kind: Holder['kind']): Scope {
  const { customersWord }: ShipmentEventRule = EVENT_TYPES[type];
  return customersWord && kind !== 'branch' ? 'shipments:write' : 'events:write';
}
