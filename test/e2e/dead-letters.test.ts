import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  LambdaClient,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionUpdatedV2,
  type FunctionConfiguration,
} from '@aws-sdk/client-lambda';
import { GetQueueAttributesCommand, PurgeQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queues } from '../../functions/adapters/queue.ts';
import { deadLetterQueues, type DeadLetterQueue } from '../../tools/redrive/dead-letter-queues.ts';
import { putBack } from '../../tools/redrive/put-back.ts';
import { intoQueue } from '../../tools/redrive/ways-back.ts';
import { busName, lambdaFunction } from './aws.ts';
import { book, instructed, newDay, shipment, until } from './cloud.ts';

/** The queue of what is still to be instructed, and what is left of it. */
const instructions = async (): Promise<DeadLetterQueue & { readonly source: string }> => {
  const found = (await deadLetterQueues('Huidan')).find(({ name }) => name === 'ReactionsPickupInstruction');
  if (found?.source === undefined) throw new Error('there is no such queue');
  return { ...found, source: found.source };
};

async function attributesOf(QueueUrl: string): Promise<Record<string, string>> {
  const { Attributes = {} } = await queues.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return Attributes;
}

/** How many messages wait for their next try. */
async function waiting(QueueUrl: string): Promise<number> {
  return Number((await attributesOf(QueueUrl))['ApproximateNumberOfMessagesNotVisible']);
}

/** Tells the bus of a booking that there never was. */
async function tellNonsense(): Promise<void> {
  await new EventBridgeClient({}).send(
    new PutEventsCommand({
      Entries: [
        {
          EventBusName: await busName(),
          Source: 'huidan',
          DetailType: 'shipment.booked',
          Detail: JSON.stringify({ event_id: randomUUID(), waybill_number: 'HD000000000000' }),
        },
      ],
    }),
  );
}

async function setTable({ FunctionName, Environment }: FunctionConfiguration, TABLE_NAME: string): Promise<void> {
  const client = new LambdaClient({});
  const Variables = { ...Environment?.Variables, TABLE_NAME };
  await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }));
  await waitUntilFunctionUpdatedV2({ client, maxWaitTime: 30 }, { FunctionName });
}

let queue: Awaited<ReturnType<typeof instructions>>;

beforeAll(async () => {
  queue = await instructions();
  await newDay('09:00');
});
afterAll(async () => {
  for (const QueueUrl of [queue.source, queue.url]) await queues.send(new PurgeQueueCommand({ QueueUrl }));
});

describe('an event that fails again and again', () => {
  it('comes again later, and holds up no other', async () => {
    await tellNonsense();
    await until(
      () => waiting(queue.source),
      (messages) => messages === 1,
    );
    await instructed(await book());
    // The other's own message goes a moment after its work is done.
    await until(
      () => waiting(queue.source),
      (messages) => messages === 1,
    );
    await queues.send(new PurgeQueueCommand({ QueueUrl: queue.source }));
  });
});

describe('what could not be done while something was broken', () => {
  it('lies in the dead letters, and is done when it is mended and they are put back', async () => {
    const { RedrivePolicy = '' } = await attributesOf(queue.source);
    const once = { ...(JSON.parse(RedrivePolicy) as object), maxReceiveCount: 1 };
    const sends = await lambdaFunction('PickupInstruction');
    const allowTries = (policy: string) =>
      queues.send(new SetQueueAttributesCommand({ QueueUrl: queue.source, Attributes: { RedrivePolicy: policy } }));
    // Of an hour's tries, the first.
    await allowTries(JSON.stringify(once));
    await setTable(sends, 'elsewhere');
    let waybill: string;
    try {
      waybill = await book();
      await until(
        async () => (await instructions()).letters,
        (letters) => letters === 1,
      );
      expect((await shipment(waybill)).status).toBe('booked');
    } finally {
      await setTable(sends, sends.Environment?.Variables?.['TABLE_NAME'] ?? '');
      await allowTries(RedrivePolicy);
    }
    expect(await putBack(queue.url, intoQueue(queue.source))).toEqual({ done: 1, failed: 0 });
    await instructed(waybill);
    expect((await instructions()).letters).toBe(0);
  });
});
