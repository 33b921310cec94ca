import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import * as z from 'zod';
import { NOT_FOUND } from './receiver.ts';
import type { Answer, Asked } from './robots.ts';

/** Where events are sent here. */
export const EVENTS_PATH = '/events';

const Message = z.object({
  type: z.string(),
  timestamp: z.string(),
  data: z.looseObject({ waybill_number: z.string().optional(), quote_number: z.string().optional() }),
});

/** An event as it was received here. */
export interface ReceivedEvent {
  /** The same however often it is sent. */
  readonly id: string;
  readonly type: string;
  /** What it is about: a waybill number, or that of a quote. */
  readonly about: string | undefined;
  readonly timestamp: string;
  /** Whether it was signed with the endpoint's secret; what is not is not taken. */
  readonly verified: boolean;
}

const TAKEN: Answer = { status: 204, body: {} };
const WRONG_SIGNATURE: Answer = { status: 401, body: {} };
const UNREADABLE: Answer = { status: 400, body: {} };

/**
 * Takes the events that are sent to an endpoint here, as a receiver of a partner's would.
 * @param secret the endpoint's, once there is one
 * @param tell is told of each event as it comes
 */
export function takeEvents(
  secret: () => string | undefined,
  tell: (event: ReceivedEvent) => void,
): (path: string, asked: Asked) => Answer {
  return (path, { headers, body }) => {
    if (path !== EVENTS_PATH) return NOT_FOUND;
    const message = Message.safeParse(jsonIn(body)).data;
    if (!message) return UNREADABLE;
    const { type, timestamp, data } = message;
    const verified = isSigned(body, headers, secret());
    const about = data.waybill_number ?? data.quote_number;
    tell({ id: String(headers['webhook-id']), type, about, timestamp, verified });
    return verified ? TAKEN : WRONG_SIGNATURE;
  };
}

function isSigned(body: string, headers: Asked['headers'], secret: string | undefined): boolean {
  if (secret === undefined) return false;
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
