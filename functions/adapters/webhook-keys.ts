import type { Owner } from '../../domain/webhooks/owner.ts';

/** An endpoint, under which what is sent there is found. */
export interface OfEndpoint {
  readonly owner: Owner;
  readonly endpointId: string;
}

const PARTITION = /^DELIVERY#(.+)#([^#]+)$/;

/** Where the deliveries to an endpoint lie, and beside them how it fares. */
export const deliveryPartition = ({ owner, endpointId }: OfEndpoint): string => `DELIVERY#${owner}#${endpointId}`;

/** Whose a partition is. @throws RangeError for one of something else */
export function endpointOfPartition(partition: string): OfEndpoint {
  const [, owner, endpointId] = PARTITION.exec(partition) ?? [];
  if (owner === undefined || endpointId === undefined) throw new RangeError(`no deliveries lie in ${partition}`);
  return { owner: owner as Owner, endpointId };
}

/** The sort key of how an endpoint fares. */
export const CIRCUIT = 'CIRCUIT';

/** By the last digit of an id, so that no part of the index is written by all. */
export const SHARDS = Array.from({ length: 16 }, (_, digit) => digit.toString(16));

/** Where something waits to be looked after. @param id that ends in a hexadecimal digit */
export const lookKey = (id: string): string => `WEBHOOKS_LOOK#${id.slice(-1)}`;
