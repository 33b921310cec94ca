import { instantOf } from '../../domain/time/instant.ts';
import { OPERATIONS, ofPartner } from '../../domain/webhooks/owner.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { seal } from '../../functions/adapters/sealed.ts';
import { newWebhookSecret } from '../../functions/adapters/standard-webhooks.ts';
import { createEndpoint, newEndpointId, secretSealedAs } from '../../functions/adapters/webhook-endpoint-store.ts';
import { DateTime } from 'luxon';

/** An endpoint of a partner's, or of operations', with the secret that its receiver knows. */
export async function newEndpoint(
  { kind, id: holder }: Holder,
  otherwise: Partial<WebhookEndpoint> = {},
): Promise<WebhookEndpoint & { readonly secret: string }> {
  const id = newEndpointId();
  const secret = newWebhookSecret();
  const endpoint: WebhookEndpoint = {
    id,
    owner: kind === 'partner' ? ofPartner(holder) : OPERATIONS,
    url: 'https://hooks.example.com/huidan',
    events: ['*'],
    enabled: true,
    secrets: [{ sealed: await seal(secret, secretSealedAs(id)) }],
    createdAt: instantOf(DateTime.now()),
    version: 1,
    ...otherwise,
  };
  if (!(await createEndpoint(endpoint))) throw new Error('there are too many');
  return { ...endpoint, secret };
}
