import type { Compared } from './compared.ts';

/** How many pieces came beyond those on the manifest (F2). Of what is not on it, or nobody's, all are unexpected instead. */
export function surplus({ booked, expected, found }: Compared): number {
  return booked && expected > 0 ? Math.max(0, found - expected) : 0;
}
