import type { Compared } from './compared.ts';

/** How many pieces are on the manifest and did not come (F2): of a waybill that was not found at all, every one. */
export function shortage({ expected, found }: Compared): number {
  return Math.max(0, expected - found);
}
