import { createHash } from 'node:crypto';
import { monthOf } from '../../domain/report/period.ts';
import { comparedPlate } from '../../domain/vehicle-arrival/compared-plate.ts';
import type { DifferenceKind } from '../../domain/vehicle-arrival/differences.ts';
import { evaluation, type Evaluation } from '../../domain/vehicle-arrival/evaluation.ts';
import type { Arrival, VehicleArrival } from '../../domain/vehicle-arrival/vehicle-arrival.ts';
import { companyTimeZone } from './environment.ts';
import {
  getItem,
  NEW,
  queryAll,
  queryFirst,
  queryPages,
  writeTogether,
  type Item,
  type Key,
  type Write,
} from './table.ts';

export const VEHICLE_ARRIVAL = 'VEHICLE_ARRIVAL';
const partitionOf = (arrivalNumber: string): string => `VEHICLE_ARRIVAL#${arrivalNumber}`;
const arrivalKey = (arrivalNumber: string): Key => ({ pk: partitionOf(arrivalNumber), sk: VEHICLE_ARRIVAL });

/** Under what the arrivals at a branch in a month are listed, by the company's clock. */
const listOf = (branch: string, month: string): string => `VEHICLE_ARRIVALS#${branch}#${month}`;

/** The sort key in that list, which no two arrivals have: a vehicle arrives at a moment once. */
function listKey({ vehicle, branch, arrivedAt }: Arrival): Key {
  const plate = createHash('sha256').update(comparedPlate(vehicle)).digest('base64url');
  return { pk: listOf(branch, monthOf(arrivedAt, companyTimeZone())), sk: `${arrivedAt}#${plate}` };
}

/** What a list shows of an arrival. */
export interface ListedArrival extends Pick<
  VehicleArrival,
  'arrivalNumber' | 'vehicle' | 'branch' | 'timeZone' | 'carrier' | 'arrivedAt'
> {
  readonly evaluation: Evaluation;
  /** By what the list is sorted. */
  readonly listedKey: string;
}

/**
 * Registers a vehicle's arrival, in one transaction with what is written together with it.
 * @throws Clashed with `vehicle_arrival` when this arrival is registered already, or its number is given
 */
export async function writeArrival(arrival: VehicleArrival, together: readonly Write[]): Promise<void> {
  const { arrivalNumber, vehicle, branch, timeZone, carrier, arrivedAt } = arrival;
  const listed = { arrivalNumber, vehicle, branch, timeZone, carrier, arrivedAt, evaluation: evaluation(arrival) };
  await writeTogether([
    ...together,
    { item: { ...arrival, ...arrivalKey(arrivalNumber) }, condition: NEW, clash: 'vehicle_arrival' },
    { item: { ...listed, ...listKey(arrival) }, condition: NEW, clash: 'vehicle_arrival' },
  ]);
}

export async function readArrival(arrivalNumber: string): Promise<VehicleArrival | undefined> {
  const item = await getItem(arrivalKey(arrivalNumber));
  return item && arrivalOf(item);
}

/** The same arrival, where it was registered before. */
export async function readSameArrival(arrival: Arrival): Promise<VehicleArrival | undefined> {
  const listed = await getItem(listKey(arrival));
  return listed && readArrival(String(listed['arrivalNumber']));
}

export function arrivalOf({ pk, sk, ...arrival }: Item): VehicleArrival {
  return arrival as unknown as VehicleArrival;
}

/** The arrivals at a branch in a month, latest first, from after the sort key `after`. */
export async function listArrivals(
  branch: string,
  month: string,
  after: string | undefined,
  limit: number,
): Promise<ListedArrival[]> {
  const items = await queryFirst(
    {
      KeyConditionExpression: after === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :after',
      ExpressionAttributeValues: { ':pk': listOf(branch, month), ...(after !== undefined && { ':after': after }) },
      ScanIndexForward: false,
    },
    limit,
  );
  return items.map(listedOf);
}

/** All arrivals at a branch in a month, page by page. */
export async function* allArrivals(branch: string, month: string): AsyncGenerator<ListedArrival[]> {
  const pages = queryPages({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': listOf(branch, month) },
  });
  for await (const page of pages) yield page.map(listedOf);
}

function listedOf({ pk, sk, ...listed }: Item): ListedArrival {
  return { ...listed, listedKey: String(sk) } as unknown as ListedArrival;
}

/** What became of an arrival on a waybill that came: what was told of it, or why not. */
export const ENTERED_AS = ['arrived', 'transfer_arrived', 'refused'] as const;
export type EnteredAs = (typeof ENTERED_AS)[number];

const ENTERED = 'ENTERED#';
const DIFFERENCE = 'DIFFERENCE#';
const differenceKey = (waybillNumber: string, kind: DifferenceKind): string => `${DIFFERENCE}${waybillNumber}#${kind}`;

/** How far an arrival is: what stands on which waybill, and which differences have a case. */
export interface Progress {
  readonly enteredAs: (waybillNumber: string) => EnteredAs | undefined;
  readonly caseOf: (waybillNumber: string, kind: DifferenceKind) => string | undefined;
}

/** What another has done already of an arrival. */
export const DONE = 'arrival_done';

/** Has it stand that a waybill was told of an arrival. Clashes as `arrival_done` where it was before. */
export function enteredWrite(arrivalNumber: string, waybillNumber: string, as: EnteredAs): Write {
  const key = { pk: partitionOf(arrivalNumber), sk: ENTERED + waybillNumber };
  return { item: { ...key, as }, condition: NEW, clash: DONE };
}

/** Has it stand that a difference has a case. Clashes as `arrival_done` where it had one before. */
export function caseWrite(
  arrivalNumber: string,
  waybillNumber: string,
  kind: DifferenceKind,
  caseNumber: string,
): Write {
  const key = { pk: partitionOf(arrivalNumber), sk: differenceKey(waybillNumber, kind) };
  return { item: { ...key, caseNumber }, condition: NEW, clash: DONE };
}

/** How far an arrival is. */
export async function readProgress(arrivalNumber: string): Promise<Progress> {
  const under = (prefix: string): Promise<Item[]> =>
    queryAll({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': partitionOf(arrivalNumber), ':prefix': prefix },
      ConsistentRead: true,
    });
  const [entered, differences] = await Promise.all([under(ENTERED), under(DIFFERENCE)]);
  const as = new Map(entered.map((item) => [item['sk'], item['as'] as EnteredAs]));
  const cases = new Map(differences.map((item) => [item['sk'], item['caseNumber'] as string]));
  return {
    enteredAs: (waybillNumber) => as.get(ENTERED + waybillNumber),
    caseOf: (waybillNumber, kind) => cases.get(differenceKey(waybillNumber, kind)),
  };
}
