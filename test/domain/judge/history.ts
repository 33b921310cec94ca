import type { LifeToJudge, ToldEvent } from './life.ts';

/** Something that happened, when it counts as having happened. */
export interface Happening {
  readonly type: string;
  readonly at: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Minutes since 1970. */
export const minuteOf = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

/** X13: a clock ahead of its telling means now; what is of the order's own minute is not before the order. */
export function takenAt({ occurredAt, toldAt }: ToldEvent, orderedAt: string): string {
  const at = occurredAt > toldAt ? toldAt : occurredAt;
  return at < orderedAt && minuteOf(at) === minuteOf(orderedAt) ? orderedAt : at;
}

/** What happened, each once, by the minute; what is of the same minute in the order in which it was told (X5). */
export function historyOf({ booking, told }: LifeToJudge): readonly Happening[] {
  return told
    .filter(({ id }, index) => told.findIndex((other) => other.id === id) === index)
    .map((event) => ({ type: event.type, at: takenAt(event, booking.orderedAt), details: event.details }))
    .toSorted((one, other) => minuteOf(one.at) - minuteOf(other.at));
}

export const earliest = (...instants: readonly (string | undefined)[]): string | undefined =>
  instants.filter((instant) => instant !== undefined).toSorted()[0];

export const latest = (...instants: readonly (string | undefined)[]): string | undefined =>
  instants
    .filter((instant) => instant !== undefined)
    .toSorted()
    .at(-1);

/** The earliest moment at which one of these happened: X3, whatever the order of telling. */
export const firstOf = (history: readonly Happening[], ...types: readonly string[]): string | undefined =>
  earliest(...history.filter(({ type }) => types.includes(type)).map(({ at }) => at));
