import { DateTime } from 'luxon';
import type { WorkingTimes } from '../calendar/calendar.ts';
import { nextOpening } from '../calendar/working-time.ts';
import { instantOf, later, type Instant } from '../time/instant.ts';
import { NOTICE_KINDS, type NoticeKind } from './notice-kinds.ts';

/** At least so long something waits for what happens in the same minute. */
const COLLECTED_FOR = 'PT15S';

/**
 * When somebody is told. What many may become one message of waits for the next whole minute, so that all that broke in a
 * minute is together; outside the hours of whoever is told, the first level waits for the morning.
 * @param hours of the person, read by the clock of the zone; always, without them
 * @param level of a broken promise
 */
export function sendAt(
  now: Instant,
  { kind, level = 1 }: { readonly kind: NoticeKind; readonly level?: number | undefined },
  hours: WorkingTimes['hours'] | undefined,
  zone: string,
): Instant {
  const { collects, wakes } = NOTICE_KINDS[kind];
  const soon = collects ? wholeMinute(later(now, COLLECTED_FOR)) : now;
  if (wakes || level > 1 || hours === undefined) return soon;
  return nextOpening(soon, { hours, daysOff: [], workDays: [] }, zone) ?? soon;
}

/** The instant itself where it is one, else the next. */
function wholeMinute(instant: Instant): Instant {
  const time = DateTime.fromISO(instant, { zone: 'UTC' });
  const minute = time.startOf('minute');
  return instantOf(time.equals(minute) ? minute : minute.plus({ minutes: 1 }));
}
