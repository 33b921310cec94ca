import { isDeepStrictEqual } from 'node:util';
import { batchOf } from '../delivery/batches.ts';
import { fates } from '../delivery/fates.ts';
import { cancellation } from '../pickup/cancellation.ts';
import type { ShipmentFile, ShipmentLife, TimedEvent } from './event.ts';
import { eventsOf } from './event.ts';
import { allowedIn, fits, type EventType } from './event-types.ts';
import { objections, type Objection } from './objections.ts';
import { reached } from './status-of.ts';
import type { Status } from './status.ts';

/** Why an event does not fit a shipment. */
export type ShipmentRefusal =
  | { readonly outcome: 'not_allowed'; readonly status: Status; readonly allowed: readonly EventType[] }
  /** The goods were signed for with other evidence (D1). */
  | { readonly outcome: 'already_delivered' }
  /** It cannot be true of this shipment. */
  | { readonly outcome: 'objected'; readonly objections: readonly Objection[] };

/** Why an event does not fit, given what is known of the shipment; undefined when it does. */
export function refusal(event: TimedEvent, file: ShipmentFile): ShipmentRefusal | undefined {
  const { status } = file.subject;
  const place = placeOf(file, event);
  if (!fits(event.type, place)) return { outcome: 'not_allowed', status, allowed: allowedIn(place) };
  if (event.type === 'delivered' && isSignedOtherwise(event, file)) return { outcome: 'already_delivered' };
  const against = objections(event, file);
  return against.length > 0 ? { outcome: 'objected', objections: against } : undefined;
}

/** How far the shipment had come for what happened at a time: a withdrawn order takes what happened before it was withdrawn (X6), and nothing after. */
export function placeOf(life: ShipmentLife, { occurredAt }: Pick<TimedEvent, 'occurredAt'>): Status {
  const cancelled = cancellation(life.events);
  return cancelled && cancelled.at < occurredAt ? 'cancelled' : reached(life);
}

/** Whether all that an event says was delivered had been signed for before, with another sign-off. */
function isSignedOtherwise(event: TimedEvent & { readonly type: 'delivered' }, { events }: ShipmentFile): boolean {
  const { signOff } = event.details;
  const number = batchOf(event)?.number;
  const concerned = fates(events).flatMap((fate, at) =>
    number === undefined || at + 1 === number ? [{ fate, number: at + 1 }] : [],
  );
  // What made a batch delivered is what was signed for it.
  const signed = concerned.map((batch) =>
    eventsOf(events, 'delivered').filter(
      (known) => known.occurredAt === batch.fate?.at && (batchOf(known)?.number ?? batch.number) === batch.number,
    ),
  );
  const signOffs = signed.flat().flatMap(({ details }) => details.signOff ?? []);
  return (
    signOff !== undefined &&
    signOffs.length > 0 &&
    concerned.every(({ fate }) => fate?.by === 'delivered') &&
    !signOffs.some((one) => isDeepStrictEqual(plain(one), plain(signOff)))
  );
}

/** What is not given and what is undefined are the same. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
