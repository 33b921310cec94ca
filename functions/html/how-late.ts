import { inZone, type Instant } from '../../domain/time/instant.ts';

/** By how much what was due is late, in days and hours, or in hours and minutes. */
export function howLate(dueAt: Instant, at: Instant): string {
  const { days, hours, minutes } = inZone(at, 'UTC').diff(inZone(dueAt, 'UTC'), ['days', 'hours', 'minutes']);
  return days > 0 ? `${days} d ${hours} h` : `${hours} h ${Math.floor(minutes)} min`;
}
