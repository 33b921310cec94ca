import { DateTime } from 'luxon';

/** A time of the API as the calendar and the clock on the branch's wall show it: "Tue 24 Nov 15:00". */
export function wallTime(time: string | null | undefined): string {
  return time ? DateTime.fromISO(time, { setZone: true }).toFormat('ccc d LLL HH:mm') : 'never';
}
