import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { TRIES } from '../../domain/tries.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { HouseFunction } from './house-function.ts';

export interface WorkQueueProps {
  /** What does the work. It says itself when what failed is to come again. */
  readonly worker: HouseFunction;
  readonly deadLetters: DeadLetters;
  /** How many messages a call has at most. */
  readonly batchSize: number;
  /** How long a message waits before it is looked at first. */
  readonly delay?: Duration | undefined;
  /** How many calls there are at the same time, at most: others need the account's concurrency too. */
  readonly atOnce: number;
}

/** Work that waits for its function: each message is tried for more than an hour, and left in the dead letters when that was in vain. */
export class WorkQueue extends Queue {
  constructor(scope: Construct, id: string, { worker, deadLetters, batchSize, delay, atOnce }: WorkQueueProps) {
    const timeout = worker.timeout ?? Duration.seconds(3);
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      ...(delay && { deliveryDelay: delay }),
      // For a call that ended without a word. AWS asks for six times its longest.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: TRIES },
    });
    this.grantConsumeMessages(worker);
    const source = worker.addEventSourceMapping(`${id}Source`, {
      eventSourceArn: this.queueArn,
      batchSize,
      maxConcurrency: atOnce,
      reportBatchItemFailures: true,
    });
    Validations.of(source).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'What is not done is left in the dead letters of the queue.',
    });
    worker.addEnvironment('QUEUE_URL', this.queueUrl);
  }
}
