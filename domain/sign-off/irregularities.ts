import type { EventOf, ShipmentEvent, ShipmentLife, TimedEvent } from '../shipment/event.ts';
import { consigneeName } from './consignee-name.ts';
import { releaseReasons } from './release-reasons.ts';

/** What does not hold of the evidence with which goods were given away: they are gone, so it is recorded all the same (D1-D4). */
export function irregularities(event: TimedEvent, life: ShipmentLife): Partial<Pick<ShipmentEvent, 'irregularities'>> {
  if (event.type !== 'delivered') return {};
  const { signOff } = event.details as EventOf<'delivered'>['details'];
  const { consignee, receipt } = life.subject;
  const to = {
    consigneeName: consigneeName(life, event.occurredAt),
    consigneeKind: consignee.kind,
    receiptKind: receipt.kind,
  };
  return signOff ? { irregularities: releaseReasons(to, signOff) } : {};
}
