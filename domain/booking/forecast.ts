import type { CommitmentName, CommitmentTable } from '../commitments.ts';
import { standing, type Commitment } from '../promise/commitment.ts';
import { HUIDAN } from '../promise/huidan.ts';
import { withEvent } from '../promise/record-event.ts';
import type { EventType } from '../shipment/event-types.ts';
import type { ShipmentFile, TimedEvent } from '../shipment/event.ts';
import { SHIPMENT } from '../shipment/shipment-kind.ts';

/** How a booked shipment goes on to its delivery: each of these happens when a promise is due, or at once after the one before. */
const COURSE: readonly { readonly type: EventType; readonly due?: CommitmentName }[] = [
  { type: 'instruction_sent' },
  { type: 'picked_up', due: 'pickup' },
  { type: 'departed' },
  { type: 'arrived', due: 'arrival' },
  { type: 'delivered', due: 'delivery' },
];

/**
 * What will be promised of a shipment that is just booked, if it is confirmed now and each thing happens exactly when it is
 * due. The engine itself reckons it, from a life that is made up; what depends on something that nobody knows is not in it.
 */
export function forecast(file: ShipmentFile, table: CommitmentTable): Commitment[] {
  const waits = file.subject.status === 'awaiting_confirmation';
  const course = waits ? [{ type: 'confirmed' } as const, ...COURSE] : COURSE;
  let [life, at] = [file, file.subject.bookedAt];
  for (const { type, ...when } of course) {
    if ('due' in when) {
      const promise = standing(life.commitments).find(({ name }) => name === when.due);
      if (!promise) break;
      at = promise.dueAt;
    }
    // The instruction of an imported order went out long ago.
    if (life.events.some((known) => known.type === type)) continue;
    const event = { eventId: `@${type}`, type, occurredAt: at, actor: HUIDAN, details: {} } as TimedEvent;
    life = withEvent(SHIPMENT, life, event, at, table);
  }
  return standing(life.commitments);
}
