import { handler as getArrival } from '../../functions/api/vehicle-arrivals/get-arrival.ts';
import { handler as reportArrival } from '../../functions/api/vehicle-arrivals/report-arrival.ts';
import { call, type Answered, type Call } from './call.ts';
import { setClock } from './clock.ts';
import { newBranch } from './branches.ts';
import { OPERATIONS } from './samples.ts';
import { newShipment, type SampleShipment } from './shipment.ts';

/** When the vehicle of these tests arrives; it is ten o'clock of that day then. */
export const ARRIVED_AT = '2026-01-08T08:00:00+08:00';

/** Shipments from Chengdu to Hangzhou, of twelve pieces each, ordered three days before the vehicle arrives. */
export async function shipmentsOnTheWay(number: number): Promise<SampleShipment[]> {
  setClock('2026-01-05T09:00:00+08:00');
  const booked = await Promise.all(Array.from({ length: number }, () => newShipment()));
  setClock('2026-01-08T10:00:00+08:00');
  return booked;
}

let serial = 0;
/** A vehicle that no other test has. */
export const newVehicle = (): string => `川A${String(process.pid % 1000)}${serial++}`;

export const listed = ({ waybill_number }: Pick<SampleShipment, 'waybill_number'>, pieces = 12) => ({
  waybill_number,
  pieces,
});
export const found = (
  shipment: Pick<SampleShipment, 'waybill_number'>,
  pieces = 12,
  otherwise: Record<string, unknown> = {},
) => ({ ...listed(shipment, pieces), paperwork_ok: true, ...otherwise });

/** The report of a vehicle that arrives at Hangzhou with nothing on it, unless told otherwise. */
export const arrival = (otherwise: Record<string, unknown> = {}): Record<string, unknown> => ({
  vehicle: newVehicle(),
  branch: 'HGH',
  arrived_at: ARRIVED_AT,
  carrier: '示例运输公司',
  manifest: [],
  found: [],
  ...otherwise,
});

export function report(
  body: unknown,
  headers: Record<string, string> = {},
  caller: Call['caller'] = OPERATIONS,
): Promise<Answered> {
  return call(reportArrival, { caller, at: '/vehicle_arrivals', body, headers });
}

/** Reports an arrival that must be taken. */
export async function reported(body: unknown): Promise<Answered['body']> {
  const answer = await report(body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

export function shown(arrival_number: string, caller: Call['caller'] = OPERATIONS): Promise<Answered> {
  return call(getArrival, { caller, method: 'GET', path: { arrival_number } });
}

/** A branch that no other test has, at which a vehicle arrived with nothing on it. */
export async function arrivedAtNewBranch(): Promise<{ readonly branch: string; readonly number: string }> {
  const { code: branch } = await newBranch();
  return { branch, number: (await reported(arrival({ branch }))).arrival_number as string };
}
