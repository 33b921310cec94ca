export { ApiProblem, type FieldError, type Problem } from './api-problem.ts';
export { createClient, type ClientOptions, type HuidanClient } from './client.ts';
export { NoAnswer } from './no-answer.ts';
export type { Fetch, Retries } from './retrying.ts';
export type { components, operations, paths, webhooks } from './schema.ts';
export { verifyWebhook, type WebhookEvent } from './verify-webhook.ts';
export { WebhookVerificationError } from 'standardwebhooks';
