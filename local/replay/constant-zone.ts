import { DateTime, IANAZone } from 'luxon';

/**
 * A time zone whose clocks kept one offset from UTC throughout the moments. Where they were put forward and back, the
 * times of a file that has one offset all the year would be an hour off.
 */
export function constantZone(offsetMinutes: number, moments: readonly number[]): string | undefined {
  const [first = 0, last = 0] = [moments.toSorted((a, b) => a - b).at(0), moments.toSorted((a, b) => b - a).at(0)];
  const checked = [...monthsBetween(first, last), last];
  return Intl.supportedValuesOf('timeZone').find((name) => {
    const zone = IANAZone.create(name);
    return checked.every((moment) => zone.offset(moment) === offsetMinutes);
  });
}

function monthsBetween(first: number, last: number): number[] {
  const months: number[] = [];
  for (let month = DateTime.fromMillis(first); month.toMillis() <= last; month = month.plus({ months: 1 }))
    months.push(month.toMillis());
  return months;
}
