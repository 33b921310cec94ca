import * as z from 'zod/mini';
import type { ZodOpenApiObject } from 'zod-openapi';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../domain/webhooks/webhook-events.ts';
import { BUS_EVENTS } from '../../../functions/api/contract/bus-event.ts';
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

/** What is sent to a webhook endpoint, by the type of event: signed as Standard Webhooks have it. */
export const WEBHOOKS: NonNullable<ZodOpenApiObject['webhooks']> = Object.fromEntries(
  [...WEBHOOK_EVENTS].map(([type, { tells, toPartner }]: [string, WebhookEvent]) => [
    type,
    {
      post: {
        operationId: schemaName(type.replace('.', '_'), 'Webhook'),
        summary: `It tells that ${tells}`,
        description: `To ${toPartner ? 'the partner whose it is, and to operations' : 'operations'}. It may come more than once, and in any order.`,
        tags: ['Webhooks'],
        security: [],
        parameters: HEADERS,
        requestBody: { required: true, content: { 'application/json': { schema: messageOf(type) } } },
        responses: {
          '2XX': { description: 'It is taken' },
          '410': { description: 'Nothing more is to be sent here: the endpoint is disabled' },
          default: { description: 'It is sent again later' },
        },
      },
    },
  ]),
);

function messageOf(type: string) {
  const [first, ...others] = (BUS_EVENTS.get(type) ?? []).map((shape) =>
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
