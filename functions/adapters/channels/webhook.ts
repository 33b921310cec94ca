import { outsideTime } from '../clock.ts';
import { withSnakeKeys } from '../key-case.ts';
import { webhookHeaders } from '../standard-webhooks.ts';
import type { Destination, Message } from './message.ts';
import { postMessage } from './post-message.ts';

/** Sends a message to a system of the person's own, signed as Standard Webhooks have it. @throws RangeError without a secret */
export async function sendByWebhook({ address, secret }: Destination, message: Message): Promise<void> {
  if (secret === undefined) throw new RangeError('a webhook has a secret');
  const { id, kind, title, text, link, data, at } = message;
  const body = JSON.stringify(withSnakeKeys({ type: kind, timestamp: at, data: { ...data, title, text, link } }));
  await postMessage(address, body, webhookHeaders(id, outsideTime(), body, [secret]));
}
