import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { PATIENCE } from '../../functions/adapters/patience.ts';
import { queues } from '../../functions/adapters/queue.ts';
import { STARTS_MACHINE } from './starts-machine.ts';

/** A queue of a stack in which lies what could not be done. */
export interface DeadLetterQueue {
  /** As the template has it: "ReactionsPickupInstruction". */
  readonly name: string;
  readonly url: string;
  /** The queue that its letters came from; undefined where they came from no queue. */
  readonly source: string | undefined;
  /** The ARN of the machine that is started with its letters; undefined where none is. */
  readonly machine: string | undefined;
  readonly letters: number;
}

/** What the template calls such a queue: its name, and CDK's hash. */
const LOGICAL_ID = /^(.+)DeadLetters[0-9A-F]{8}$/;
const MACHINE_ID = /^(.+)[0-9A-F]{8}$/;

/** The dead-letter queues of a stack, in the order of their names. */
export async function deadLetterQueues(stack: string): Promise<DeadLetterQueue[]> {
  const resources = await resourcesOf(stack);
  const all = await Promise.all(
    resources
      .filter(({ type }) => type === 'AWS::SQS::Queue')
      .map(async ({ id, physical: url }) => ({ id, url, ...(await attributesOf(url)) })),
  );
  const machineCalled = (name: string | undefined): string | undefined =>
    resources.find(({ type, id }) => type === 'AWS::StepFunctions::StateMachine' && MACHINE_ID.exec(id)?.[1] === name)
      ?.physical;
  return all
    .flatMap(({ id, url, arn, letters }) => {
      const name = LOGICAL_ID.exec(id)?.[1];
      const source = all.find(({ deadLettersArn }) => deadLettersArn === arn)?.url;
      if (name === undefined) return [];
      return [{ name, url, source, machine: machineCalled(STARTS_MACHINE[name]), letters }];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

interface Resource {
  readonly type: string;
  readonly id: string;
  /** The URL of a queue, the ARN of a machine. */
  readonly physical: string;
}

async function resourcesOf(StackName: string): Promise<Resource[]> {
  const found = [];
  for await (const { StackResourceSummaries = [] } of paginateListStackResources(
    { client: new CloudFormationClient(PATIENCE) },
    { StackName },
  )) {
    for (const {
      ResourceType: type = '',
      LogicalResourceId: id = '',
      PhysicalResourceId: physical = '',
    } of StackResourceSummaries)
      found.push({ type, id, physical });
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
