import type { Instant } from '../../domain/time/instant.ts';
import { changeItem, queryPages, type Item } from './table.ts';
import { CIRCUIT, deliveryPartition, endpointOfPartition, lookKey, SHARDS, type OfEndpoint } from './webhook-keys.ts';

/** What has to be looked after, and when: a delivery, or the endpoint itself. */
export interface Look extends OfEndpoint {
  /** Of a delivery. */
  readonly delivery?: string | undefined;
  readonly lookAt: Instant;
}

/** Everything that has to be looked after by a time, page by page. */
export async function* looksUntil(until: Instant): AsyncGenerator<Look[]> {
  for (const shard of SHARDS) {
    const pages = queryPages({
      IndexName: 'webhooks-due',
      KeyConditionExpression: 'lookKey = :key AND lookAt <= :until',
      ExpressionAttributeValues: { ':key': lookKey(shard), ':until': until },
    });
    for await (const page of pages) yield page.map(lookOf);
  }
}

/** Has it looked after again at another time, unless somebody has seen to it by then. */
export async function lookAgain(look: Look, at: Instant): Promise<void> {
  const key = { pk: deliveryPartition(look), sk: look.delivery ?? CIRCUIT };
  await changeItem(key, { lookAt: at }, '#lookAt = :before', { ':before': look.lookAt });
}

function lookOf({ pk, sk, lookAt }: Item): Look {
  return {
    ...endpointOfPartition(String(pk)),
    ...(sk !== CIRCUIT && { delivery: String(sk) }),
    lookAt: lookAt as Instant,
  };
}
