import { inOrder } from '../promise/in-order.ts';
import { eventsOf, type ShipmentLife } from '../shipment/event.ts';
import type { Situation } from './situation.ts';

const nowhere = (): undefined => undefined;
const origin = ({ subject }: ShipmentLife): string => subject.originBranch;
const destination = ({ subject }: ShipmentLife): string => subject.destinationBranch;

/** The last branch that the goods passed; that from which they left, as long as no other was reported. */
function lastPassed({ subject, events }: ShipmentLife): string {
  const last = inOrder(eventsOf(events, 'transfer_arrived')).at(-1);
  return last?.details.branch ?? subject.originBranch;
}

const SEEN_AT: Readonly<Record<Situation, (life: ShipmentLife) => string | undefined>> = {
  awaiting_confirmation: nowhere,
  ordered: nowhere,
  picked_up: origin,
  in_transit: lastPassed,
  partly_arrived: destination,
  arrived: destination,
  out_for_delivery: destination,
  delivery_failed: destination,
  partly_delivered: destination,
  delivered: nowhere,
  partly_lost: nowhere,
  returned: nowhere,
  lost: nowhere,
  cancelled: nowhere,
};

/** The branch where the goods were seen last; undefined before we have them, and once they have ended. */
export function seenAt(life: ShipmentLife, situation: Situation): string | undefined {
  return SEEN_AT[situation](life);
}
