import { CreateQueueCommand, DeleteQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { putItem } from '../../../functions/adapters/table.ts';
import { onEachChange, type Change } from '../../../functions/adapters/table-stream.ts';
import { messages } from '../react.ts';

const sqs = new SQSClient({});
const pk = `TEST#${randomUUID()}`;
const seen: Change[] = [];
const handler = onEachChange((change) => {
  seen.push(change);
  return String(change.after['sk']).startsWith('bad') ? Promise.reject(new Error('bad')) : Promise.resolve();
});
const named = () => seen.map(({ after }) => after['sk']);

const MINUTES = 60;
/** Records of items that were written so many seconds ago. */
const batch = (age: number, ...names: string[]) =>
  ({
    Records: names.map((name, at) => ({
      eventSource: 'aws:dynamodb',
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(Date.now() / 1000) - age,
        SequenceNumber: String(at + 1),
        NewImage: { pk: { S: pk }, sk: { S: name }, content: { S: 'secret' } },
      },
    })),
  }) as unknown as DynamoDBStreamEvent;

let QueueUrl: string;
/** What was set aside. */
async function setAside(): Promise<unknown[]> {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  return Messages.map(({ Body = '' }) => JSON.parse(Body) as unknown);
}

beforeEach(async () => {
  ({ QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `aside-${randomUUID()}` })));
  process.env['QUEUE_URL'] = QueueUrl;
  seen.length = 0;
});

describe('a batch of the stream', () => {
  it('is done in order up to the first record that fails, and goes on from that one', async () => {
    expect(await handler(batch(0, 'a', 'b', 'bad', 'c'))).toEqual({ batchItemFailures: [{ itemIdentifier: '3' }] });
    expect(named()).toEqual(['a', 'b', 'bad']);
    expect(await handler(batch(0, 'c'))).toEqual({ batchItemFailures: [] });
    expect(await setAside()).toEqual([]);
  });

  it('fails as a whole where its first record does', async () => {
    await expect(handler(batch(0, 'bad', 'd'))).rejects.toThrow('bad');
    expect(named()).not.toContain('d');
  });

  it('passes over what was deleted', async () => {
    expect(await handler({ Records: [{ dynamodb: { SequenceNumber: '1', OldImage: { sk: { S: 'a' } } } }] })).toEqual({
      batchItemFailures: [],
    });
  });
});

describe('a record that fails for more than five minutes', () => {
  it('is set aside by its key, and the others go on', async () => {
    expect(await handler(batch(6 * MINUTES, 'bad', 'a', 'b'))).toEqual({ batchItemFailures: [] });
    expect(named()).toEqual(['bad', 'a', 'b']);
    expect(await setAside()).toEqual([{ pk, sk: 'bad' }]);
  });

  it('is tried in its place before that', async () => {
    await expect(handler(batch(4 * MINUTES, 'bad', 'a'))).rejects.toThrow('bad');
    expect(await setAside()).toEqual([]);
  });

  it('is the only one of its batch: where the next fails too, it is not the record that ails', async () => {
    expect(await handler(batch(6 * MINUTES, 'bad', 'a', 'bad 2', 'b'))).toEqual({
      batchItemFailures: [{ itemIdentifier: '3' }],
    });
    expect(named()).toEqual(['bad', 'a', 'bad 2']);
    expect(await setAside()).toEqual([{ pk, sk: 'bad' }]);
  });

  it('holds up its shard where it cannot be set aside', async () => {
    await sqs.send(new DeleteQueueCommand({ QueueUrl }));
    await expect(handler(batch(6 * MINUTES, 'bad', 'a'))).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
    expect(await handler(batch(6 * MINUTES, 'a', 'bad', 'b'))).toEqual({
      batchItemFailures: [{ itemIdentifier: '2' }],
    });
    expect(named()).toEqual(['bad', 'a', 'bad']);
  });
});

describe('an item whose record was set aside', () => {
  it('is read again and handled as a new one, as it is by now', async () => {
    await putItem({ pk, sk: 'a', level: 2 });
    expect(await handler(messages({ pk, sk: 'a' }))).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual([{ before: undefined, after: { pk, sk: 'a', level: 2 } }]);
  });

  it('that is not there any more is done with', async () => {
    expect(await handler(messages({ pk, sk: 'gone' }))).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual([]);
  });

  it('that fails again comes again, and holds up no other', async () => {
    await Promise.all(['bad', 'b'].map((sk) => putItem({ pk, sk })));
    expect(await handler(messages({ pk, sk: 'bad' }, { pk, sk: 'b' }))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-0' }],
    });
    expect(named().toSorted()).toEqual(['b', 'bad']);
  });
});
