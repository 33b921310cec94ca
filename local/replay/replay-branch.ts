import type { HuidanClient } from '../../client/src/index.ts';
import { constantZone } from './constant-zone.ts';
import type { Area } from './expected-pickup.ts';
import { DAY, wallText } from './moment.ts';
import { clockOf, type PastOrder } from './past-order.ts';

/** The goods stay in the branch's own town: the file tells of no other branch. */
const TO_ITSELF = { transfers: [], transit_days: 1, local: true };

/**
 * Opens a branch whose clock has the orders' own offset from UTC, and a district that it serves. Where the file has
 * several offsets, each has a branch: a deadline is read from the clock by which its instruction was accepted.
 * @param operations the API with the key of operations
 * @returns the districts, by offset in minutes; without the offsets that no clock had at the times of the orders
 */
export async function openBranches(
  operations: HuidanClient,
  orders: readonly PastOrder[],
  area: Area,
): Promise<Map<number, string>> {
  const districts = new Map<number, string>();
  for (const [offset, ofOffset] of Map.groupBy(orders, (order) => clockOf(order).offsetMinutes)) {
    const zone = constantZone(offset, ofOffset.flatMap(readByTheClock));
    if (zone !== undefined) districts.set(offset, await openBranch(operations, area, offset, zone));
  }
  return districts;
}

/** What due times are reckoned from, and the latest that they can be: the second midnight after it. */
function readByTheClock(order: PastOrder): number[] {
  return [clockOf(order), order.deliveredAt].flatMap((moment) =>
    moment ? [moment.epochMs, moment.epochMs + 2 * DAY] : [],
  );
}

async function openBranch(operations: HuidanClient, area: Area, offset: number, zone: string): Promise<string> {
  const offsetText = wallText(0, offset).slice('1970-01-01T00:00:00'.length).replace('Z', '+00:00');
  const code = `RP${offset < 0 ? 'M' : 'P'}${offsetText.replace(/\D/g, '')}`;
  await operations.put('/branches/{code}', {
    params: { path: { code } },
    body: { name: `Replay ${offsetText}`, time_zone: zone },
  });
  await operations.put('/routes/{origin}/{destination}', {
    params: { path: { origin: code, destination: code } },
    body: TO_ITSELF,
  });
  const district = String((area === 'urban' ? 901_000 : 911_000) + offset);
  await operations.put('/service_areas/{district_code}', {
    params: { path: { district_code: district } },
    body: { branch: code, area, pickup: true, delivery: true },
  });
  return district;
}
