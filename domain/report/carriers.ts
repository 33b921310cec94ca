import { comparedName } from '../sign-off/same-name.ts';
import { together, type Evaluation } from '../vehicle-arrival/evaluation.ts';
import { colour, type Colour } from './colour.ts';
import type { Colours } from './settings.ts';

/** Of a hundred waybills that a carrier brings, so many are to come as they are listed. */
export const CARRIER_GOAL = 98;

/** What a carrier brought (F2): figures as they are kept. */
export interface Carried extends Evaluation {
  /** As it was written first. */
  readonly carrier: string;
  readonly vehicles: number;
}

/** A row of the report: what a carrier brought, with a colour for how far it is off (J2). */
export interface CarrierRow extends Carried {
  readonly differingPercent: number | null;
  readonly colour: Colour | null;
}

/** What each carrier brought on its vehicles, by name. Names are compared as names, not as encodings (X9). */
export function carriedBy(
  arrivals: readonly { readonly carrier: string; readonly evaluation: Evaluation }[],
): Carried[] {
  const carriers = [...Map.groupBy(arrivals, ({ carrier }) => comparedName(carrier))].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return carriers.map(([name, brought]) => ({
    carrier: brought[0]?.carrier ?? name,
    vehicles: brought.length,
    ...together(brought.map(({ evaluation }) => evaluation)),
  }));
}

/** A row of the report from its figures. @param colours how far below the goal each colour begins */
export function carrierRow(carried: Carried, colours: Colours): CarrierRow {
  const { waybills, differing } = carried;
  const percent = (of: number): number | undefined => (waybills === 0 ? undefined : (100 * of) / waybills);
  const differingPercent = percent(differing);
  return {
    ...carried,
    differingPercent: differingPercent === undefined ? null : Math.round(differingPercent * 10) / 10,
    // Judged before it is rounded (X12).
    colour: colour(percent(waybills - differing), CARRIER_GOAL, colours) ?? null,
  };
}
