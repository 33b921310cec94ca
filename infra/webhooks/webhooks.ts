import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import {
  DefinitionBody,
  JsonPath,
  LogLevel,
  StateMachine,
  TaskInput,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { SqsSendMessage } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import type { Bus } from '../bus.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { EndedInVain } from '../constructs/ended-in-vain.ts';
import { HouseAlarm } from '../constructs/house-alarm.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import { HouseRole } from '../constructs/house-role.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { SEALED, type ContactKey } from '../data/contact-key.ts';
import type { SearchKey } from '../data/search-key.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { watched } from '../operations/series.ts';

export interface WebhooksProps {
  readonly table: ShipmentTable;
  readonly bus: Bus;
  readonly contactKey: ContactKey;
  readonly searchKey: SearchKey;
  readonly onCall: OnCall;
}

/** Known beforehand: what sends starts the machine that gives it work. */
const NAME = `${Aws.STACK_NAME}-webhooks`;
const ARN = `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:stateMachine:${NAME}`;

/** What sends to webhook endpoints, and what has it try again. */
export class Webhooks extends Construct {
  readonly machine: StateMachine;
  readonly logs: HouseLogGroup;
  readonly deadLetters: DeadLetters;
  private readonly queue: WorkQueue;
  private readonly sends: HouseFunction;

  constructor(scope: Construct, { table, bus, contactKey, searchKey, onCall }: WebhooksProps) {
    super(scope, 'Webhooks');
    const sends = (this.sends = new HouseFunction(this, {
      entry: 'webhooks/deliver',
      description: 'Sends events to webhook endpoints, and looks after those that fail',
      // An endpoint has ten seconds; of what was held, hundreds are let go at once.
      timeout: Duration.seconds(30),
    }));
    table.let(sends, [
      { may: ['GetItem', 'PutItem'], on: ['webhookEndpoints'] },
      { may: ['GetItem', 'UpdateItem'], on: ['webhookDeliveries'] },
      { may: ['Query'], on: ['listedDeliveries'], index: 'deliveries' },
      { may: ['Query'], on: ['shipments'] },
      { may: ['GetItem'], on: ['calendars'] },
    ]);
    contactKey.letDecrypt(sends, SEALED.webhooks);
    searchKey.letHash(sends);
    bus.letPublish(sends);
    this.deadLetters = new DeadLetters(this, 'DeadLetters', {
      impact:
        'Systems of partners are not told what happened: for an hour their events could not even be tried. It is no fault of theirs.',
      onCall,
    });
    this.queue = new WorkQueue(this, 'Queue', {
      worker: sends,
      deadLetters: this.deadLetters,
      batchSize: 10,
      atOnce: 20,
    });
    this.logs = new HouseLogGroup(this, 'Logs', `/aws/vendedlogs/states/${NAME}`);
    this.machine = this.waits(onCall);
    this.letSend(sends);
    this.letWait(sends);
    this.watches(table, onCall);
    new HouseAlarm(this, 'Disabled', {
      metric: watched('WebhookEndpointsDisabled', {}, Duration.minutes(5)),
      threshold: 1,
      impact:
        "A partner's system is told nothing any more: it is gone, or has taken nothing for three days. What happens to its shipments is kept for 30 days.",
      runbook: 'webhook-disabled',
      onCall,
    });
  }

  /** Lets a function have something sent. */
  letSend(by: LambdaFunction): void {
    this.queue.grant(by, 'sqs:SendMessage');
    by.addEnvironment('WEBHOOKS_QUEUE_URL', this.queue.queueUrl);
  }

  /** Tells where the API is, which is made after this: to its pages links lead in what is sent. */
  linkTo(apiUrl: string): void {
    this.sends.addEnvironment('API_URL', apiUrl);
  }

  /** Lets a function have something sent at a time. */
  private letWait(by: LambdaFunction): void {
    by.addToRolePolicy(new PolicyStatement({ actions: ['states:StartExecution'], resources: [ARN] }));
    by.addEnvironment('WEBHOOKS_MACHINE_ARN', ARN);
  }

  /** An execution is one wait of minutes at most. What ends in vain is found by the watch. Input: `{ work, at }`. */
  private waits(onCall: OnCall): StateMachine {
    const wait = new Wait(this, 'wait: until it is tried', { time: WaitTime.timestampPath('$.at') });
    const send = new SqsSendMessage(this, 'put it on the queue', {
      queue: this.queue,
      messageBody: TaskInput.fromJsonPathAt('$.work'),
      messageGroupId: JsonPath.stringAt('$.work.endpointId'),
    });
    const machine = new StateMachine(this, 'Machine', {
      role: new HouseRole(this, 'MachineRole', 'states.amazonaws.com'),
      stateMachineName: NAME,
      comment: 'Has deliveries to webhook endpoints, and the endpoints themselves, looked after at their time',
      definitionBody: DefinitionBody.fromChainable(wait.next(send.addRetry({ maxAttempts: 5 }))),
      logs: { level: LogLevel.ERROR, includeExecutionData: false, destination: this.logs },
      tracingEnabled: true,
    });
    new EndedInVain(machine, {
      impact:
        'What systems of partners did not take is tried again some minutes later than it should: the watch of webhooks makes up for it.',
      runbook: 'webhook-watch-silent',
      onCall,
    });
    Validations.of(machine).acknowledge({
      id: 'AwsSolutions-SF1',
      reason: 'What went well stands in its history and on the delivery.',
    });
    return machine;
  }

  private watches(table: ShipmentTable, onCall: OnCall): void {
    const watch = new HouseFunction(this, {
      entry: 'webhooks/watch',
      description: 'Has deliveries to webhook endpoints tried again that are due soon, or were lost',
      timeout: Duration.minutes(5),
    });
    table.let(watch, [
      { may: ['Query'], on: ['lookedAfterWebhooks'], index: 'webhooks-due' },
      { may: ['UpdateItem'], on: ['webhookDeliveries'] },
    ]);
    this.letSend(watch);
    this.letWait(watch);
    const patience = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };
    watch.configureAsyncInvoke(patience);
    Validations.of(watch).acknowledge({
      id: 'Serverless-LambdaAsyncFailureDestination',
      reason: 'A look that failed is made up for by the next: nothing is left over, and its silence rings.',
    });
    new Schedule(this, 'Look', {
      description: 'The watch of webhooks looks about now',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(watch, patience),
    });
    new HouseAlarm(watch, 'Silent', {
      metric: watched('WebhookWatchesFinished', {}, Duration.minutes(1)),
      threshold: 1,
      below: true,
      silence: 'rings',
      periods: 5,
      impact:
        'Nobody has looked for five minutes which webhooks are to be tried again: what a system of a partner did not take at once does not reach it.',
      runbook: 'webhook-watch-silent',
      onCall,
    });
  }
}
