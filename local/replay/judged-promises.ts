import type { CommitmentName } from '../../domain/commitments.ts';
import { expectedDelivery } from './expected-delivery.ts';
import { expectedPickup, type Area } from './expected-pickup.ts';
import type { Outcome } from './outcome.ts';
import type { PastOrder } from './past-order.ts';

/** A promise that the replay judges. */
export interface JudgedPromise {
  readonly name: CommitmentName;
  readonly title: string;
  /** What must have come of it by `now`; undefined where it was never owed. */
  readonly expected: (order: PastOrder, now: number, area: Area) => Outcome | undefined;
}

/** The promises whose outcome past orders tell. */
export const JUDGED: readonly JudgedPromise[] = [
  { name: 'pickup', title: 'Pickups', expected: expectedPickup },
  { name: 'delivery', title: 'Deliveries', expected: expectedDelivery },
];
