import * as z from 'zod/mini';
import type { ZodOpenApiObject } from 'zod-openapi';
import { TEST_EVENT, WEBHOOK_EVENTS, type WebhookEvent } from '../../../domain/webhooks/webhook-events.ts';
import { BUS_EVENTS, EVENT_ID } from '../../../functions/api/contract/bus-event.ts';
import { schemaName } from '../../../functions/api/contract/schema-name.ts';
import { shipmentStateAnswer } from '../../../functions/api/contract/shipment-answer.ts';

const SIGNED = {
  'webhook-id': 'The same for the same event, however often it is sent',
  'webhook-timestamp': 'When it was sent, in seconds since 1970',
  'webhook-signature':
    '`v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them',
};

const HEADERS = Object.entries(SIGNED).map(([name, description]) =>
  z.string().register(z.globalRegistry, {
    param: { id: schemaName(name.replaceAll('-', '_'), ''), in: 'header', name },
    description,
  }),
);

const OF_BUS = [...WEBHOOK_EVENTS].map(([type, { tells, toPartner }]: [string, WebhookEvent]) =>
  described(
    type,
    `It tells that ${tells}`,
    `To ${toPartner ? 'the partner whose it is, and to operations' : 'operations'}. It may come more than once, and in any order.`,
    BUS_EVENTS.get(type) ?? [],
  ),
);

const TEST = described(
  TEST_EVENT,
  'It tells that an endpoint is tried',
  'To the endpoint whose owner tries it, whatever that has asked for. Nobody can ask for it.',
  [{ event_id: EVENT_ID }],
);

/** What is sent to a webhook endpoint, by the type of event: signed as Standard Webhooks have it. */
export const WEBHOOKS: NonNullable<ZodOpenApiObject['webhooks']> = Object.fromEntries([...OF_BUS, TEST]);

/** A type of event, with what is sent of it. */
function described(type: string, summary: string, description: string, shapes: readonly z.core.$ZodShape[]) {
  const post = {
    operationId: schemaName(type.replace('.', '_'), 'Webhook'),
    summary,
    description,
    tags: ['Webhooks'],
    security: [],
    parameters: HEADERS,
    requestBody: { required: true, content: { 'application/json': { schema: messageOf(type, shapes) } } },
    responses: {
      '2XX': { description: 'It is taken' },
      '410': { description: 'Nothing more is to be sent here: the endpoint is disabled' },
      default: { description: 'It is sent again later' },
    },
  };
  return [type, { post }] as const;
}

function messageOf(type: string, shapes: readonly z.core.$ZodShape[]) {
  const [first, ...others] = shapes.map((shape) =>
    z.strictObject({ ...shape, ...('waybill_number' in shape && { shipment: z.optional(shipmentStateAnswer) }) }),
  );
  if (!first) throw new Error(`what does ${type} tell?`);
  const data = others.length > 0 ? z.discriminatedUnion('subject', [first, ...others]) : first;
  return z.strictObject({
    type: z.literal(type),
    timestamp: z.string().register(z.globalRegistry, { format: 'date-time' }),
    data,
  });
}
