import type { Teller } from '../promise/subject.ts';
import type { ReportedEvent } from '../shipment/event.ts';
import type { Shipment } from '../shipment/shipment.ts';
import type { VehicleArrival } from './vehicle-arrival.ts';

/**
 * What a vehicle's arrival tells of a shipment that was found on it (F2): that it is at its destination, or at a branch on
 * the way. The id follows from the arrival: told twice, it is the same event.
 */
export function arrivalEvent(
  arrival: VehicleArrival,
  { destinationBranch }: Pick<Shipment, 'destinationBranch'>,
): ReportedEvent {
  const { arrivalNumber, branch, arrivedAt } = arrival;
  const told = { occurredAt: arrivedAt, ...reporterOf(arrival) };
  return branch === destinationBranch
    ? { ...told, eventId: `@arrived.${arrivalNumber}`, type: 'arrived', details: {} }
    : { ...told, eventId: `@transfer_arrived.${arrivalNumber}`, type: 'transfer_arrived', details: { branch } };
}

/** Who reported an arrival: whom it names, else the branch at which the vehicle arrived. */
export function reporterOf({ branch, actor, reportedBy }: VehicleArrival): Teller {
  return { actor: actor ?? { name: branch, role: 'branch' }, reportedBy };
}
