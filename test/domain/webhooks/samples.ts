import type { Instant } from '../../../domain/time/instant.ts';
import { OPERATIONS } from '../../../domain/webhooks/owner.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';

export const ENDPOINT: WebhookEndpoint = {
  id: 'we_000000000000000000000001',
  owner: OPERATIONS,
  url: 'https://hooks.example.com/',
  events: ['*'],
  enabled: true,
  secrets: [{ sealed: 'first' }],
  createdAt: '2026-03-01T00:00:00.000Z' as Instant,
  version: 1,
};
