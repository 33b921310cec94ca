import { batchOf } from '../delivery/batches.ts';
import { cancellation } from '../pickup/cancellation.ts';
import { inOrder } from '../promise/in-order.ts';
import type { Batch } from '../shipment/event-details.ts';
import type { EventType } from '../shipment/event-types.ts';
import type { ShipmentEvent, ShipmentLife } from '../shipment/event.ts';
import type { Instant } from '../time/instant.ts';

/** What of a shipment's history a consignee is shown: what can happen once only, however often it is told, and what happens again. */
const SHOWN = {
  booked: 'once',
  confirmation_requested: 'once',
  confirmed: 'once',
  cancelled: 'once',
  picked_up: 'once',
  departed: 'once',
  transfer_arrived: 'once',
  arrived: 'once',
  out_for_delivery: 'again',
  delivery_failed: 'again',
  delivered: 'once',
  lost: 'again',
  found: 'again',
  returned: 'once',
} as const satisfies Partial<Record<EventType, 'once' | 'again'>>;

export type StepType = keyof typeof SHOWN;

/** Something that happened, without names, reasons or anybody's words. */
export interface Step {
  readonly type: StepType;
  readonly at: Instant;
  /** Where, if that says something. */
  readonly branch: string | undefined;
  /** Of goods in batches. */
  readonly batch: Batch | undefined;
}

/** So many are shown: a page that is light on a phone. */
const MOST_STEPS = 40;

/** What happened to a shipment as far as it is a consignee's business, in the order in which it happened: the latest of it. */
export function stepsOf(life: ShipmentLife): Step[] {
  const known = new Set<string>();
  const isNew = ({ type, branch, batch }: Step): boolean => {
    const key = JSON.stringify([type, branch, batch?.number]);
    const isKnown = known.has(key);
    known.add(key);
    return SHOWN[type] === 'again' || !isKnown;
  };
  // An order that was withdrawn when the goods were on the truck already was not withdrawn (X6).
  const stands = ({ type }: Step): boolean => type !== 'cancelled' || cancellation(life.events) !== undefined;
  return inOrder(life.events)
    .flatMap((event) => (isShown(event.type) ? [stepOf(event, event.type, life)] : []))
    .filter(stands)
    .filter(isNew)
    .slice(-MOST_STEPS);
}

function isShown(type: EventType): type is StepType {
  return type in SHOWN;
}

function stepOf(event: ShipmentEvent, type: StepType, { subject }: ShipmentLife): Step {
  const batch = batchOf(event);
  return {
    type,
    at: event.occurredAt,
    branch: branchOf(event, subject),
    batch: batch && batch.of > 1 ? batch : undefined,
  };
}

function branchOf(
  event: ShipmentEvent,
  { originBranch, destinationBranch }: ShipmentLife['subject'],
): string | undefined {
  switch (event.type) {
    case 'departed':
      return originBranch;
    case 'transfer_arrived':
      return event.details.branch;
    case 'arrived':
      return destinationBranch;
    default:
      return undefined;
  }
}
