import { DateTime, type DurationLike } from 'luxon';

const local = (instant: string, zone: string) => DateTime.fromISO(instant, { zone });

function text(moment: DateTime): string {
  const iso = moment.toUTC().toISO();
  if (iso === null) throw new RangeError('no such time');
  return iso;
}

/** So much time later. */
export const after = (instant: string, duration: DurationLike): string =>
  text(DateTime.fromISO(instant, { zone: 'utc' }).plus(duration));

/** 24:00 of the day that is so many days after that of `instant`. */
export const endOfDay = (instant: string, zone: string, days: number): string =>
  text(
    local(instant, zone)
      .startOf('day')
      .plus({ days: days + 1 })
      .startOf('day'),
  );

/** 12:00 of the day after that of `instant`. */
export const noonOfNextDay = (instant: string, zone: string): string =>
  text(local(instant, zone).startOf('day').plus({ days: 1 }).set({ hour: 12 }));

/** B1's table. */
export function pickedUpBy(accepted: string, zone: string, area: 'urban' | 'suburban'): string {
  const { hour } = local(accepted, zone);
  const at = (days: number, due: number) =>
    text(local(accepted, zone).startOf('day').plus({ days }).set({ hour: due }));
  if (area === 'suburban') return hour < 12 ? at(0, 18) : at(1, 18);
  if (hour < 12) return at(0, 15);
  return hour < 15 ? at(0, 18) : at(1, 12);
}
