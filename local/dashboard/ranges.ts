const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What can be looked at: how far back, and how much time a point stands for; in milliseconds. */
export const RANGES = {
  day: { back: DAY, step: HOUR },
  week: { back: 7 * DAY, step: 6 * HOUR },
  month: { back: 30 * DAY, step: DAY },
} as const;

export type RangeName = keyof typeof RANGES;
export const RANGE_NAMES = Object.keys(RANGES) as RangeName[];
export const isRange = (name: string): name is RangeName => Object.hasOwn(RANGES, name);

/** The range that is nearest to what a dashboard opens with ("-P28D"). */
export function rangeOf(start: string | undefined): RangeName {
  const days = Number(/^-P(\d+)D$/.exec(start ?? '')?.[1] ?? 1);
  if (days <= 1) return 'day';
  return days <= 7 ? 'week' : 'month';
}
