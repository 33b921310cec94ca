import pMap from 'p-map';
import { carriedBy, type Carried } from '../../../domain/report/carriers.ts';
import { monthOf } from '../../../domain/report/period.ts';
import { together } from '../../../domain/vehicle-arrival/evaluation.ts';
import { branchCodes } from '../../adapters/network-store.ts';
import { allArrivals } from '../../adapters/vehicle-arrival-store.ts';
import type { Gather } from './gathered.ts';

/** How many branches are read at the same time. */
const AT_ONCE = { concurrency: 10 };

/** What each carrier's vehicles brought to all branches in the month, and how it differed from their manifests (F2). */
export const carriers: Gather<Carried> = async ({ timeZone }, { from }) => {
  const month = monthOf(from, timeZone);
  const pages = await pMap(await branchCodes(), (branch) => Array.fromAsync(allArrivals(branch, month)), AT_ONCE);
  const arrivals = pages.flat(2);
  const { waybills, differing, piecesDamaged } = together(arrivals.map(({ evaluation }) => evaluation));
  return { rows: carriedBy(arrivals), totals: { vehicles: arrivals.length, waybills, differing, piecesDamaged } };
};
