import { DateTime } from 'luxon';
import { RANGES, type RangeName } from './ranges.ts';
import { ZONE } from './zone.ts';

/** Points in time: each stands for the `step` that begins with it. In milliseconds. */
export interface Steps {
  readonly starts: readonly number[];
  readonly step: number;
}

/**
 * The steps of a range, of which the last is the one of `now`. They begin by the company's clock, so that a day is its day;
 * CloudWatch counts its days in UTC.
 * @param atLeast seconds that a point must stand for: a share by the day stays one by the day
 */
export function stepsBack(name: RangeName, now: number, atLeast = 0): Steps {
  const { back, step: usual } = RANGES[name];
  const step = Math.max(usual, atLeast * 1000);
  const midnight = DateTime.fromMillis(now, { zone: ZONE }).startOf('day').toMillis();
  const last = midnight + Math.floor((now - midnight) / step) * step;
  const count = Math.max(1, Math.round(back / step));
  return { step, starts: Array.from({ length: count }, (_, at) => last - (count - 1 - at) * step) };
}
