import { first, inOrder, type Happening } from '../shipment/event.ts';
import type { EventType } from '../shipment/event-types.ts';
import type { Instant } from '../time/instant.ts';
import type { Terms } from './commitment-rule.ts';
import { dueTime } from './due-time.ts';
import { happenings, type Life, type Moment } from './moments.ts';

/** Until when something is promised, as it stands after all that has happened. */
export interface Owing {
  readonly dueAt: Instant;
  /** What met it. */
  readonly met: Happening | undefined;
  /** What it ended with, not being met. */
  readonly voided: Happening | undefined;
  /** Due times that passed before it was promised anew (C2): those were broken, whatever comes of this one. */
  readonly broken: readonly Instant[];
}

/** A due time, and when it came to hold. */
interface Demand {
  readonly setAt: Instant;
  readonly dueAt: Instant;
}

/** What is promised last, and what became of it and of what was promised before. */
type Promised = Omit<Owing, 'voided'>;

/**
 * What is owed under terms. It follows from the set of events alone, in whatever order they were reported.
 * @param voidedBy with what it is no longer owed
 * @param zone the IANA time zone of the branch that owes it
 * @returns undefined while nothing is owed yet
 */
export function owing(terms: Terms, voidedBy: readonly Moment[], life: Life, zone: string): Owing | undefined {
  const voided = first(happenings(voidedBy, life));
  const promised = terms.recurs ? recurring(terms, life, zone) : moving(terms, voided, life, zone);
  return promised && { ...promised, voided: promised.met ? undefined : voided };
}

/** Owed once, until it is met; a later due time takes the place of the one before. */
function moving(terms: Terms, voided: Happening | undefined, life: Life, zone: string): Promised | undefined {
  const owedFrom = first(happenings(terms.notBefore ?? [], life))?.at;
  if (terms.notBefore && owedFrom === undefined) return undefined;
  const met = first(happenings(terms.metBy, life));
  const ended = met ?? voided;
  const [start, ...moves] = [...demandsFrom(beginning(terms, life), terms, life, zone), ...moved(terms, life)];
  if (!start) return undefined;
  // What happens after it has ended moves it no more.
  const standing = moves.filter(({ setAt }) => ended === undefined || setAt < ended.at);
  const demands = [start, ...standing];
  const dueTimes = demands.map(({ dueAt }) => dueAt);
  return {
    dueAt: dueTimes.at(-1) ?? start.dueAt,
    met,
    broken: dueTimes.filter((dueAt, at) => {
      const replacedAt = demands[at + 1]?.setAt;
      // What was replaced before it was owed at all was not broken.
      return replacedAt !== undefined && dueAt < replacedAt && (owedFrom === undefined || owedFrom < replacedAt);
    }),
  };
}

/** Owed each time that it is asked for: what is asked again before it is met changes nothing. */
function recurring(terms: Terms, life: Life, zone: string): Promised | undefined {
  const meetings = happenings(terms.metBy, life);
  const metSince = (setAt: Instant): Happening | undefined => first(meetings.filter(({ at }) => at >= setAt));
  const demands = demandsFrom(happenings(terms.countsFrom.flat(), life), terms, life, zone);
  return demands
    .toSorted((one, other) => (one.setAt < other.setAt ? -1 : 1))
    .reduce<Promised | undefined>((before, { setAt, dueAt }) => {
      if (!before) return { dueAt, met: metSince(setAt), broken: [] };
      if (!before.met || before.met.at >= setAt) return before;
      return {
        dueAt,
        met: metSince(setAt),
        broken: before.met.at > before.dueAt ? [...before.broken, before.dueAt] : before.broken,
      };
    }, undefined);
}

/** What it counts from: the first happening of the first group of which one has happened. */
function beginning({ countsFrom }: Terms, life: Life): Happening[] {
  const from = countsFrom.map((group) => first(happenings(group, life))).find((happening) => happening !== undefined);
  return from ? [from] : [];
}

function demandsFrom(from: readonly Happening[], { due, noLaterThan = [] }: Terms, life: Life, zone: string): Demand[] {
  const latest = first(happenings(noLaterThan, life))?.at;
  return from.flatMap(({ at }) => {
    const dueAt = dueTime(due, at, life.shipment, zone);
    if (dueAt === undefined) return [];
    return [{ setAt: at, dueAt: latest !== undefined && latest < dueAt ? latest : dueAt }];
  });
}

/** The due times that events tell, in the order in which these happened. */
function moved({ movedBy = {} }: Terms, { events }: Life): Demand[] {
  return inOrder(events.filter(({ type }) => type in movedBy)).flatMap(({ type, details, occurredAt }) => {
    const dueAt = details[(movedBy as Partial<Record<EventType, string>>)[type] ?? ''] as Instant | undefined;
    return dueAt === undefined ? [] : [{ setAt: occurredAt, dueAt }];
  });
}
