import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { webhooks } from './schema.ts';

type Content<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer C } };
}
  ? C
  : never;

/** What is sent to a webhook endpoint; its `type` tells which. There may be others than this version knows. */
export type WebhookEvent = { [Type in keyof webhooks]: Content<webhooks[Type]['post']> }[keyof webhooks];

type HeadersGiven = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What came to a webhook endpoint, if it is ours and of the last five minutes. It may come more than once: the
 * `webhook-id` of the same event is the same.
 * @param body as it came, before any parsing
 * @param secrets `whsec_…`; after a rotation both, until the old one has run out
 * @throws WebhookVerificationError where it is not ours, or too old
 */
export function verifyWebhook(
  body: string | Uint8Array,
  headers: HeadersGiven,
  secrets: string | readonly string[],
): WebhookEvent {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const given = Object.fromEntries(
    (headers instanceof Headers ? [...headers] : Object.entries(headers)).map(([name, value]) => [name, String(value)]),
  );
  let refusal = new WebhookVerificationError('There is no secret to verify it with');
  for (const secret of [secrets].flat()) {
    try {
      return new Webhook(secret).verify(text, given) as WebhookEvent;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}
