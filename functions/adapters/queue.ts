import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import pMap from 'p-map';
import { isLate, TRIES, waitAfter } from '../../domain/tries.ts';
import { queueUrl } from './environment.ts';
import { log } from './log.ts';
import { count } from './metrics.ts';
import { PATIENCE } from './patience.ts';

/** Asked where all of AWS is asked, not at the host that a queue's URL names: they are one on AWS. */
export const queues = new SQSClient({ ...PATIENCE, useQueueUrlAsEndpoint: false });

/** What of a client is used. */
export type QueuesClient = Pick<SQSClient, 'send'>;

let client: QueuesClient = queues;

/** Puts other queues in the place of SQS's: for the simulation. */
export function useQueues(other: QueuesClient): void {
  client = other;
}

/** Puts work into the queue that the function reads. */
export async function enqueue(body: unknown): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl(), MessageBody: JSON.stringify(body) }));
}

/** A message, and to whom it counts when a queue is served fairly. */
export interface Grouped {
  readonly body: unknown;
  readonly group: string;
  readonly delaySeconds: number;
}

/** Puts messages into a queue. */
export async function sendAll(url: string, messages: readonly Grouped[]): Promise<void> {
  await pMap(
    messages,
    ({ body, group, delaySeconds }) =>
      client.send(
        new SendMessageCommand({
          QueueUrl: url,
          MessageBody: JSON.stringify(body),
          MessageGroupId: group,
          DelaySeconds: delaySeconds,
        }),
      ),
    { concurrency: 10 },
  );
}

/**
 * Makes a handler for a queue, called by Lambda with a batch of messages, which are handled side by side. One that fails holds
 * up no other: it comes again after a wait that doubles each time, and when all tries were in vain is left as a dead letter.
 * @param about what a log may tell of the message: numbers and codes
 */
export function onEachMessage<Body>(
  handle: (body: Body) => Promise<void>,
  about: (body: Body) => Readonly<Record<string, unknown>>,
) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const done = await Promise.all(Records.map((record) => isDone(record, handle, about)));
    const failed = Records.filter((_, at) => !done[at]);
    await Promise.all(failed.map(letWait));
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

async function isDone<Body>(
  record: SQSRecord,
  handle: (body: Body) => Promise<void>,
  about: (body: Body) => Readonly<Record<string, unknown>>,
): Promise<boolean> {
  let what = {};
  try {
    const body = JSON.parse(record.body) as Body;
    what = about(body);
    await handle(body);
    return true;
  } catch (error) {
    if (isLate(triedOf(record))) count('StepsDelayed', {});
    log.error('message failed', { ...what, message: record.messageId, tried: triedOf(record), error: error as Error });
    return false;
  }
}

const triedOf = ({ attributes }: SQSRecord): number => Number(attributes.ApproximateReceiveCount);

/** Has a message come again after its wait; after the last try at once, as a dead letter. Where that fails, it comes again at the usual time of its queue. */
async function letWait(record: SQSRecord): Promise<void> {
  const tried = triedOf(record);
  try {
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl(),
        ReceiptHandle: record.receiptHandle,
        VisibilityTimeout: tried < TRIES ? waitAfter(tried) : 0,
      }),
    );
  } catch (error) {
    log.warn('message comes again later than it should', { message: record.messageId, error: error as Error });
  }
}
