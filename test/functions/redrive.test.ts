import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { queues } from '../../functions/adapters/queue.ts';
import { putBack, type PutBack } from '../../tools/redrive/put-back.ts';

async function newQueue(): Promise<string> {
  const { QueueUrl = '' } = await queues.send(new CreateQueueCommand({ QueueName: `redrive-${randomUUID()}` }));
  return QueueUrl;
}

/** How many messages lie in a queue: to be seen, and out of sight. */
async function lies(QueueUrl: string): Promise<[seen: number, unseen: number]> {
  const { Attributes = {} } = await queues.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return [Number(Attributes.ApproximateNumberOfMessages), Number(Attributes.ApproximateNumberOfMessagesNotVisible)];
}

let deadLetters: string;
let source: string;

beforeEach(async () => {
  [deadLetters, source] = [await newQueue(), await newQueue()];
  for (let letter = 0; letter < 12; letter++)
    await queues.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: `letter ${letter}` }));
});

describe('dead letters that are put back', () => {
  it('lie where they came from, all of them, and are told of on the way', async () => {
    const told: PutBack[] = [];
    expect(await putBack(deadLetters, source, (soFar) => told.push(soFar))).toEqual({ done: 12, failed: 0 });
    expect(await lies(deadLetters)).toEqual([0, 0]);
    expect(await lies(source)).toEqual([12, 0]);
    expect(told.at(-1)).toEqual({ done: 12, failed: 0 });
  });

  it('and cannot be stay where they are, to be put back later', async () => {
    await queues.send(new DeleteQueueCommand({ QueueUrl: source }));
    expect(await putBack(deadLetters, source)).toEqual({ done: 0, failed: 12 });
    expect(await lies(deadLetters)).toEqual([0, 12]);
  });
});
