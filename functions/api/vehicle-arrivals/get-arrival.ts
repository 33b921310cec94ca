import { isArrivalNumber } from '../../../domain/vehicle-arrival/arrival-number.ts';
import { ok } from '../../adapters/http/answer.ts';
import { sees } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readArrival, readProgress } from '../../adapters/vehicle-arrival-store.ts';
import { vehicleArrivalPath } from '../contract/vehicle-arrival-schema.ts';
import { vehicleArrivalView } from '../contract/vehicle-arrival-view.ts';

/** GET /v1/vehicle_arrivals/{arrival_number}: a vehicle's arrival, and how far its waybills and cases are (F2). */
export const handler = route({
  scope: 'vehicle_arrivals:read',
  path: vehicleArrivalPath,
  respond: async ({ caller, path: { arrivalNumber: number } }) => {
    const arrival = isArrivalNumber(number) ? await readArrival(number) : undefined;
    if (!arrival || !sees(caller, { branches: [arrival.branch] }))
      throw new Problem('not_found', 'there is no such arrival');
    return ok(vehicleArrivalView(arrival, await readProgress(number)));
  },
});
