import { DateTime, IANAZone } from 'luxon';

/**
 * A time zone whose clocks kept one offset from UTC between two moments. Where they were put forward and back, the
 * times of a file that has one offset all the year would be an hour off.
 */
export function constantZone(offsetMinutes: number, from: number, to: number): string | undefined {
  const moments = monthsBetween(from, to);
  return Intl.supportedValuesOf('timeZone').find((name) => {
    const zone = IANAZone.create(name);
    return moments.every((moment) => zone.offset(moment) === offsetMinutes);
  });
}

function monthsBetween(from: number, to: number): number[] {
  const months: number[] = [from, to];
  for (let month = DateTime.fromMillis(from); month.toMillis() < to; month = month.plus({ months: 1 })) months.push(month.toMillis());
  return months;
}
