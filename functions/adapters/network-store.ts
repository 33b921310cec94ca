import type { Branch, Route, ServiceArea } from '../../domain/network.ts';
import { getItem, getItems, putItem, queryAll, type Key } from './table.ts';

const BRANCHES = 'BRANCHES';
const branchKey = (code: string): Key => ({ pk: BRANCHES, sk: code });
const routeKey = (origin: string, destination: string): Key => ({ pk: `ROUTE#${origin}#${destination}`, sk: 'ROUTE' });
const areaKey = (districtCode: string): Key => ({ pk: `SERVICE_AREA#${districtCode}`, sk: 'SERVICE_AREA' });

export const putBranch = (branch: Branch): Promise<void> => putItem({ ...branch, ...branchKey(branch.code) });
export const putServiceArea = (area: ServiceArea): Promise<void> => putItem({ ...area, ...areaKey(area.districtCode) });

export const putRoute = (route: Route): Promise<void> =>
  putItem({ ...route, ...routeKey(route.origin, route.destination) });

export const readRoute = async (origin: string, destination: string): Promise<Route | undefined> =>
  (await getItem(routeKey(origin, destination))) as Route | undefined;
export const readBranch = async (code: string): Promise<Branch | undefined> =>
  (await getItem(branchKey(code))) as Branch | undefined;
export const readServiceArea = async (districtCode: string): Promise<ServiceArea | undefined> =>
  (await getItem(areaKey(districtCode))) as ServiceArea | undefined;

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
