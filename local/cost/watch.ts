import { PRICES } from './prices.ts';

const MINUTES_A_MONTH = 60 * 24 * 30;
/** A query that finds nothing, eventually consistent. */
const UNITS_A_QUERY = 0.5;

/** What looking at each promise of each branch every minute costs a branch and month, in USD. @param promises how many there are in the table of promises */
export function watchCost(promises: number): number {
  const { amount, per } = PRICES['us-east-1'].readUnits;
  return (promises * UNITS_A_QUERY * MINUTES_A_MONTH * amount) / per;
}
