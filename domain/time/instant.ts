import { DateTime, Duration, IANAZone } from 'luxon';

/**
 * A moment, as ISO 8601 in UTC to the millisecond ("2026-11-23T07:00:00.000Z").
 * Being of one form, instants compare with `<` and sort as text: in code, in keys and in indexes.
 */
export type Instant = string & { readonly __brand: 'Instant' };

/** ISO 8601 with a time to the minute at least and an offset or Z; anything looser is ambiguous. */
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;
/** After these years (UTC), ISO 8601 needs a sign and more digits, which do not sort as text; before, luxon reads 24:00 as the day's beginning. */
const YEARS = { first: 100, last: 9999 };

/** Whether a text has the form of an instant, whatever day or hour it names: 30 February has. */
export function hasInstantForm(text: string): boolean {
  return WITH_OFFSET.test(text);
}

/** The instant that an ISO 8601 text with an offset names; undefined where it names none. */
export function parseInstant(text: string): Instant | undefined {
  if (!hasInstantForm(text)) return undefined;
  const time = DateTime.fromISO(text, { setZone: true });
  return time.isValid && inYears(time) ? instantOf(time) : undefined;
}

/** The instant of a valid luxon time, to the millisecond. @throws RangeError when the time is invalid or beyond the years 100 to 9999. */
export function instantOf(time: DateTime): Instant {
  const iso = time.toUTC().toISO();
  if (iso === null || !inYears(time)) throw new RangeError(`not a time: ${time.invalidReason ?? iso ?? 'unknown'}`);
  return iso as Instant;
}

function inYears(time: DateTime): boolean {
  const { year } = time.toUTC();
  return year >= YEARS.first && year <= YEARS.last;
}

/** The instant as a local time in an IANA zone. */
export function inZone(instant: Instant, zone: string): DateTime<true> {
  const time = DateTime.fromISO(instant, { zone });
  if (!time.isValid) throw new RangeError(`not a time in a zone: ${instant} ${zone}`);
  return time;
}

/** The instant an ISO 8601 duration ("PT3M") later. */
export function later(instant: Instant, duration: string): Instant {
  return instantOf(inZone(instant, 'UTC').plus(Duration.fromISO(duration)));
}

/** The instant an ISO 8601 duration ("P3D") earlier. */
export function earlier(instant: Instant, duration: string): Instant {
  return instantOf(inZone(instant, 'UTC').minus(Duration.fromISO(duration)));
}

/** The instant as people at the branch write it: local time with its offset ("2026-11-23T15:00:00+08:00"). */
export function localText(instant: Instant, zone: string): string {
  return inZone(instant, zone).toISO({ suppressMilliseconds: true });
}

/** Whether the text is an IANA time zone name ("Asia/Shanghai"), not an offset. */
export function isTimeZone(text: string): boolean {
  return !/^(utc|gmt)?[+-]/i.test(text) && IANAZone.isValidZone(text);
}
