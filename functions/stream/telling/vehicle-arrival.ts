import { evaluation } from '../../../domain/vehicle-arrival/evaluation.ts';
import type { VehicleArrival } from '../../../domain/vehicle-arrival/vehicle-arrival.ts';
import { publish } from '../../adapters/bus.ts';

/** Tells of a vehicle's arrival what it came to, in figures (F2). */
export async function tellVehicleArrival(arrival: VehicleArrival): Promise<void> {
  const { arrivalNumber, vehicle, branch, carrier, arrivedAt } = arrival;
  await publish([
    {
      type: 'vehicle_arrival.evaluated',
      id: `${arrivalNumber}.evaluated`,
      detail: { arrivalNumber, vehicle, branch, carrier, arrivedAt, ...evaluation(arrival) },
    },
  ]);
}
