import type { Instant } from '../time/instant.ts';
import { toldTime } from '../time/told-time.ts';
import { commitmentsOf } from './commitments-of.ts';
import type { PromiseTable } from './promise-rule.ts';
import { isSameReport } from './same-report.ts';
import type { Refusal, Reported, Subject, SubjectEvent, SubjectFile, SubjectKind, Timed } from './subject.ts';

export type EventRecorded<S extends Subject, E extends SubjectEvent, R extends Refusal> =
  | { readonly outcome: 'recorded'; readonly file: SubjectFile<S, E>; readonly event: E }
  /** The event is known by its id: nothing changes. */
  | { readonly outcome: 'repeated'; readonly event: E }
  /** Another event has this id. */
  | { readonly outcome: 'id_reused' }
  /** Its history is as long as one can be. */
  | { readonly outcome: 'full' }
  | { readonly outcome: 'in_future' }
  /** Before there was the subject. */
  | { readonly outcome: 'too_early'; readonly beginsAt: Instant }
  | R;

/** A life has some dozens of events. Every write reads them all, so a system gone wild is stopped here. */
export const MOST_EVENTS = 1000;
/** How many of them are kept for events that change something. */
export const ROOM_KEPT = 100;

/**
 * What an event makes of a subject: its new status and commitments, or why it is refused. Late and repeated reports end
 * in the same state as orderly ones (X5).
 */
export function recordEvent<S extends Subject, E extends SubjectEvent, R extends Refusal>(
  kind: SubjectKind<S, E, R>,
  file: SubjectFile<S, E>,
  reported: Reported<E>,
  now: Instant,
  table: PromiseTable,
): EventRecorded<S, E, R> {
  const { subject, events } = file;
  const beginsAt = kind.beginsAt(subject);
  const known = events.find(({ eventId }) => eventId === reported.eventId);
  if (known) {
    // What was told by a clock ahead counted as of its telling, and still does.
    const told = reported.occurredAt && toldTime(reported.occurredAt, known.recordedAt, beginsAt);
    const same = isSameReport(known, { ...reported, occurredAt: told });
    return same ? { outcome: 'repeated', event: known } : { outcome: 'id_reused' };
  }
  const occurredAt = toldTime(reported.occurredAt ?? now, now, beginsAt);
  if (occurredAt > now) return { outcome: 'in_future' };
  if (occurredAt < beginsAt) return { outcome: 'too_early', beginsAt };
  const timed = { ...reported, occurredAt } as Timed<E>;
  const refusal = kind.refuses(timed, file);
  if (refusal) return refusal;
  const room = kind.events[timed.type]?.changesNothing ? MOST_EVENTS - ROOM_KEPT : MOST_EVENTS;
  if (events.length >= room) return { outcome: 'full' };
  const after = withEvent(kind, file, timed, now, table);
  const event = after.events.find(({ eventId }) => eventId === reported.eventId);
  if (!event) throw new Error(`the event ${reported.type} was lost`);
  return { outcome: 'recorded', file: after, event };
}

/** The subject after an event that is known to fit, with all that follows from it: history, status and commitments. */
export function withEvent<S extends Subject, E extends SubjectEvent>(
  kind: SubjectKind<S, E>,
  file: SubjectFile<S, E>,
  event: Timed<E>,
  now: Instant,
  table: PromiseTable,
): SubjectFile<S, E> {
  const { subject } = file;
  const historyUntil = kind.historyUntil?.(subject);
  const add = (events: readonly E[], timed: Timed<E>): readonly E[] => {
    const stands = {
      ...timed,
      recordedAt: now,
      status: subject.status,
      history: historyUntil !== undefined && timed.occurredAt <= historyUntil,
      ...kind.remarks?.(timed, { subject, events }),
    };
    return [...events, stands as unknown as E];
  };
  const told = add(file.events, event);
  const events = kind.follows({ subject, events: told }, event).reduce(add, told);
  const status = kind.statusOf({ subject, events });
  const after: SubjectFile<S, E> = {
    ...file,
    subject: { ...subject, status, version: subject.version + 1 },
    events: events.map((each, at) => (at < file.events.length ? each : { ...each, status })),
  };
  return { ...after, commitments: commitmentsOf(kind, after, now, table) };
}
