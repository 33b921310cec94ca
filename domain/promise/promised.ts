import type { Instant } from '../time/instant.ts';
import { cameBefore, first, type Happening } from './happening.ts';
import { inOrder } from './in-order.ts';
import type { Moments } from './moments.ts';
import type { Terms } from './promise-rule.ts';

/** With what a promise ended, and whether that kept it. */
export type Ending = Happening & { readonly kept: boolean };

/** A promise that was made once: until when, and what became of it. */
export interface Promised {
  readonly dueAt: Instant;
  readonly firstDueAt: Instant;
  /** How often its due time moved before it had passed, and since when the last of these moves is known. */
  readonly moved: number;
  readonly movedAt?: Instant | undefined;
  readonly ended?: Ending | undefined;
}

/** A due time, and when it came to hold. */
interface DueTime {
  readonly set: Happening;
  readonly dueAt: Instant;
}

/** Terms as they hold for a life. */
export interface Conditions {
  readonly terms: Terms;
  /** With what it ends without being kept. */
  readonly endedBy: readonly string[];
  /** When the promise is due that is the n-th of its name, by the numbers under which it was made (X14); undefined where nothing is promised. */
  readonly dueOf: (renewals: number, from: Instant) => Instant | undefined;
  readonly moments: Moments;
}

/**
 * What was promised under terms, one after the other: the last one stands. It follows from the set of events alone, in
 * whatever order they were told (X5).
 */
export function promised(conditions: Conditions): Promised[] {
  return conditions.terms.recurs ? recurring(conditions) : moving(conditions);
}

/** Promised once. A due time that is told takes the place of the one before; if that had passed, it was broken, and this is another promise (X2). */
function moving(conditions: Conditions): Promised[] {
  const { terms, moments } = conditions;
  const owedFrom = first(moments.of(terms.notBefore ?? []))?.at;
  if (terms.notBefore && owedFrom === undefined) return [];
  const ended = endingSince(undefined, conditions);
  const possibleFrom = first(moments.of(terms.estimatedAfter ?? []))?.at;
  const told = dueTimesTold(conditions).filter(
    // What happens after it has ended moves it no more, and nothing is expected before it can be (X4).
    ({ set, dueAt }) => (!ended || set.at < ended.at) && (possibleFrom === undefined || dueAt >= possibleFrom),
  );
  const reckoned = beginning(conditions, ended);
  const superseded = reckoned === undefined || told.some(({ set }) => set.at < reckoned.set.at);
  const dueTimes = superseded ? told : [reckoned, ...told];
  const made = dueTimes.reduce<Promised[]>((before, next) => promisedAnew(before, next, owedFrom), []);
  return made.map((promise, at) => (at === made.length - 1 ? { ...promise, ended } : promise));
}

/** What is promised once another due time is told: the last promise moves or, where it had passed, is broken and made anew (X2). */
function promisedAnew(made: readonly Promised[], { set, dueAt }: DueTime, owedFrom: Instant | undefined): Promised[] {
  const [last, earlier] = [made.at(-1), made.slice(0, -1)];
  const anew = { dueAt, firstDueAt: dueAt, moved: 0 };
  if (!last) return [anew];
  if (last.dueAt === dueAt) return [...made];
  // What was replaced before it was owed at all was nobody's promise.
  if (owedFrom !== undefined && set.at < owedFrom) return [...earlier, { ...last, dueAt, firstDueAt: dueAt }];
  if (set.at > last.dueAt) return [...earlier, { ...last, ended: { ...set, kept: false } }, anew];
  return [...earlier, { ...last, dueAt, moved: last.moved + 1, movedAt: set.knownAt }];
}

/** A promise that recurs, and what asked for it. */
interface Asked extends Promised {
  readonly asking: Happening;
}

/** Promised each time that it is asked for: what is asked again before it is met changes nothing. */
function recurring(conditions: Conditions): Promised[] {
  const { terms, moments } = conditions;
  const asked = moments.of(terms.countsFrom.flat()).toSorted((one, other) => (cameBefore(one, other) ? -1 : 1));
  return asked.reduce<Asked[]>((made, asking) => {
    const before = made.at(-1);
    if (before && !isOverBy(asking, before, conditions)) return made;
    const dueAt = reckoned(asking, made.length, conditions)?.dueAt;
    if (dueAt === undefined) return made;
    return [...made, { asking, dueAt, firstDueAt: dueAt, moved: 0, ended: endingSince(asking, conditions) }];
  }, []);
}

/** Whether it was met, or interrupted, before it is asked for again. */
function isOverBy(again: Happening, { asking, ended }: Asked, { terms, moments }: Conditions): boolean {
  const interruptedBy = terms.interruptedBy ?? [];
  if (!ended || !(ended.kept || interruptedBy.includes(ended.by))) return false;
  const ends = moments.of([...terms.metBy, ...interruptedBy]);
  return ends.some((end) => !cameBefore(end, asking) && !cameBefore(again, end));
}

/** The first thing with which it ended; of the same moment, what keeps it. What is asked for once all is over has ended before. */
function endingSince(since: Happening | undefined, { terms, endedBy, moments }: Conditions): Ending | undefined {
  const sinceThen = (happening: Happening): boolean => since === undefined || !cameBefore(happening, since);
  const met = first(moments.of(terms.metBy).filter(sinceThen));
  const interrupted = moments.of(terms.interruptedBy ?? []).filter(sinceThen);
  const ended = first([...moments.of(endedBy), ...interrupted]);
  if (met && (!ended || met.at <= ended.at)) return { ...met, kept: true };
  return ended && { ...ended, kept: false };
}

/** The due time as it is reckoned from what it counts from. A beginning lies before its end (X4): where none does, the last group's counts. */
function beginning(conditions: Conditions, ended: Ending | undefined): DueTime | undefined {
  const groups = conditions.terms.countsFrom.map((group) => conditions.moments.of(group));
  const before = groups.map((group) => first(group.filter(({ at }) => !ended || at <= ended.at)));
  const from = [...before, ...groups.map(first).reverse()].find((happening) => happening !== undefined);
  return from && reckoned(from, 0, conditions);
}

function reckoned(from: Happening, renewals: number, conditions: Conditions): DueTime | undefined {
  const { terms, moments, dueOf } = conditions;
  const dueAt = dueOf(renewals, from.at);
  if (dueAt === undefined) return undefined;
  const latest = first(moments.of(terms.noLaterThan ?? []))?.at;
  return { set: from, dueAt: latest !== undefined && latest < dueAt ? latest : dueAt };
}

/** The due times that events tell, in the order in which these happened. */
function dueTimesTold({ terms: { movedBy = {} }, moments: { events } }: Conditions): DueTime[] {
  const detailOf: Readonly<Record<string, string | undefined>> = movedBy;
  return inOrder(events).flatMap(({ type, details, occurredAt, recordedAt }) => {
    const dueAt = (details as Readonly<Record<string, Instant | undefined>>)[detailOf[type] ?? ''];
    return dueAt === undefined ? [] : [{ set: { at: occurredAt, knownAt: recordedAt, by: type }, dueAt }];
  });
}
