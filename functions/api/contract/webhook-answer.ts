import * as z from 'zod/mini';
import { DISABLED_REASONS, type DisabledReason } from '../../../domain/webhooks/webhook-endpoint.ts';

const time = z.string().register(z.globalRegistry, { format: 'date-time', description: 'ISO 8601, in UTC' });

const fields = {
  id: z.string().check(z.describe('`we_` and 24 hexadecimal digits')),
  partner: z.nullable(z.string()).check(z.describe("Whose it is; `null` where it is operations'")),
  url: z.string(),
  events: z.array(z.string()),
  description: z.nullable(z.string()),
  enabled: z.boolean(),
  disabled_reason: z.nullable(z.enum(Object.keys(DISABLED_REASONS) as DisabledReason[])).check(
    z.describe(
      `Why nothing is sent: ${Object.entries(DISABLED_REASONS)
        .map(([reason, tells]) => `\`${reason}\`, ${tells}`)
        .join('; ')}`,
    ),
  ),
  failing_since: z.nullable(time).check(z.describe('From when on it has taken nothing')),
  previous_secret_until: z.nullable(time).check(z.describe('Until when the secret before signs, too')),
  created_at: time,
};

export const endpointAnswer = z
  .strictObject(fields)
  .register(z.globalRegistry, { id: 'WebhookEndpoint', description: 'Where events are sent. Its secret is not shown' });

/** What its making and a rotation are answered with. */
export const endpointWithSecretAnswer = z
  .strictObject({ ...fields, secret: z.string().check(z.describe('`whsec_…`; shown this once')) })
  .register(z.globalRegistry, { id: 'WebhookEndpointWithSecret', description: 'The endpoint, with its new secret' });

export const endpointsAnswer = z
  .strictObject({
    webhook_endpoints: z.array(endpointAnswer),
    next_cursor: z.nullable(z.string()).check(z.describe('Pass it as `cursor` for the next page; opaque')),
    has_next_page: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'WebhookEndpointList' });
