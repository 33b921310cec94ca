import type { Answer } from '../../adapters/http/answer.ts';
import { open, seal } from '../../adapters/sealed.ts';
import { newWebhookSecret } from '../../adapters/standard-webhooks.ts';
import { secretSealedAs } from '../../adapters/webhook-endpoint-store.ts';

/** A new secret of an endpoint: as its owner is shown it, once, and as it is stored. */
export async function newSecret(id: string): Promise<{ readonly secret: string; readonly sealed: string }> {
  const secret = newWebhookSecret();
  return { secret, sealed: await seal(secret, secretSealedAs(id)) };
}

/** An answer with a secret in it as it is stored: the secret lies readable nowhere. */
export function withSealed(answer: Answer, sealed: string): Answer {
  return { ...answer, body: { ...answer.body, secret: sealed } };
}

/** The stored answer as it was given. */
export async function opened(stored: Record<string, unknown>): Promise<Record<string, unknown>> {
  return { ...stored, secret: await open(String(stored['secret']), secretSealedAs(String(stored['id']))) };
}
