import type { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { randomUUID } from 'node:crypto';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { now } from '../../functions/adapters/clock.ts';
import { useMachines } from '../../functions/adapters/machines.ts';
import { useQueues } from '../../functions/adapters/queue.ts';
import { newestDeliveries } from '../../functions/adapters/webhook-delivery-store.ts';
import { deleteEndpoint } from '../../functions/adapters/webhook-endpoint-store.ts';
import { handler as deliver } from '../../functions/webhooks/deliver.ts';
import { handler as fanOut } from '../../functions/webhooks/fan-out.ts';
import { handler as watch } from '../../functions/webhooks/watch.ts';
import { setClock } from './clock.ts';
import { messages } from './react.ts';
import { newEndpoint } from './webhooks.ts';

export interface Hooks {
  /** Has the bus tell of something, and what follows from that put on the queue. @returns the id of the event */
  readonly told: (type: string, detail?: object, eventId?: string) => Promise<string>;
  /** Does all that is on the queue, and what that puts there, so many at a time. @returns how much that was */
  readonly drain: (atOnce?: number) => Promise<number>;
  /** Moves the clock to a time and has the watch look; what waits for a time until then rings, and is done. */
  readonly to: (time: string) => Promise<void>;
  /** What lies on the queue. */
  readonly queued: () => readonly string[];
  /** Puts there what has lain there before. */
  readonly put: (message: string) => void;
  /** Loses what lies on the queue, and what waits for its time. */
  readonly lose: () => void;
}

const AT_ONCE = 10;

/** A queue and a machine of webhooks that are kept here: the tests do what they would. */
export function startHooks(): Hooks {
  let queue: string[] = [];
  const waiting = new Map<string, { readonly work: unknown; readonly at: string }>();
  const known = new Set<string>();
  process.env['WEBHOOKS_QUEUE_URL'] = 'https://sqs.example.com/webhooks';
  process.env['WEBHOOKS_MACHINE_ARN'] = 'arn:aws:states:::webhooks';
  process.env['HUIDAN_OUTBOUND_LOOPBACK'] = 'allowed';
  useQueues({
    send: ({ input }: SendMessageCommand) => {
      // What is only to come later again has no body.
      if (input.MessageBody !== undefined) queue.push(input.MessageBody);
      return Promise.resolve({});
    },
  });
  useMachines({
    send: ({ input }: StartExecutionCommand) => {
      const name = input.name ?? '';
      if (!known.has(name)) waiting.set(name, JSON.parse(input.input ?? '') as { work: unknown; at: string });
      known.add(name);
      return Promise.resolve({});
    },
  });

  const drain = async (atOnce = AT_ONCE): Promise<number> => {
    let done = 0;
    while (queue.length > 0) {
      const batch = queue.splice(0, atOnce);
      done += batch.length;
      const { batchItemFailures } = await deliver(messages(...batch));
      if (batchItemFailures.length > 0) throw new Error('to be tried again');
    }
    return done;
  };
  const ring = (): void => {
    for (const [name, { work, at }] of waiting) {
      if (at > now()) continue;
      waiting.delete(name);
      queue.push(JSON.stringify(work));
    }
  };
  return {
    told: async (type, detail = {}, eventId = randomUUID()) => {
      const event = { 'detail-type': type, time: now(), detail: { event_id: eventId, ...detail } };
      const { batchItemFailures } = await fanOut(messages(event));
      if (batchItemFailures.length > 0) throw new Error('to be tried again');
      return eventId;
    },
    drain,
    to: async (time) => {
      setClock(time);
      await watch();
      ring();
      await drain();
    },
    queued: () => queue,
    put: (message) => queue.push(message),
    lose: () => {
      queue = [];
      waiting.clear();
    },
  };
}

let made: WebhookEndpoint[] = [];

/** A partner's endpoint, with the secret that its receiver knows. */
export async function newHook(
  url: string,
  { partner = randomUUID(), ...otherwise }: Partial<WebhookEndpoint> & { readonly partner?: string } = {},
): Promise<Awaited<ReturnType<typeof newEndpoint>>> {
  const endpoint = await newEndpoint({ kind: 'partner', id: partner }, { url, createdAt: now(), ...otherwise });
  made.push(endpoint);
  return endpoint;
}

/** Deletes the endpoints that were made: what others wait for is no business of the next test. */
export async function forgetHooks(): Promise<void> {
  await Promise.all(made.map(({ owner, id }) => deleteEndpoint(owner, id)));
  made = [];
}

/** What became of what was sent to an endpoint, newest first. */
export const deliveriesTo = ({ owner, id }: WebhookEndpoint, limit = 100): Promise<Delivery[]> =>
  newestDeliveries({ owner, endpointId: id }, undefined, undefined, limit);
