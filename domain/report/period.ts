import { DateTime } from 'luxon';
import { inZone, instantOf, type Instant } from '../time/instant.ts';

export const PERIOD_UNITS = ['quarter', 'month', 'week', 'day'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** How a period is written: "2026-Q4", "2026-11", "2026-W48" (ISO 8601 week, from Monday), "2026-11-30". No two units write alike. */
const FORMATS = {
  quarter: "yyyy-'Q'q",
  month: 'yyyy-MM',
  week: "kkkk-'W'WW",
  day: 'yyyy-MM-dd',
} as const satisfies Record<PeriodUnit, string>;

/** A span of time: from a moment on, up to another and without it. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The period that had ended last at a moment, by the clock of a zone: on the first of a month at 00:00, the month before. */
export function lastEnded(unit: PeriodUnit, now: Instant, zone: string): string {
  return inZone(now, zone)
    .startOf(unit)
    .minus({ [unit]: 1 })
    .toFormat(FORMATS[unit]);
}

/** The span of a period in a zone; undefined for what is no period of the unit. */
export function spanOf(unit: PeriodUnit, period: string, zone: string): Span | undefined {
  const first = DateTime.fromFormat(period, FORMATS[unit], { zone: 'UTC' });
  if (!first.isValid || first.toFormat(FORMATS[unit]) !== period) return undefined;
  // The next one's midnight is reckoned anew: where clocks go forward at midnight, this one began at 01:00.
  const midnight = (day: DateTime): Instant => instantOf(day.setZone(zone, { keepLocalTime: true }));
  return { from: midnight(first), to: midnight(first.plus({ [unit]: 1 })) };
}

/** The period of a unit that a moment is in, by the clock of a zone. */
export function periodOf(unit: PeriodUnit, moment: Instant, zone: string): string {
  return inZone(moment, zone).toFormat(FORMATS[unit]);
}

/** The month that a moment is in, by the clock of a zone. */
export function monthOf(moment: Instant, zone: string): string {
  return periodOf('month', moment, zone);
}

/** The months of a span of whole months, in their order. */
export function monthsOf({ from, to }: Span, zone: string): string[] {
  const [first, end] = [inZone(from, zone), inZone(to, zone)];
  const months = Math.round(end.diff(first, 'months').months);
  return Array.from({ length: months }, (_, after) => first.plus({ months: after }).toFormat(FORMATS.month));
}

/** The weeks up to that in which a moment is, so many in all, the last first. */
export function weeksUpTo(moment: Instant, zone: string, weeks: number): string[] {
  const last = inZone(moment, zone);
  return Array.from({ length: weeks }, (_, before) => last.minus({ weeks: before }).toFormat(FORMATS.week));
}
