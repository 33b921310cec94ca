import { FINAL_STATUSES, STATUSES, type Status } from './status.ts';

interface EventRule {
  /** What the event tells. */
  readonly tells: string;
  /** The status that it takes a shipment to, unless that is further already. */
  readonly leadsTo?: Status;
  /** The earliest and the latest status in which it fits; final statuses never fit. */
  readonly fitsFrom: Status;
  readonly fitsUntil?: Status;
  /** Where it comes from: reported to `…/events`, an endpoint of its own, or Huidan itself. */
  readonly source: 'events' | 'confirmation' | 'cancellation' | 'huidan';
}

/** Every type of event: when it fits and what it does. The one place where they are declared. */
export const EVENT_TYPES = {
  booked: { tells: 'the order was taken and needs no confirmation', leadsTo: 'booked', fitsFrom: 'booked', source: 'huidan' },
  confirmation_requested: { tells: 'the order waits for the customer (A3)', leadsTo: 'awaiting_confirmation', fitsFrom: 'awaiting_confirmation', source: 'huidan' },
  confirmed: { tells: 'the customer agreed to what did not hold (A3)', leadsTo: 'booked', fitsFrom: 'awaiting_confirmation', fitsUntil: 'awaiting_confirmation', source: 'confirmation' },
  cancelled: { tells: 'the order was withdrawn before pickup', leadsTo: 'cancelled', fitsFrom: 'awaiting_confirmation', fitsUntil: 'instructed', source: 'cancellation' },
  instruction_sent: { tells: 'the pickup instruction went out to the branch (A4)', leadsTo: 'instructed', fitsFrom: 'booked', source: 'huidan' },
  instruction_accepted: { tells: 'the dispatcher accepted the pickup instruction (B1)', leadsTo: 'instructed', fitsFrom: 'booked', source: 'events' },
  pickup_verified: { tells: 'customer service asked dispatcher and driver about the pickup (B2)', fitsFrom: 'booked', source: 'events' },
  picked_up: { tells: 'the driver has the goods', leadsTo: 'picked_up', fitsFrom: 'booked', source: 'events' },
} as const satisfies Record<string, EventRule>;

export type EventType = keyof typeof EVENT_TYPES;

/** The types that a partner or operations may report to `…/events`. */
export type ReportedEventType = { [T in EventType]: (typeof EVENT_TYPES)[T]['source'] extends 'events' ? T : never }[EventType];

/** Whether an event of the type fits a shipment in the status. */
export function fits(type: EventType, status: Status): boolean {
  const { fitsFrom, fitsUntil }: EventRule = EVENT_TYPES[type];
  const rank = STATUSES.indexOf(status);
  return !FINAL_STATUSES.includes(status)
    && rank >= STATUSES.indexOf(fitsFrom)
    && (fitsUntil === undefined || rank <= STATUSES.indexOf(fitsUntil));
}

/** The types of event that someone outside may bring about in the status. */
export function allowedIn(status: Status): EventType[] {
  return eventTypes().filter((type) => EVENT_TYPES[type].source !== 'huidan' && fits(type, status));
}

/** The status that the events have taken a shipment to: the furthest of theirs, in whatever order they came. */
export function statusAfter(types: readonly EventType[]): Status {
  const ranks = types.map((type) => {
    const { leadsTo }: EventRule = EVENT_TYPES[type];
    return leadsTo === undefined ? 0 : STATUSES.indexOf(leadsTo);
  });
  return STATUSES[Math.max(0, ...ranks)] ?? 'awaiting_confirmation';
}

function eventTypes(): EventType[] {
  return Object.keys(EVENT_TYPES) as EventType[];
}
