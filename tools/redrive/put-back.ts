import { DeleteMessageCommand, ReceiveMessageCommand, type Message } from '@aws-sdk/client-sqs';
import { queues } from '../../functions/adapters/queue.ts';
import type { WayBack } from './ways-back.ts';

export interface PutBack {
  readonly done: number;
  /** Those that could not be put back lie where they lay. */
  readonly failed: number;
}

/**
 * Puts what lies in a dead-letter queue back to where it came from, ten at a time. A letter is deleted after it went back: cut
 * short in between, it is done twice, which comes to the same.
 * @param progress is told after each ten
 */
export async function putBack(
  from: string,
  back: WayBack,
  progress: (sofar: PutBack) => void = () => undefined,
): Promise<PutBack> {
  let [done, failed] = [0, 0];
  for (;;) {
    // What cannot be put back is out of sight for so long, and so is not met again in this run.
    const { Messages = [] } = await queues.send(
      new ReceiveMessageCommand({
        QueueUrl: from,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 300,
        WaitTimeSeconds: 2,
      }),
    );
    if (Messages.length === 0) return { done, failed };
    const outcomes = await Promise.allSettled(Messages.map((letter) => move(letter, from, back)));
    const moved = outcomes.filter(({ status }) => status === 'fulfilled').length;
    done += moved;
    failed += outcomes.length - moved;
    progress({ done, failed });
  }
}

async function move(letter: Message, from: string, back: WayBack): Promise<void> {
  await back(letter);
  await queues.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: letter.ReceiptHandle }));
}
