import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';

type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** A batch of messages as Lambda hands it over, each at its first try. */
export function messages(...bodies: readonly unknown[]): SQSEvent {
  return {
    Records: bodies.map((body, at) => ({
      messageId: `message-${at}`,
      receiptHandle: 'none',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: { ApproximateReceiveCount: '1' },
      eventSource: 'aws:sqs',
    })),
  } as unknown as SQSEvent;
}

/** Tells a reaction of an event of the bus, as its queue does. @throws Error where it is to be tried again */
export async function react(handler: Handler, detail: object): Promise<void> {
  const { batchItemFailures } = await handler(messages({ detail: { event_id: 'event-1', ...detail } }));
  if (batchItemFailures.length > 0) throw new Error('to be tried again');
}
