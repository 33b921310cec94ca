import type { Way } from '../../../domain/booking/book.ts';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { Branch, ServiceArea } from '../../../domain/network.ts';
import { currentCalendar } from '../../adapters/calendar-store.ts';
import { readBranches, readRoute } from '../../adapters/network-store.ts';

/** The way from a district to another, as the network has it now. */
export async function wayBetween(pickup: ServiceArea, delivery: ServiceArea): Promise<Way> {
  const [[origin, destination], route] = await Promise.all([
    readBranches([pickup.branch, delivery.branch]),
    readRoute(pickup.branch, delivery.branch),
  ]);
  if (!origin || !destination)
    throw new Error(`there is no branch ${pickup.branch} or no branch ${delivery.branch}, which a service area names`);
  const [originCalendar, destinationCalendar] = await Promise.all([calendarOf(origin), calendarOf(destination)]);
  return { pickup, delivery, origin, destination, route, originCalendar, destinationCalendar };
}

/** The calendar that a branch names, as it is now. */
async function calendarOf({ calendar }: Branch): Promise<Calendar | undefined> {
  return calendar === undefined ? undefined : await currentCalendar(calendar);
}
