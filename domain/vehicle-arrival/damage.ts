import type { Compared } from './compared.ts';

/** How many pieces came damaged (F2), whether or not they were expected. */
export function damage({ damaged }: Compared): number {
  return damaged;
}
