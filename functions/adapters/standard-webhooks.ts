import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '../../domain/time/instant.ts';

const PREFIX = 'whsec_';
/** In bytes, as the specification has it. */
const KEY = { shortest: 24, longest: 64 };
/** Of those that are made here: as many as HMAC-SHA256 has. */
const NEW_KEY = 32;

/** A secret that nobody else has. */
export const newWebhookSecret = (): string => `${PREFIX}${randomBytes(NEW_KEY).toString('base64')}`;

/** Why a text is no secret of a webhook; undefined where it is one. */
export function whyNotWebhookSecret(secret: string): string | undefined {
  const key = keyOf(secret);
  const isWhole = secret === `${PREFIX}${key.toString('base64')}`;
  return isWhole && key.length >= KEY.shortest && key.length <= KEY.longest
    ? undefined
    : `must be ${PREFIX} and the base64 of ${KEY.shortest} to ${KEY.longest} random bytes`;
}

/**
 * What a request carries by which its receiver knows it as ours, as Standard Webhooks have it (standardwebhooks.com).
 * @param id of the message, the same however often it is sent; without a full stop
 * @param at when it is sent, by the clock of its receiver, who takes none that is old
 * @param body as it is sent, byte for byte
 * @param secrets of which its receiver knows one: the message is signed with each
 */
export function webhookHeaders(
  id: string,
  at: Instant,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  const signatures = secrets.map((secret) => {
    const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${signature}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.replace(PREFIX, ''), 'base64');
}
