import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
  type Message,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { TRIES } from '../../../domain/tries.ts';
import { enqueue, onEachMessage } from '../../../functions/adapters/queue.ts';
import { outputOf } from '../output.ts';

const sqs = new SQSClient({});
let QueueUrl: string;

beforeEach(async () => {
  ({ QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `work-${randomUUID()}` })));
  process.env['QUEUE_URL'] = QueueUrl;
});

/** What lies in the queue, as Lambda hands it over that has tried it so often; each is out of sight for minutes. */
async function batch(tried = 1): Promise<SQSEvent> {
  const messages: Message[] = [];
  for (let more = true; more;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 600 }),
    );
    messages.push(...Messages);
    more = Messages.length > 0;
  }
  return {
    Records: messages.map(({ MessageId, ReceiptHandle, Body }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      attributes: { ApproximateReceiveCount: String(tried) },
    })),
  } as unknown as SQSEvent;
}

async function inSight(): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  return Number(Attributes?.['ApproximateNumberOfMessages']);
}

const done: string[] = [];
const handler = onEachMessage<{ name: string }>(
  async ({ name }) => {
    if (name === 'bad') throw new Error('it is bad');
    await new Promise(setImmediate);
    done.push(name);
  },
  ({ name }) => ({ name }),
);

describe('a batch of messages', () => {
  beforeEach(() => {
    done.length = 0;
  });

  it('is done, but for the one that fails, which holds up no other', async () => {
    for (const name of ['a', 'bad', 'b']) await enqueue({ name });
    const event = await batch();
    const bad = event.Records.find(({ body }) => body.includes('bad'));
    expect(await handler(event)).toEqual({ batchItemFailures: [{ itemIdentifier: bad?.messageId }] });
    expect(done.toSorted()).toEqual(['a', 'b']);
  });

  it('that is no text of ours fails alone, too', async () => {
    await enqueue({ name: 'a' });
    const { Records } = await batch();
    const [record] = Records;
    if (!record) throw new Error('nothing lies in the queue');
    const unreadable = { ...record, messageId: 'unreadable', body: '{' };
    expect(await handler({ Records: [unreadable, record] })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'unreadable' }],
    });
    expect(done).toEqual(['a']);
  });

  it('that fails comes again by its own wait, not by that of the queue', async () => {
    await enqueue({ name: 'bad' });
    await handler(await batch());
    expect(await inSight()).toBe(0);
    // The queue would have it again after ten minutes; the wait after the first try is 2 s.
    await expect.poll(inSight, { timeout: 30_000, interval: 100 }).toBe(1);
  });

  it('waits no more after the last try: it is a dead letter at once', async () => {
    await enqueue({ name: 'bad' });
    await handler(await batch(TRIES));
    expect(await inSight()).toBe(1);
  });

  it('that has failed for more than a minute is counted, each time', async () => {
    await enqueue({ name: 'bad' });
    const { Records } = await batch();
    const countedAt = async (tried: number) => {
      const records = Records.map((record) => ({
        ...record,
        attributes: { ...record.attributes, ApproximateReceiveCount: String(tried) },
      }));
      return (await outputOf(() => handler({ Records: records }))).includes('"StepsDelayed"');
    };
    process.env['POWERTOOLS_METRICS_DISABLED'] = 'false';
    expect([await countedAt(5), await countedAt(6), await countedAt(7)]).toEqual([false, true, true]);
  });
});
