import type { Instant } from '../../domain/time/instant.ts';
import type { DeliveryState } from '../../domain/webhooks/delivery.ts';
import { webhooksQueueUrl } from './environment.ts';
import { startWebhooks } from './machines.ts';
import { sendAll } from './queue.ts';
import type { OfEndpoint } from './webhook-keys.ts';

/** What is to be done about an endpoint: by itself, that somebody looks how it fares. */
export interface WebhookWork extends OfEndpoint {
  /** The id of a delivery that is to be sent. */
  readonly delivery?: string | undefined;
  /** Why it is sent although the endpoint fails: it is the probe, or somebody has asked for it just now. */
  readonly anyway?: 'probe' | 'asked' | undefined;
  /** What was recorded in a time, and is in a state by now, is to be sent again: from after a sort key on. */
  readonly replay?: {
    readonly state: DeliveryState;
    readonly since: Instant;
    readonly until: Instant;
    readonly after?: string | undefined;
  };
}

/**
 * Puts work on the queue of webhooks, by endpoint: one that keeps many calls busy is served after the others.
 * @param delaySeconds before which nobody looks at it
 */
export async function enqueueWork(work: readonly WebhookWork[], delaySeconds = 0): Promise<void> {
  await sendAll(
    webhooksQueueUrl(),
    work.map((each) => ({ body: each, group: each.endpointId, delaySeconds })),
  );
}

/** Has work put on the queue at a time: once, however often it is asked for. */
export async function enqueueWorkAt(work: WebhookWork, at: Instant): Promise<void> {
  const { endpointId, delivery = 'look' } = work;
  await startWebhooks(`${endpointId}.${delivery}.${String(Date.parse(at))}`, { work, at });
}
