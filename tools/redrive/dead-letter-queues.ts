import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { PATIENCE } from '../../functions/adapters/patience.ts';
import { queues } from '../../functions/adapters/queue.ts';

/** A queue of a stack in which lies what could not be done. */
export interface DeadLetterQueue {
  /** As the template has it: "ReactionsPickupInstruction". */
  readonly name: string;
  readonly url: string;
  /** The queue that its letters came from; undefined where they came from no queue. */
  readonly source: string | undefined;
  readonly letters: number;
}

/** What the template calls such a queue: its name, and CDK's hash. */
const LOGICAL_ID = /^(.+)DeadLetters[0-9A-F]{8}$/;

/** The dead-letter queues of a stack, in the order of their names. */
export async function deadLetterQueues(stack: string): Promise<DeadLetterQueue[]> {
  const all = await Promise.all(
    (await queuesOf(stack)).map(async ({ id, url }) => ({ id, url, ...(await attributesOf(url)) })),
  );
  return all
    .flatMap(({ id, url, arn, letters }) => {
      const name = LOGICAL_ID.exec(id)?.[1];
      const source = all.find(({ deadLettersArn }) => deadLettersArn === arn)?.url;
      return name === undefined ? [] : [{ name, url, source, letters }];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

async function queuesOf(StackName: string): Promise<{ readonly id: string; readonly url: string }[]> {
  const found = [];
  for await (const { StackResourceSummaries = [] } of paginateListStackResources(
    { client: new CloudFormationClient(PATIENCE) },
    { StackName },
  )) {
    for (const { ResourceType, LogicalResourceId = '', PhysicalResourceId = '' } of StackResourceSummaries)
      if (ResourceType === 'AWS::SQS::Queue') found.push({ id: LogicalResourceId, url: PhysicalResourceId });
  }
  return found;
}

async function attributesOf(QueueUrl: string) {
  const { Attributes = {} } = await queues.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: [
        'QueueArn',
        'RedrivePolicy',
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
      ],
    }),
  );
  const redrive = JSON.parse(Attributes.RedrivePolicy ?? '{}') as { readonly deadLetterTargetArn?: string };
  return {
    arn: Attributes.QueueArn,
    deadLettersArn: redrive.deadLetterTargetArn,
    letters: Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible),
  };
}
