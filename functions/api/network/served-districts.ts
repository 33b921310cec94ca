import type { ServiceArea } from '../../../domain/network.ts';
import type { FieldError } from '../../adapters/http/problem.ts';
import { readServiceAreas } from '../../adapters/network-store.ts';

/** A district, with the field that names it; undefined where that does not hold. */
type Named = readonly [field: string, districtCode: string | undefined];

/** What is done in the districts from and to which goods go, and the fields that name a district which nobody serves. */
export async function servedDistricts(
  from: Named,
  to: Named,
): Promise<{
  readonly pickup: ServiceArea | undefined;
  readonly delivery: ServiceArea | undefined;
  readonly wrong: readonly FieldError[];
}> {
  const codes = [from, to].flatMap(([, code]) => code ?? []);
  const areas = await readServiceAreas(codes);
  const areaOf = ([, code]: Named) => areas.find((area) => area?.districtCode === code);
  const wrong = [from, to]
    .filter((named) => named[1] !== undefined && !areaOf(named))
    .map(([field]) => ({ field, message: 'is not a known district' }));
  return { pickup: areaOf(from), delivery: areaOf(to), wrong };
}
