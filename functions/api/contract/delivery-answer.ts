import * as z from 'zod/mini';
import { DELIVERY_STATES, DELIVERY_STATE_NAMES } from '../../../domain/webhooks/delivery.ts';

const time = z.string().register(z.globalRegistry, { format: 'date-time', description: 'ISO 8601, in UTC' });

const attempt = z.strictObject({
  at: time,
  status: z.nullable(z.int()).check(z.describe('Of the answer; `null` where there was none')),
  no_answer: z
    .nullable(z.enum(['timed_out', 'unreachable', 'address_refused']))
    .check(
      z.describe('Why there was none: not within ten seconds, nobody there or no TLS, or no address that is sent to'),
    ),
  latency_ms: z.int(),
});

export const deliveryAnswer = z
  .strictObject({
    id: z.string().check(z.describe('The `webhook-id`: that of the event, at each attempt and each endpoint')),
    event_id: z.string(),
    type: z.string(),
    state: z.enum(DELIVERY_STATE_NAMES).check(
      z.describe(
        Object.entries(DELIVERY_STATES)
          .map(([state, tells]) => `\`${state}\`, ${tells}`)
          .join('; '),
      ),
    ),
    created_at: time,
    next_try_at: z.nullable(time),
    attempts: z.array(attempt).check(z.describe('Oldest first')),
  })
  .register(z.globalRegistry, { id: 'WebhookDelivery', description: 'An event on its way to an endpoint' });

export const deliveriesAnswer = z
  .strictObject({
    deliveries: z.array(deliveryAnswer),
    next_cursor: z.nullable(z.string()).check(z.describe('Pass it as `cursor` for the next page; opaque')),
    has_next_page: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'WebhookDeliveryList' });

export const replayAnswer = z
  .strictObject({ since: time, until: time })
  .register(z.globalRegistry, { id: 'WebhookReplay', description: 'What was recorded in this time is sent again' });
