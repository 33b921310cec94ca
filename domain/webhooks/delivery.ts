import type { Instant } from '../time/instant.ts';
import type { Owner } from './owner.ts';

/** What has become of a delivery so far. */
export const DELIVERY_STATES = {
  pending: 'it is on its way, or waits for its next try',
  held: 'it waits until its endpoint answers again, or is enabled',
  delivered: 'the endpoint has taken it',
  failed: 'it was given up after its last try',
} as const;
export type DeliveryState = keyof typeof DELIVERY_STATES;
export const DELIVERY_STATE_NAMES = Object.keys(DELIVERY_STATES) as DeliveryState[];

/** Why there was no answer. */
export type NoAnswer = 'timed_out' | 'unreachable' | 'address_refused';

/** One request to an endpoint, and what came of it: nothing of where it went or of what was said. */
export interface Attempt {
  readonly at: Instant;
  /** The status of the answer; undefined where there was none. */
  readonly status?: number | undefined;
  readonly noAnswer?: NoAnswer | undefined;
  readonly latencyMs: number;
}

/** An event on its way to an endpoint. */
export interface Delivery {
  /** The `webhook-id`, which is that of the event: the same at each attempt, and at each endpoint. */
  readonly id: string;
  readonly owner: Owner;
  readonly endpointId: string;
  readonly eventId: string;
  readonly type: string;
  /** When the bus told it. */
  readonly toldAt: Instant;
  /** What the bus told, as it was there. */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly state: DeliveryState;
  /** Oldest first, of all tries: those before it was replayed too. */
  readonly attempts: readonly Attempt[];
  /** How often it was tried since it was recorded or replayed. */
  readonly tries: number;
  /** Not before that it is tried; undefined where it is not to be by itself. */
  readonly nextTryAt?: Instant | undefined;
  readonly createdAt: Instant;
  /** Counts its writes, from 1. */
  readonly version: number;
}

/** What is to be sent where. */
export type ToDeliver = Pick<Delivery, 'id' | 'owner' | 'endpointId' | 'eventId' | 'type' | 'toldAt' | 'detail'>;

/** A delivery before its first try: on its way, or held for an endpoint that is not enabled. */
export const newDelivery = (what: ToDeliver, enabled: boolean, now: Instant): Delivery => ({
  ...what,
  ...(enabled ? { state: 'pending', nextTryAt: now } : { state: 'held' }),
  attempts: [],
  tries: 0,
  createdAt: now,
  version: 1,
});

/** How many attempts a delivery tells of: of one that is replayed again and again, the latest. */
export const MOST_ATTEMPTS = 50;
/** How long a delivery is kept. */
export const KEPT_FOR = 'P30D';
