import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { SendMessageCommand, type Message } from '@aws-sdk/client-sqs';
import { PATIENCE } from '../../functions/adapters/patience.ts';
import { queues } from '../../functions/adapters/queue.ts';
import type { DeadLetterQueue } from './dead-letter-queues.ts';

/** Has a dead letter be done again. */
export type WayBack = (letter: Message) => Promise<void>;

/** The way back of the letters of a queue; undefined where there is none. */
export function wayBack({ source, machine }: Pick<DeadLetterQueue, 'source' | 'machine'>): WayBack | undefined {
  if (source !== undefined) return intoQueue(source);
  return machine === undefined ? undefined : intoMachine(machine);
}

/** Into the queue that it came from. */
export function intoQueue(QueueUrl: string): WayBack {
  return async ({ Body }) => {
    await queues.send(new SendMessageCommand({ QueueUrl, MessageBody: Body }));
  };
}

/**
 * Into a machine of which it is what was told. The name that it was started under is taken for 90 days, so that the execution is
 * called by the letter: of one letter there is one.
 */
export function intoMachine(stateMachineArn: string): WayBack {
  const client = new SFNClient(PATIENCE);
  return async ({ Body = '', MessageId = '' }) => {
    const input = JSON.stringify({ told: JSON.parse(Body) as unknown });
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name: `again.${MessageId}`, input }));
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  };
}
