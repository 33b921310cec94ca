import { DateTime, Duration } from 'luxon';
import { COMMITMENTS } from '../../domain/commitments.ts';
import type { PromiseRule } from '../../domain/promise/promise-rule.ts';
import { eventText } from './event-text.ts';
import type { ShownCommitment, ShownShipment } from './shown-shipment.ts';
import { wallTime } from './wall-time.ts';

/** Something that has become of a shipment. */
export interface News {
  /** When, as an ISO 8601 text, if it was before it was read. */
  readonly at?: string | null;
  readonly what: string;
  readonly waybill: string;
  readonly reference: string;
  readonly text: string;
}

type Told = Omit<News, 'waybill' | 'reference'>;

/** What is new of a shipment since it was last read; all that there is of one that was not. */
export function newsOf(before: ShownShipment | undefined, after: ShownShipment): News[] {
  const promises = after.commitments.map(
    (commitment) => [before?.commitments.find(({ name }) => name === commitment.name), commitment] as const,
  );
  const happened = after.history.filter(
    ({ event_id }) => !before?.history.some((known) => known.event_id === event_id),
  );
  const told: Told[] = [
    ...promises.flatMap(([known, commitment]) => levelNews(known, commitment)),
    ...happened.flatMap((event) => {
      const text = eventText(event, after);
      return text === undefined ? [] : [{ what: event.type.replaceAll('_', ' '), text }];
    }),
    ...happened.flatMap(({ sign_off }) =>
      sign_off?.irregular
        ? [{ what: 'irregular', text: sign_off.reasons.map(({ rule, message }) => `${message} (${rule})`).join('; ') }]
        : [],
    ),
    ...promises.flatMap(([known, commitment]) => promiseNews(known, commitment)),
  ];
  return told.map((each) => ({ waybill: after.waybill_number, reference: after.reference, ...each }));
}

/** When the next level is to be told of a promise that is not met, in milliseconds; never, when all are or none is. */
export function nextLevelAt({ name, state, due_at, level }: ShownCommitment): number {
  const next = COMMITMENTS[name].escalation[level];
  return next && (state === 'open' || state === 'missed') ? moved(due_at, next.after).toMillis() : Infinity;
}

/** What a change of level means: each level that a miss reached, or that all is taken back. */
function levelNews(
  before: ShownCommitment | undefined,
  { name, rule, due_at, level, renewals }: ShownCommitment,
): Told[] {
  const told = before?.renewals === renewals ? before.level : 0;
  const promise = `${name} (${rule}), due ${wallTime(due_at)}`;
  if (level < told) return [{ what: 'withdrawn', text: `${promise}: in time after all` }];
  return COMMITMENTS[name].escalation.slice(told, level).map(({ tells, after }, at) => ({
    at: moved(due_at, after).toISO(),
    what: told + at === 0 ? 'missed' : 'escalated',
    text: `${promise}: level ${told + at + 1}, ${tells.replaceAll('_', ' ')}`,
  }));
}

/** A promise that was broken and is made anew, or that something unforeseen has opened (C2, D5). */
function promiseNews(
  before: ShownCommitment | undefined,
  { name, rule, state, due_at, renewals }: ShownCommitment,
): Told[] {
  const { terms }: PromiseRule = COMMITMENTS[name];
  if (state !== 'open' || before?.due_at === due_at) return [];
  const text = `${name} (${rule}) by ${wallTime(due_at)}`;
  if (renewals > (before?.renewals ?? 0)) return [{ what: 'promised anew', text }];
  return terms.flatMap(({ recurs, due }) =>
    recurs && 'within' in due ? [{ at: moved(due_at, due.within, -1).toISO(), what: 'promised', text }] : [],
  );
}

/** A time so long after another, or before it. */
function moved(time: string, duration: string, sign: 1 | -1 = 1): DateTime {
  const from = DateTime.fromISO(time, { setZone: true });
  return sign === 1 ? from.plus(Duration.fromISO(duration)) : from.minus(Duration.fromISO(duration));
}
