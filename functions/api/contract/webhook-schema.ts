import * as z from 'zod/mini';
import { PATTERN } from '../../../domain/webhooks/wants.ts';
import { DELIVERY_STATE_NAMES } from '../../../domain/webhooks/delivery.ts';
import { instant, paging, partnerId, read, singleLine } from '../../adapters/http/validation.ts';

const MOST_PATTERNS = 50;
const LONGEST_PATTERN = 64;
const LONGEST_URL = 1024;
const LONGEST_DESCRIPTION = 200;

const url = read((given) =>
  URL.canParse(given) && new URL(given).href.length <= LONGEST_URL
    ? { value: new URL(given).href }
    : { messages: [`must be a URL of at most ${LONGEST_URL} characters, as it is sent`] },
).register(z.globalRegistry, {
  format: 'uri',
  maxLength: LONGEST_URL,
  description: 'Where events are sent: https, and no private, loopback or metadata address',
});

const pattern = z
  .string()
  .check(
    z.maxLength(LONGEST_PATTERN),
    z.regex(PATTERN, 'must be a type of event such as shipment.delivered, or shipment.*, or *'),
    z.describe('A type of event, all of a group, or all: `shipment.delivered`, `shipment.*`, `*`'),
  );

const events = z.array(pattern).check(
  z.minLength(1),
  z.maxLength(MOST_PATTERNS),
  z.refine((patterns) => new Set(patterns).size === patterns.length, 'must name each once'),
);

const fields = { url, events, description: z.optional(singleLine(LONGEST_DESCRIPTION)) };

/** POST /v1/webhook_endpoints: operations name the partner whose it is to be, or none for an endpoint of their own. */
export const endpointSchema = z.strictObject({
  ...fields,
  enabled: z._default(z.boolean(), true),
  partner: z.optional(partnerId),
});

/** PATCH /v1/webhook_endpoints/{id} */
export const endpointChangeSchema = z
  .partial(z.strictObject({ ...fields, enabled: z.boolean() }))
  .check(z.refine((changes) => Object.keys(changes).length > 0, 'must change something'));

/** The path of everything below one endpoint. */
export const endpointPath = z.strictObject({ id: z.string() });

/** Whose endpoint it is: operations name the partner, or none for their own. */
export const endpointQuery = z.strictObject({ partner: z.optional(partnerId) });

/** GET /v1/webhook_endpoints */
export const endpointsQuery = z.strictObject({ ...paging, partner: z.optional(partnerId) });

/** GET /v1/webhook_endpoints/{id}/deliveries */
export const deliveriesQuery = z.strictObject({
  ...paging,
  partner: z.optional(partnerId),
  state: z.optional(z.enum(DELIVERY_STATE_NAMES)),
});

/** The path of everything below one delivery. */
export const deliveryPath = z.strictObject({ id: z.string(), delivery_id: z.string().check(z.maxLength(64)) });

/** POST /v1/webhook_endpoints/{id}/replay */
export const replaySchema = z.strictObject({ since: instant });
