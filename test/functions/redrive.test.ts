import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { queues } from '../../functions/adapters/queue.ts';
import { putBack, type PutBack } from '../../tools/redrive/put-back.ts';
import { intoMachine, intoQueue } from '../../tools/redrive/ways-back.ts';

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
    expect(await putBack(deadLetters, intoQueue(source), (soFar) => told.push(soFar))).toEqual({ done: 12, failed: 0 });
    expect(await lies(deadLetters)).toEqual([0, 0]);
    expect(await lies(source)).toEqual([12, 0]);
    expect(told.at(-1)).toEqual({ done: 12, failed: 0 });
  });

  it('and cannot be stay where they are, to be put back later', async () => {
    await queues.send(new DeleteQueueCommand({ QueueUrl: source }));
    expect(await putBack(deadLetters, intoQueue(source))).toEqual({ done: 0, failed: 12 });
    expect(await lies(deadLetters)).toEqual([0, 12]);
  });
});

describe('dead letters of a machine', () => {
  const machines = new SFNClient({});
  let stateMachineArn: string;

  beforeEach(async () => {
    deadLetters = await newQueue();
    ({ stateMachineArn = '' } = await machines.send(
      new CreateStateMachineCommand({
        name: `redrive-${randomUUID().slice(0, 8)}`,
        definition: JSON.stringify({ StartAt: 'End', States: { End: { Type: 'Succeed' } } }),
        roleArn: '',
      }),
    ));
  });

  const inputs = async (): Promise<unknown[]> => {
    const { executions = [] } = await machines.send(new ListExecutionsCommand({ stateMachineArn }));
    const found = await Promise.all(
      executions.map(({ executionArn }) => machines.send(new DescribeExecutionCommand({ executionArn }))),
    );
    return found.map(({ input = '' }) => JSON.parse(input) as unknown);
  };

  it('start it, each with what was told, and are gone then', async () => {
    const told = { name: 'person.escalation.1', bucket: 'bucket', sendAt: '2026-11-23T07:01:00.000Z' };
    await queues.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: JSON.stringify(told) }));
    expect(await putBack(deadLetters, intoMachine(stateMachineArn))).toEqual({ done: 1, failed: 0 });
    expect(await inputs()).toEqual([{ told }]);
    expect(await lies(deadLetters)).toEqual([0, 0]);
  });

  it('start it once each, however often they are put back', async () => {
    const back = intoMachine(stateMachineArn);
    const letter = { Body: '{"name":"one"}', MessageId: randomUUID() };
    await back(letter);
    await back(letter);
    expect(await inputs()).toHaveLength(1);
  });

  it('stay where they are as long as there is no such machine', async () => {
    await queues.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: '{}' }));
    expect(await putBack(deadLetters, intoMachine(`${stateMachineArn}-gone`))).toEqual({ done: 0, failed: 1 });
    expect(await lies(deadLetters)).toEqual([0, 1]);
  });
});
