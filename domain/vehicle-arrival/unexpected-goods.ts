import type { Compared } from './compared.ts';

/** How many pieces came of what is not on the manifest, or is on it and was never booked here (F2). */
export function unexpectedGoods({ booked, expected, found }: Compared): number {
  return expected === 0 || !booked ? found : 0;
}
