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

/** What has become of something, whatever it is. */
export type Told = Omit<News, 'waybill' | 'reference'>;

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

/** When the next level is to be told of a promise that is still owed, in milliseconds; never, when all are or none is. */
export function nextLevelAt({ name, state, due_at, ended_at, level }: ShownCommitment): number {
  const next = COMMITMENTS[name].escalation[level];
  const owed = ended_at === null && (state === 'open' || state === 'missed');
  return next && owed ? moved(due_at, next.after).toMillis() : Infinity;
}

/** What a change of level means, of each due time that a promise has had: each level that its miss reached, or that all is taken back. */
export function levelNews(before: ShownCommitment | undefined, after: ShownCommitment): Told[] {
  const [known, now] = [before ? levels(before) : new Map<string, number>(), levels(after)];
  const promise = (dueAt: string): string => `${after.name} (${after.rule}), due ${wallTime(dueAt)}`;
  return [
    ...[...known]
      .filter(([dueAt, level]) => (now.get(dueAt) ?? 0) < level)
      .map(([dueAt]) => ({ what: 'withdrawn', text: `${promise(dueAt)}: in time after all` })),
    ...[...now].flatMap(([dueAt, level]) => {
      const told = known.get(dueAt) ?? 0;
      return COMMITMENTS[after.name].escalation.slice(told, level).map(({ tells, after: wait }, at) => ({
        at: moved(dueAt, wait).toISO(),
        what: told + at === 0 ? 'missed' : 'escalated',
        text: `${promise(dueAt)}: level ${told + at + 1}, ${tells.replaceAll('_', ' ')}`,
      }));
    }),
  ];
}

/** How far each miss has been told, by the due time. */
function levels({ due_at, level, broken }: ShownCommitment): ReadonlyMap<string, number> {
  return new Map([...broken, { due_at, level }].map((one) => [one.due_at, one.level]));
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
    recurs && 'within' in due && typeof due.within === 'string'
      ? [{ at: moved(due_at, due.within, -1).toISO(), what: 'promised', text }]
      : [],
  );
}

/** A time so long after another, or before it. */
function moved(time: string, duration: string, sign: 1 | -1 = 1): DateTime {
  const from = DateTime.fromISO(time, { setZone: true });
  return sign === 1 ? from.plus(Duration.fromISO(duration)) : from.minus(Duration.fromISO(duration));
}
