import type { Workplace } from './life.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Time that does not count; without an end, until further notice. */
export interface Pause {
  readonly from: string;
  readonly until: string | undefined;
}

/** A stretch of time, in milliseconds. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

const stretchOf = ({ from, until }: Pause): Stretch => ({
  from: Date.parse(from),
  until: until === undefined ? Infinity : Date.parse(until),
});

/**
 * So much later, where pauses do not count: as much later again as the pauses last that have begun by then, and so on until
 * no more begin. Undefined while it stands still until further notice.
 */
export function after(from: string, duration: number, pauses: readonly Pause[] = []): string | undefined {
  const begins = Date.parse(from);
  const stretches = pauses.map(stretchOf).filter(({ until }) => until > begins);
  for (let due = begins + duration; ;) {
    const begun = stretches.filter((stretch) => stretch.from < due);
    const next = begins + duration + lengthSince(begins, begun);
    if (next === Infinity) return undefined;
    if (next === due) return new Date(due).toISOString();
    due = next;
  }
}

/** How much time since a moment lies in some of these stretches: piece by piece, between the moments at which one begins or ends. */
function lengthSince(begins: number, stretches: readonly Stretch[]): number {
  const cuts = stretches.flatMap(({ from, until }) => [Math.max(from, begins), until]).toSorted((a, b) => a - b);
  return cuts
    .slice(1)
    .map((until, place) => ({ from: cuts[place] ?? until, until }))
    .filter(({ from }) => stretches.some((stretch) => stretch.from <= from && from < stretch.until))
    .reduce((sum, { from, until }) => sum + (until - from), 0);
}

/**
 * The end of the so-manieth working day after the day of a moment: day by day, but for those on which it stood still, be it
 * for a moment. Undefined while it stands still until further notice.
 */
export function endOfWorkingDay(
  from: string,
  days: number,
  { hoursAhead, daysOff }: Workplace,
  pauses: readonly Pause[] = [],
): string | undefined {
  const dateOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  let day = Date.parse(dateOf(Date.parse(from) + hoursAhead * HOUR));
  for (let left = days; left > 0;) {
    day += DAY;
    if (daysOff.includes(dateOf(day))) continue;
    const begins = day - hoursAhead * HOUR;
    const still = pauses.map(stretchOf).filter((pause) => pause.from < begins + DAY && pause.until > begins);
    if (still.some(({ until }) => until === Infinity)) return undefined;
    if (still.every((pause) => pause.until <= pause.from)) left -= 1;
  }
  return new Date(day + DAY - hoursAhead * HOUR).toISOString();
}
