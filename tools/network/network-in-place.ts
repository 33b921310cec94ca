import pMap from 'p-map';
import { COMPANY, TOLD_ROLES } from '../../domain/contacts/told-roles.ts';
import type { ServiceArea } from '../../domain/network.ts';
import { currentCalendar } from '../../functions/adapters/calendar-store.ts';
import { readContacts } from '../../functions/adapters/contact-store.ts';
import { withSnakeKeys } from '../../functions/adapters/key-case.ts';
import {
  branchCodes,
  listedAreaKey,
  listServiceAreas,
  readBranches,
  readRoutes,
} from '../../functions/adapters/network-store.ts';
import { readTariffs } from '../../functions/adapters/tariff-store.ts';
import { calendarView } from '../../functions/api/contract/calendar-view.ts';
import { contactsView } from '../../functions/api/contract/contacts-view.ts';
import { branchView, routeView, serviceAreaView } from '../../functions/api/contract/network-view.ts';
import { tariffView } from '../../functions/api/contract/tariff-view.ts';
import type { Row } from './row.ts';
import type { Network } from './network-file.ts';

/** So many keys DynamoDB reads at once. */
const AT_ONCE = 100;

/**
 * All of a network as it is in place: branches, the calendars that they name, the districts that they serve, and what goes from
 * each to each. It asks for each pair of branches: 300 branches are 90,000 pairs, a minute's work.
 * Addresses and secrets of contacts are as they are shown: put in place again where they stand, they stay.
 * @param note how many of how many pairs have been asked for
 */
export async function networkInPlace(note: (done: number, of: number) => void): Promise<Network> {
  const codes = await branchCodes();
  const branches = (await inLots(codes, readBranches)).flatMap((branch) => branch ?? []);
  const zones = new Map(branches.map(({ code, timeZone }) => [code, timeZone]));
  const named = [...new Set(branches.flatMap(({ calendar }) => calendar ?? []))];
  const calendars = (await Promise.all(named.map(currentCalendar))).flatMap((calendar) => calendar ?? []);
  const pairs = codes.flatMap((origin) => codes.map((destination) => [origin, destination] as const));
  let asked = 0;
  const counting =
    <T>(read: (lot: readonly (readonly [string, string])[]) => Promise<T[]>) =>
    async (lot: readonly (readonly [string, string])[]) => {
      const found = await read(lot);
      note((asked += lot.length), 2 * pairs.length);
      return found;
    };
  const routes = (await inLots(pairs, counting(readRoutes))).flatMap((route) => route ?? []);
  const tariffs = (await inLots(pairs, counting(readTariffs))).flatMap((tariff) => tariff ?? []);
  const rows = (views: readonly object[]): Row[] => views.map(withSnakeKeys);
  return {
    calendars: rows(calendars.map(calendarView)).map(({ version: _, ...row }) => row),
    branches: rows(branches.map(branchView)),
    service_areas: rows((await allServiceAreas()).map(serviceAreaView)),
    routes: rows(routes.map(routeView)),
    tariffs: rows(tariffs.map((tariff) => tariffView(tariff, zones.get(tariff.originBranch) ?? 'UTC'))),
    contacts: await contactsOf([COMPANY, ...codes]),
  };
}

async function inLots<K, T>(keys: readonly K[], read: (lot: readonly K[]) => Promise<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) found.push(...(await read(keys.slice(at, at + AT_ONCE))));
  return found;
}

async function allServiceAreas(): Promise<ServiceArea[]> {
  const found: ServiceArea[] = [];
  for (let page; page === undefined || page.length === AT_ONCE; found.push(...page)) {
    const last = found.at(-1);
    page = await listServiceAreas(undefined, last && listedAreaKey(last), AT_ONCE);
  }
  return found;
}

async function contactsOf(places: readonly string[]): Promise<Row[]> {
  const found = await pMap(
    places.flatMap((place) => TOLD_ROLES.map((role) => ({ place, role }))),
    ({ place, role }) => readContacts(place, role),
    { concurrency: 16 },
  );
  return found.flatMap((contacts) =>
    contacts ? [{ place: contacts.place, role: contacts.role, ...withSnakeKeys(contactsView(contacts)) }] : [],
  );
}
