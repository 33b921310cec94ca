import { MOST_ENDPOINTS } from '../../adapters/webhook-endpoint-store.ts';
import { deliveriesAnswer, deliveryAnswer, replayAnswer } from '../contract/delivery-answer.ts';
import { endpointAnswer, endpointsAnswer, endpointWithSecretAnswer } from '../contract/webhook-answer.ts';
import type { Described } from '../described.ts';
import { handler as changeEndpoint } from './change-endpoint.ts';
import { handler as createEndpoint } from './create-endpoint.ts';
import { handler as deleteEndpoint } from './delete-endpoint.ts';
import { handler as getEndpoint } from './get-endpoint.ts';
import { handler as listDeliveries } from './list-deliveries.ts';
import { handler as listEndpoints } from './list-endpoints.ts';
import { handler as replayDeliveries } from './replay-deliveries.ts';
import { handler as replayDelivery } from './replay-delivery.ts';
import { handler as rotateSecret } from './rotate-secret.ts';
import { handler as testEndpoint } from './test-endpoint.ts';

const path = { id: 'we_000000000000000000000001' };
const ASKED = { url: 'https://hooks.example.com/huidan', events: ['shipment.*', 'commitment.missed'] };
const SHOWN = {
  ...path,
  partner: 'demo-partner',
  ...ASKED,
  description: null,
  enabled: true,
  disabled_reason: null,
  failing_since: null,
  previous_secret_until: null,
  created_at: '2026-11-23T01:12:00.000Z',
};
const SECRET = 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
const DELIVERY = {
  id: 'msg_00000000000000000000000000000001',
  event_id: 'HD0000000000.demo-1',
  type: 'shipment.delivered',
  state: 'pending',
  created_at: '2026-11-23T01:12:00.000Z',
  next_try_at: '2026-11-23T01:12:00.000Z',
  attempts: [],
};
const TRIED = {
  ...DELIVERY,
  next_try_at: '2026-11-23T01:12:05.250Z',
  attempts: [{ at: '2026-11-23T01:12:00.120Z', status: 500, no_answer: null, latency_ms: 130 }],
};
const THE_ENDPOINT = { description: 'The endpoint', schema: endpointAnswer };

/** Webhook endpoints, in words. */
export const DESCRIBED = {
  'webhooks/writes': {
    createEndpoint: {
      summary: 'Have events sent to a URL',
      description: `By Standard Webhooks, signed with the \`secret\`, which is shown this once. A partner gets events of its own alone.
Operations get all, or name the \`partner\` whose endpoint it is to be. An owner has ${MOST_ENDPOINTS} endpoints at most.`,
      handler: createEndpoint,
      answers: {
        201: {
          description: 'The endpoint, with its secret',
          schema: endpointWithSecretAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: ['address_refused', 'too_many_endpoints'],
      examples: {
        'of-shipments': {
          summary: 'All of shipments, and promises that are broken',
          body: ASKED,
          status: 201,
          answer: { ...SHOWN, secret: SECRET },
        },
      },
    },
    changeEndpoint: {
      summary: 'Change a webhook endpoint',
      description:
        'What is named; the rest stays. `"enabled": true` begins anew with an endpoint that was disabled, whatever it failed at. A description is replaced, not taken away.',
      handler: changeEndpoint,
      answers: { 200: THE_ENDPOINT },
      problems: ['address_refused'],
      examples: {
        revive: { summary: 'Begin anew', path, body: { enabled: true }, status: 200, answer: SHOWN },
        narrow: {
          summary: 'Get deliveries alone',
          path,
          body: { events: ['shipment.delivered'] },
          status: 200,
          answer: { ...SHOWN, events: ['shipment.delivered'] },
        },
      },
    },
    deleteEndpoint: {
      summary: 'Delete a webhook endpoint',
      description: 'Nothing is sent there any more, not even what waits to be sent again.',
      handler: deleteEndpoint,
      answers: { 204: { description: 'It is gone' } },
      problems: [],
      examples: { delete: { summary: 'By its id', path, status: 204 } },
    },
    rotateSecret: {
      summary: 'Make a new secret',
      description:
        'Messages are signed with it and, for 24 hours, with the one before as well. A second rotation within these 24 hours drops the oldest of the three.',
      handler: rotateSecret,
      answers: { 200: { description: 'The endpoint, with its new secret', schema: endpointWithSecretAnswer } },
      problems: [],
      examples: {
        rotate: {
          summary: 'By its id',
          path,
          status: 200,
          answer: { ...SHOWN, previous_secret_until: '2026-11-24T01:12:00.000Z', secret: SECRET },
        },
      },
    },
    testEndpoint: {
      summary: 'Try a webhook endpoint',
      description:
        'Sends a `webhook.test` there at once, the way that all events go, whatever it has asked for and whether or not it is enabled. What came of it stands among its deliveries.',
      handler: testEndpoint,
      answers: { 202: { description: 'The delivery, on its way', schema: deliveryAnswer } },
      problems: [],
      examples: {
        try: {
          summary: 'By its id',
          path,
          status: 202,
          answer: { ...DELIVERY, type: 'webhook.test', event_id: 'test.00000000-0000-4000-8000-000000000001' },
        },
      },
    },
    replayDeliveries: {
      summary: 'Send again what was recorded since a time',
      description:
        'What was delivered or given up; what is under way goes on by itself. It is done in parts, a little later, under the same ids. Deliveries are kept for 30 days.',
      handler: replayDeliveries,
      answers: { 202: { description: 'Of which time it is', schema: replayAnswer } },
      problems: [],
      examples: {
        since: {
          summary: 'Since this morning',
          path,
          body: { since: '2026-11-23T00:00:00+08:00' },
          status: 202,
          answer: { since: '2026-11-22T16:00:00.000Z', until: '2026-11-23T01:12:00.000Z' },
        },
      },
    },
    replayDelivery: {
      summary: 'Send a delivery again',
      description: 'At once, whatever became of it and whether or not its endpoint is enabled, under the same id.',
      handler: replayDelivery,
      answers: { 202: { description: 'The delivery, on its way', schema: deliveryAnswer } },
      problems: [],
      examples: {
        again: {
          summary: 'By its id',
          path: { ...path, delivery_id: DELIVERY.id },
          status: 202,
          answer: { ...TRIED, next_try_at: DELIVERY.next_try_at },
        },
      },
    },
  },
  'webhooks/reads': {
    listDeliveries: {
      summary: 'List what was sent to a webhook endpoint',
      description:
        'In the last 30 days, newest first: what came of each attempt, and when the next is. Retries come 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h after the failure before.',
      handler: listDeliveries,
      answers: { 200: { description: 'A page of deliveries', schema: deliveriesAnswer } },
      problems: [],
      examples: {
        failing: {
          summary: 'Those that wait for their next try',
          path,
          query: { state: 'pending' },
          status: 200,
          answer: { deliveries: [TRIED], next_cursor: null, has_next_page: false },
        },
      },
    },
    listEndpoints: {
      summary: 'List webhook endpoints',
      description: "A partner's own, oldest first. Operations name the `partner`, or see their own.",
      handler: listEndpoints,
      answers: { 200: { description: 'A page of them', schema: endpointsAnswer } },
      problems: [],
      examples: {
        all: {
          summary: 'The first page',
          status: 200,
          answer: { webhook_endpoints: [SHOWN], next_cursor: null, has_next_page: false },
        },
      },
    },
    getEndpoint: {
      summary: 'Get a webhook endpoint',
      description: 'Where events are sent, and whether they are. Its secret is not shown again.',
      handler: getEndpoint,
      answers: { 200: THE_ENDPOINT },
      problems: [],
      examples: {
        disabled: {
          summary: 'One that has taken nothing for three days',
          path,
          status: 200,
          answer: {
            ...SHOWN,
            enabled: false,
            disabled_reason: 'failing',
            failing_since: '2026-11-20T01:12:00.000Z',
          },
        },
      },
    },
  },
} satisfies Described<'webhooks/reads' | 'webhooks/writes'>;
