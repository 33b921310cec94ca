import { createHash } from 'node:crypto';
import { later, type Instant } from '../../domain/time/instant.ts';
import { DELIVERY_STATE_NAMES, KEPT_FOR, type Delivery, type DeliveryState } from '../../domain/webhooks/delivery.ts';
import { downwards, upwards } from './key-range.ts';
import { retryingOnClash } from './retrying-on-clash.ts';
import {
  changeItem,
  Clashed,
  getItem,
  NEW,
  queryFirst,
  writeTogether,
  type Item,
  type Key,
  type Write,
} from './table.ts';
import { deliveryPartition, lookKey, type OfEndpoint } from './webhook-keys.ts';

const deliveryKey = (endpoint: OfEndpoint, id: string): Key => ({ pk: deliveryPartition(endpoint), sk: id });
const listKey = (endpointId: string, state: DeliveryState): string => `DELIVERIES#${endpointId}#${state}`;

/** What the list is sorted by. */
export const createdKey = ({ createdAt, id }: Pick<Delivery, 'createdAt' | 'id'>): string => `${createdAt}#${id}`;

/** The `webhook-id` of an event of the bus, which holds no full stop: the same wherever and however often it is sent. */
export function webhookId(eventId: string): string {
  return `msg_${createHash('sha256').update(eventId).digest('hex').slice(0, 32)}`;
}

export async function readDelivery(endpoint: OfEndpoint, id: string): Promise<Delivery | undefined> {
  const item = await getItem(deliveryKey(endpoint, id));
  return item && deliveryOf(item);
}

/** What else is to be known of a write. */
interface Writing {
  /** When it is looked for, if it is still pending then; by default when it is tried next. */
  readonly lookAt?: Instant;
  /** What else is written with it. */
  readonly together?: (delivery: Delivery) => readonly Write[];
}

/** Writes a delivery that is new, once: what was written of the event before stands. */
export async function recordDelivery(delivery: Delivery, writing: Writing = {}): Promise<void> {
  await write(delivery, writing, NEW);
}

/**
 * Changes a delivery as it is by then, again where another write was first.
 * @param change gives the delivery itself where there is nothing to change
 * @returns the delivery as it is after that, undefined where there is none; and whether it was changed
 */
export function changeDelivery(
  endpoint: OfEndpoint,
  id: string,
  change: (delivery: Delivery) => Delivery,
  writing: Writing = {},
): Promise<{ readonly delivery: Delivery | undefined; readonly changed: boolean }> {
  return retryingOnClash(async () => {
    const before = await readDelivery(endpoint, id);
    const changed = before && change(before);
    if (!changed || changed === before) return { delivery: before, changed: false };
    const after = { ...changed, version: before.version + 1 };
    const written = await write(after, writing, '#version = :before', { ':before': before.version });
    if (!written) throw new Clashed('delivery');
    return { delivery: after, changed: true };
  });
}

/** @returns false where the condition does not hold; together with others it throws Clashed then */
async function write(
  delivery: Delivery,
  { lookAt = delivery.nextTryAt, together }: Writing,
  condition: string,
  values: Item = {},
): Promise<boolean> {
  const item = itemOf(delivery, lookAt);
  const others = together?.(delivery) ?? [];
  if (others.length === 0) {
    const { pk, sk, ...attributes } = item;
    return changeItem({ pk, sk }, attributes, condition, values);
  }
  const hasValues = Object.keys(values).length > 0;
  await writeTogether([
    ...others,
    { item, condition, clash: 'delivery', ...(hasValues && { values, names: { '#version': 'version' } }) },
  ]);
  return true;
}

/** An endpoint's deliveries of one state or of all, newest first, from after the sort key `after`. */
export async function newestDeliveries(
  { endpointId }: OfEndpoint,
  state: DeliveryState | undefined,
  after: string | undefined,
  limit: number,
): Promise<Delivery[]> {
  const range = downwards({}, after);
  if (!range) return [];
  const states = state === undefined ? DELIVERY_STATE_NAMES : [state];
  const found = await Promise.all(states.map((each) => listed(endpointId, each, range, false, limit)));
  // One that goes from one state to another may stand in both for a moment.
  const each = new Map(found.flat().map((delivery) => [delivery.id, delivery]));
  return [...each.values()].sort((one, other) => (createdKey(one) < createdKey(other) ? 1 : -1)).slice(0, limit);
}

/** An endpoint's deliveries of one state, oldest first, that were recorded from `since` on and before `until`, from after the sort key `after`. */
export async function oldestDeliveries(
  { endpointId }: OfEndpoint,
  state: DeliveryState,
  between: { readonly since?: Instant | undefined; readonly until?: Instant | undefined },
  after: string | undefined,
  limit: number,
): Promise<Delivery[]> {
  const range = upwards(between, after);
  return range ? listed(endpointId, state, range, true, limit) : [];
}

async function listed(
  endpointId: string,
  state: DeliveryState,
  [from, to]: readonly [string, string],
  oldestFirst: boolean,
  limit: number,
): Promise<Delivery[]> {
  const items = await queryFirst(
    {
      IndexName: 'deliveries',
      KeyConditionExpression: 'deliveriesKey = :key AND createdKey BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':key': listKey(endpointId, state), ':from': from, ':to': to },
      ScanIndexForward: oldestFirst,
    },
    limit,
  );
  return items.map(deliveryOf);
}

function itemOf(delivery: Delivery, lookAt: Instant | undefined): Key & Item {
  const { endpointId, id, state, createdAt, nextTryAt } = delivery;
  const isLookedFor = state === 'pending' && lookAt !== undefined;
  return {
    ...delivery,
    nextTryAt,
    ...deliveryKey(delivery, id),
    deliveriesKey: listKey(endpointId, state),
    createdKey: createdKey(delivery),
    lookKey: isLookedFor ? lookKey(id) : undefined,
    lookAt: isLookedFor ? lookAt : undefined,
    expiresAt: Math.floor(Date.parse(later(createdAt, KEPT_FOR)) / 1000),
  };
}

function deliveryOf({
  pk,
  sk,
  deliveriesKey,
  createdKey: _,
  lookKey: __,
  lookAt,
  expiresAt,
  ...delivery
}: Item): Delivery {
  return delivery as unknown as Delivery;
}
