import type { Workplace } from './life.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Time that does not count; without an end, until further notice. */
export interface Pause {
  readonly from: string;
  readonly until: string | undefined;
}

/**
 * So much later, where pauses do not count: as much later as lies in pauses until then, and so on until that is no more.
 * Undefined while it stands still until further notice.
 */
export function after(from: string, duration: number, pauses: readonly Pause[] = []): string | undefined {
  const begins = Date.parse(from);
  for (let due = begins + duration; ; ) {
    const next = begins + duration + pausedBetween(begins, due, pauses);
    if (next === Infinity) return undefined;
    if (next === due) return new Date(due).toISOString();
    due = next;
  }
}

/** How much of a stretch of time lies in pauses: piece by piece, between the moments at which one begins or ends. */
function pausedBetween(from: number, to: number, pauses: readonly Pause[]): number {
  const stretches = pauses.map((pause) => [Date.parse(pause.from), pause.until ? Date.parse(pause.until) : Infinity]);
  if (stretches.some(([begin = 0, end]) => end === Infinity && begin < to)) return Infinity;
  const cuts = [from, to, ...stretches.flat().filter((cut) => from < cut && cut < to)].toSorted((a, b) => a - b);
  return cuts
    .map((cut, place) => ({ cut, next: cuts[place + 1] ?? cut }))
    .filter(({ cut }) => stretches.some(([begin = 0, end = 0]) => begin <= cut && cut < end))
    .reduce((sum, { cut, next }) => sum + (next - cut), 0);
}

/** The end of the so-manieth working day after the day of a moment: day by day. */
export function endOfWorkingDay(from: string, days: number, { hoursAhead, daysOff }: Workplace): string {
  const dateOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  let day = Date.parse(dateOf(Date.parse(from) + hoursAhead * HOUR));
  for (let left = days; left > 0; ) {
    day += DAY;
    if (!daysOff.includes(dateOf(day))) left -= 1;
  }
  return new Date(day + DAY - hoursAhead * HOUR).toISOString();
}
