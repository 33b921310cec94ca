import { DateTime, IANAZone } from 'luxon';
import { inZone, instantOf, type Instant } from './instant.ts';

/** A day as a calendar has it, "2027-02-17", in no time zone. Of one form, dates compare with `<` and sort as text. */
export type LocalDate = string;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The date that the calendar on a wall in the zone shows at an instant. */
export function localDate(instant: Instant, zone: string): LocalDate {
  return inZone(instant, zone).toISODate();
}

/** The date so many days after another, or before it. */
export function dateAfter(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The first moment at which the clocks of a zone show a time of a date, or a later one. A time that they skip is the
 * moment at which they go forward; one that they show twice is the first of the two, in whatever season this is asked.
 * @param time "HH:MM", or as fine as "HH:MM:SS.mmm"; "24:00" is the end of the day
 */
export function localMoment(date: LocalDate, time: string, zone: string): Instant {
  const shown = Date.parse(`${date}T${time}Z`);
  const ahead = (at: number): number => IANAZone.create(zone).offset(at) * MINUTE;
  const [before, after] = [ahead(shown - DAY), ahead(shown + DAY)];
  if (ahead(shown - before) === before) return at(shown - before);
  if (ahead(shown - after) === after) return at(shown - after);
  return at(firstWhere((moment) => ahead(moment) === after, shown - after, shown - before));
}

/** The first moment from which something holds that does not yet at `not` and does at `does`: by halves. */
function firstWhere(holds: (moment: number) => boolean, not: number, does: number): number {
  if (does - not <= 1) return does;
  const middle = Math.floor((not + does) / 2);
  return holds(middle) ? firstWhere(holds, not, middle) : firstWhere(holds, middle, does);
}

function at(moment: number): Instant {
  return instantOf(DateTime.fromMillis(moment));
}
