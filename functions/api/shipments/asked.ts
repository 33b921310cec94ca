import type { Caller } from '../../adapters/http/caller.ts';
import type { Page } from '../../adapters/http/page.ts';
import type { ShipmentSummary } from '../contract/shipment-view.ts';
import type { Filters } from '../contract/shipments-query.ts';
import type { Filter } from './searches.ts';

/** A page of shipments that is asked for, by filters that a search serves. */
export interface Asked {
  readonly caller: Caller;
  readonly filters: Filters;
  readonly limit: number;
  readonly cursor: string | undefined;
}

export type ShipmentPage = Page<ShipmentSummary>;

/** A filter that a search needs. @throws RangeError where it is not given, which its declaration rules out */
export function needed<F extends Filter>(filters: Filters, filter: F): NonNullable<Filters[F]> {
  const value = filters[filter];
  if (value === undefined) throw new RangeError(`this is no search without ${filter}`);
  return value;
}
