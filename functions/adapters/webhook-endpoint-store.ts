import { randomBytes } from 'node:crypto';
import type { Instant } from '../../domain/time/instant.ts';
import type { Owner } from '../../domain/webhooks/owner.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { secretsAt } from '../../domain/webhooks/with-secret.ts';
import { retryingOnClash } from './retrying-on-clash.ts';
import { open, type Whose } from './sealed.ts';
import { getItem, NEW, queryAll, writeTogether, type Item, type Key, type Write } from './table.ts';

/** How many endpoints an owner has at most: each event of its own is looked at by all of them. */
export const MOST_ENDPOINTS = 20;
/** The form of an endpoint's id. */
const ID = /^we_[0-9a-f]{24}$/;
/** Beside an owner's endpoints: counts those that were ever made, so that of two made at once each knows of the other. */
const MADE = 'MADE';

const partition = (owner: Owner): string => `WEBHOOKS#${owner}`;
const endpointKey = (owner: Owner, id: string): Key => ({ pk: partition(owner), sk: id });

/** An id that no endpoint has yet. */
export const newEndpointId = (): string => `we_${randomBytes(12).toString('hex')}`;

/** All endpoints of an owner, oldest first, disabled ones too: {@link MOST_ENDPOINTS} at most. */
export async function listEndpoints(owner: Owner): Promise<WebhookEndpoint[]> {
  return (await readAll(owner)).endpoints;
}

/** An endpoint of an owner's; undefined where there is none. */
export async function readEndpoint(owner: Owner, id: string): Promise<WebhookEndpoint | undefined> {
  const item = ID.test(id) ? await getItem(endpointKey(owner, id)) : undefined;
  return item && endpointOf(item);
}

/**
 * Writes an endpoint that is new.
 * @param together what else is written with it
 * @returns false where its owner has as many as it may have
 * @throws Clashed with what is written with it
 */
export function createEndpoint(endpoint: WebhookEndpoint, together: readonly Write[] = []): Promise<boolean> {
  return retryingOnClash(async () => {
    const { endpoints, made } = await readAll(endpoint.owner);
    if (endpoints.length >= MOST_ENDPOINTS) return false;
    await writeTogether([
      { item: itemOf(endpoint), condition: NEW, clash: 'webhooks' },
      {
        item: { pk: partition(endpoint.owner), sk: MADE, made: made + 1 },
        clash: 'webhooks',
        ...(made === 0 ? { condition: NEW } : { condition: 'made = :made', values: { ':made': made } }),
      },
      ...together,
    ]);
    return true;
  });
}

/**
 * Changes an endpoint as it is by then, again where another write was first.
 * @param change gives the endpoint itself where there is nothing to change
 * @param together what else is written with it
 * @returns the endpoint as it is after that; undefined where there is none
 */
export function changeEndpoint(
  owner: Owner,
  id: string,
  change: (endpoint: WebhookEndpoint) => WebhookEndpoint,
  together: (endpoint: WebhookEndpoint) => readonly Write[] = () => [],
): Promise<WebhookEndpoint | undefined> {
  return retryingOnClash(async () => {
    const before = await readEndpoint(owner, id);
    if (!before) return undefined;
    const changed = change(before);
    if (changed === before) return before;
    const after = { ...changed, version: before.version + 1 };
    await writeTogether([
      ...together(after),
      {
        item: itemOf(after),
        condition: 'version = :before',
        values: { ':before': before.version },
        clash: 'webhooks',
      },
    ]);
    return after;
  });
}

/** Deletes an endpoint: it is found no more, and nothing goes there that is still to be sent. @returns false where there is none */
export function deleteEndpoint(owner: Owner, id: string): Promise<boolean> {
  return retryingOnClash(async () => {
    if (!(await readEndpoint(owner, id))) return false;
    await writeTogether([{ removes: endpointKey(owner, id) }]);
    return true;
  });
}

/** What the secrets of an endpoint are sealed with. */
export const secretSealedAs = (id: string): Whose => ({ webhook: id });

/** How many opened secrets are kept at most: a request of KMS costs more than an attempt. */
const MOST_OPENED = 1_000;
/** By what is sealed: a secret that was turned is another. They are gone with the function that runs. */
const opened = new Map<string, string>();

/** The secrets that a message to an endpoint is signed with at a moment, the latest first, for whoever may decrypt them. */
export function openSecrets(endpoint: WebhookEndpoint, now: Instant): Promise<string[]> {
  return Promise.all(secretsAt(endpoint, now).map(({ sealed }) => openOnce(sealed, secretSealedAs(endpoint.id))));
}

async function openOnce(sealed: string, whose: Whose): Promise<string> {
  const known = opened.get(sealed);
  if (known !== undefined) return known;
  const secret = await open(sealed, whose);
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(sealed, secret);
  return secret;
}

/** What lies in an owner's partition. */
async function readAll(owner: Owner): Promise<{ readonly endpoints: WebhookEndpoint[]; readonly made: number }> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition(owner) },
    ConsistentRead: true,
  });
  const endpoints = items.filter((item) => item['sk'] !== MADE).map(endpointOf);
  return {
    endpoints: endpoints.sort((one, other) => (createdKey(one) < createdKey(other) ? -1 : 1)),
    made: Number(items.find(({ sk }) => sk === MADE)?.['made'] ?? 0),
  };
}

/** What the list is sorted by. */
export const createdKey = ({ createdAt, id }: Pick<WebhookEndpoint, 'createdAt' | 'id'>): string =>
  `${createdAt}#${id}`;

function itemOf(endpoint: WebhookEndpoint): Key & Item {
  return { ...endpoint, ...endpointKey(endpoint.owner, endpoint.id) };
}

function endpointOf({ pk, sk, ...endpoint }: Item): WebhookEndpoint {
  return endpoint as unknown as WebhookEndpoint;
}
