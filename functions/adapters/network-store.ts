import type { Branch, Route, ServiceArea } from '../../domain/network.ts';
import { retryingOnClash } from './retrying-on-clash.ts';
import { getItem, getItems, NEW, putItem, queryAll, queryFirst, writeTogether, type Key } from './table.ts';

const BRANCHES = 'BRANCHES';
const branchKey = (code: string): Key => ({ pk: BRANCHES, sk: code });
const routeKey = (origin: string, destination: string): Key => ({ pk: `ROUTE#${origin}#${destination}`, sk: 'ROUTE' });
const areaKey = (districtCode: string): Key => ({ pk: `SERVICE_AREA#${districtCode}`, sk: 'SERVICE_AREA' });
/** Where all districts stand again, by the branch that serves them. */
const AREAS = 'SERVICE_AREAS';
export const listedAreaKey = ({ branch, districtCode }: Pick<ServiceArea, 'branch' | 'districtCode'>): string =>
  `${branch}#${districtCode}`;

export const putBranch = (branch: Branch): Promise<void> => putItem({ ...branch, ...branchKey(branch.code) });

export const putRoute = (route: Route): Promise<void> =>
  putItem({ ...route, ...routeKey(route.origin, route.destination) });

export const readRoute = async (origin: string, destination: string): Promise<Route | undefined> =>
  (await getItem(routeKey(origin, destination))) as Route | undefined;
/** Routes in the order of the pairs of branches; undefined between two that have none. */
export async function readRoutes(pairs: readonly (readonly [string, string])[]): Promise<(Route | undefined)[]> {
  return (await getItems(pairs.map((pair) => routeKey(...pair)))) as unknown as (Route | undefined)[];
}

export const readBranch = async (code: string): Promise<Branch | undefined> =>
  (await getItem(branchKey(code))) as Branch | undefined;
export const readServiceArea = async (districtCode: string): Promise<ServiceArea | undefined> =>
  (await getItem(areaKey(districtCode))) as ServiceArea | undefined;

/** Says what is done in a district, also in the list of all: there under one branch, whichever served it before. */
export function putServiceArea(area: ServiceArea): Promise<void> {
  const { districtCode, branch } = area;
  return retryingOnClash(async () => {
    const before = await readServiceArea(districtCode);
    await writeTogether([
      {
        item: { ...area, ...areaKey(districtCode) },
        // Of two at once, the second has to see which branch the first has named.
        ...(before ? { condition: 'branch = :before', values: { ':before': before.branch } } : { condition: NEW }),
        clash: 'service_area',
      },
      { item: { ...area, pk: AREAS, sk: listedAreaKey(area) }, clash: 'service_area' },
      ...(before && before.branch !== branch ? [{ removes: { pk: AREAS, sk: listedAreaKey(before) } }] : []),
    ]);
  });
}

/** The first districts that are served, of all branches or of one, by branch and district from after the key `after`. */
export async function listServiceAreas(
  branch: string | undefined,
  after: string | undefined,
  limit: number,
): Promise<ServiceArea[]> {
  // `!` sorts before any character of a key, and `~` after.
  const [first, last] = branch === undefined ? ['!', '~'] : [`${branch}#`, `${branch}#~`];
  const from = after === undefined || after < first ? first : `${after}!`;
  if (from > last) return [];
  return (await queryFirst(
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': AREAS, ':from': from, ':to': last },
    },
    limit,
  )) as unknown as ServiceArea[];
}

/** Service areas in the order of the district codes; undefined for districts that nobody serves. */
export async function readServiceAreas(districtCodes: readonly string[]): Promise<(ServiceArea | undefined)[]> {
  return (await getItems(districtCodes.map(areaKey))) as unknown as (ServiceArea | undefined)[];
}

/** Branches in the order of the codes. */
export async function readBranches(codes: readonly string[]): Promise<(Branch | undefined)[]> {
  return (await getItems(codes.map(branchKey))) as unknown as (Branch | undefined)[];
}

/** The codes of all branches: some hundreds in one small collection. */
export async function branchCodes(): Promise<string[]> {
  const items = await queryAll({ KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': BRANCHES } });
  return items.map(({ sk }) => String(sk));
}
