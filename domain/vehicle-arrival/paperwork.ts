import type { Compared } from './compared.ts';

/** Of how many pieces the papers are missing or wrong (F2): those of a waybill go together. */
export function paperwork({ found, paperworkOk }: Compared): number {
  return paperworkOk ? 0 : found;
}
