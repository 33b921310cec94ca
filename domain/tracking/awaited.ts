import { isBroken } from '../promise/commitment-state.ts';
import { isOpen, standing } from '../promise/commitment.ts';
import type { ShipmentFile } from '../shipment/event.ts';
import type { SHIPMENT_PROMISES } from '../shipment/promises.ts';
import type { Instant } from '../time/instant.ts';
import type { Situation } from './situation.ts';

/** The promises that a consignee waits for. */
export type AwaitedPromise = Extract<keyof typeof SHIPMENT_PROMISES, 'pickup' | 'arrival' | 'delivery'>;

/** What comes next, and when: never at a time that is past. */
export type Awaited = { readonly what: AwaitedPromise } & (
  { readonly state: 'expected'; readonly by: Instant } | { readonly state: 'late' | 'unknown' }
);

const AWAITED: Readonly<Record<Situation, AwaitedPromise | undefined>> = {
  awaiting_confirmation: undefined,
  ordered: 'pickup',
  picked_up: 'arrival',
  in_transit: 'arrival',
  partly_arrived: 'arrival',
  arrived: 'delivery',
  out_for_delivery: 'delivery',
  delivery_failed: 'delivery',
  partly_delivered: 'delivery',
  delivered: undefined,
  partly_lost: undefined,
  returned: undefined,
  lost: undefined,
  cancelled: undefined,
};

/** What is awaited in a situation; undefined where nothing comes any more, or nothing before somebody agrees. */
export function awaitedOf(
  { commitments }: Pick<ShipmentFile, 'commitments'>,
  situation: Situation,
  now: Instant,
): Awaited | undefined {
  const what = AWAITED[situation];
  if (what === undefined) return undefined;
  const promise = standing(commitments).find((one) => one.name === what && isOpen(one));
  if (!promise) return { what, state: 'unknown' };
  return isBroken(promise, now) ? { what, state: 'late' } : { what, state: 'expected', by: promise.dueAt };
}
