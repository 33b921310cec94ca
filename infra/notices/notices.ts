import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  DefinitionBody,
  Errors,
  JsonPath,
  LogLevel,
  StateMachine,
  Succeed,
  TaskInput,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, SqsSendMessage } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { SUBJECTS } from '../../domain/commitments.ts';
import { companyTimeZone } from '../company-time-zone.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { EndedInVain } from '../constructs/ended-in-vain.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import { HouseRole } from '../constructs/house-role.ts';
import { SEALED, type ContactKey } from '../data/contact-key.ts';
import { itemsOf, type Access } from '../data/items.ts';
import type { SearchKey } from '../data/search-key.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { noticeSender } from './notice-sender.ts';
import { personalDataInNotices } from './personal-data-in-notices.ts';

export interface NoticesProps {
  readonly table: ShipmentTable;
  readonly contactKey: ContactKey;
  readonly searchKey: SearchKey;
  /** Where the API is reached, with its version: links lead there. */
  readonly apiUrl: string;
  readonly onCall: OnCall;
}

/** What it takes to write a notice for somebody. */
export const TELLS: readonly Access[] = [
  { may: ['GetItem'], on: ['contacts', 'branches', 'notices'] },
  { may: ['PutItem'], on: ['notices', 'outbox'] },
];

/** What it takes to tell the next level: who else was told, and whether the promise is still owed. */
const CLIMBS: readonly Access[] = [
  ...TELLS,
  { may: ['Query'], on: ['outbox', 'notices', ...SUBJECTS.map(({ kind }) => itemsOf(kind))] },
];

/** Known beforehand: what tells the next level starts the machine by which it is called. */
const NAME = `${Aws.STACK_NAME}-notices`;
const ARN = `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:stateMachine:${NAME}`;

/** For an hour and more: most outages of a channel are shorter. */
const PATIENCE = {
  errors: [Errors.ALL],
  interval: Duration.seconds(15),
  backoffRate: 2,
  maxDelay: Duration.minutes(10),
  maxAttempts: 11,
};

/**
 * The machine by which notices wait for their time: one execution for all that a person is told of a kind at a time. Where an
 * acknowledgement is awaited it looks for that, and tells the next level. Input: `{ told: { name, bucket, sendAt } }`.
 */
export class Notices extends StateMachine {
  readonly logs: HouseLogGroup;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, { onCall, ...rooms }: NoticesProps) {
    const states = new Construct(scope, 'NoticesStates');
    const deadLetters = new DeadLetters(scope, 'NoticesDeadLetters', {
      impact:
        'For an hour no channel has taken what people had to be told: nobody knows of broken promises, or where to pick up.',
      onCall,
    });
    const logs = new HouseLogGroup(scope, 'NoticesLogs', `/aws/vendedlogs/states/${NAME}`);
    super(scope, 'Notices', {
      role: new HouseRole(scope, 'NoticesRole', 'states.amazonaws.com'),
      stateMachineName: NAME,
      comment: 'Sends what people are told at its time, and tells the next level what nobody acknowledges',
      definitionBody: DefinitionBody.fromChainable(
        definition(states, deadLetters, sender(states, rooms), climber(states, rooms)),
      ),
      logs: { level: LogLevel.ERROR, includeExecutionData: false, destination: logs },
      tracingEnabled: true,
    });
    this.logs = logs;
    this.deadLetters = deadLetters;
    new EndedInVain(this, {
      impact: 'People have not been told what they had to be, and it lies in no dead letters.',
      runbook: 'notices-failed',
      onCall,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SF1',
      reason: 'What went well stands in its history and on each notice, which are kept as long as logs or longer.',
    });
  }

  /** Lets a function start it, and tells it which it is. */
  letStart(by: LambdaFunction): void {
    letStart(by);
  }
}

function letStart(by: LambdaFunction): void {
  by.addToRolePolicy(new PolicyStatement({ actions: ['states:StartExecution'], resources: [ARN] }));
  by.addEnvironment('NOTICES_MACHINE_ARN', ARN);
}

function definition(scope: Construct, deadLetters: DeadLetters, sends: HouseFunction, climbs: HouseFunction): Wait {
  const leave = (id: string): SqsSendMessage =>
    new SqsSendMessage(scope, id, {
      queue: deadLetters,
      messageBody: TaskInput.fromJsonPathAt('$.told'),
      resultPath: JsonPath.DISCARD,
    });
  const step = (id: string, lambdaFunction: HouseFunction, givenUp: SqsSendMessage): LambdaInvoke => {
    const task = new LambdaInvoke(scope, id, {
      lambdaFunction,
      inputPath: '$.told',
      payloadResponseOnly: true,
      resultPath: '$.next',
      retryOnServiceExceptions: false,
    });
    task.addRetry(PATIENCE);
    task.addCatch(givenUp, { errors: [Errors.ALL], resultPath: JsonPath.DISCARD });
    return task;
  };
  const done = new Succeed(scope, 'nothing is awaited');
  const awaited = new Choice(scope, 'is an acknowledgement awaited?');
  const look = new Wait(scope, 'wait: for an acknowledgement', { time: WaitTime.timestampPath('$.next.lookAt') });
  const climb = step('climb: tell the next level', climbs, leave('leave it as a dead letter: nobody else was told'));
  awaited.when(Condition.isPresent('$.next.lookAt'), look.next(climb).next(awaited)).otherwise(done);
  // What no channel takes is told to the next level, and so is what was sent beside it and nobody acknowledges.
  const notTaken = leave('leave it as a dead letter: no channel took it');
  notTaken.next(climb);
  const wait = new Wait(scope, 'wait: until it is sent', { time: WaitTime.timestampPath('$.told.sendAt') });
  wait.next(step('send: by the first channel that takes it', sends, notTaken)).next(awaited);
  return wait;
}

type Rooms = Omit<NoticesProps, 'onCall'>;

/** What sends: the only function that may decrypt where. */
function sender(scope: Construct, { table, contactKey, searchKey, apiUrl }: Rooms): HouseFunction {
  const from = noticeSender(scope);
  const sends = new HouseFunction(scope, {
    entry: 'notices/send',
    description: 'Sends what people are told, by the first of their channels that takes it',
    // Five channels of a person may take ten seconds each.
    timeout: Duration.minutes(5),
    environment: {
      API_URL: apiUrl,
      COMPANY_TIME_ZONE: companyTimeZone(scope),
      NOTICE_SENDER: from,
      PERSONAL_DATA_IN_NOTICES: String(personalDataInNotices(scope)),
    },
  });
  table.let(sends, [...CLIMBS, { may: ['GetItem'], on: ['calendars', 'shipments'] }]);
  letStart(sends);
  contactKey.letDecrypt(sends, SEALED.contacts);
  searchKey.letHash(sends);
  const identity = (name: string): string =>
    `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${name}`;
  sends.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [identity(from), identity(from.slice(from.indexOf('@') + 1))],
    }),
  );
  // A telephone number is no resource.
  sends.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] }));
  return sends;
}

function climber(scope: Construct, { table }: Rooms): HouseFunction {
  const climbs = new HouseFunction(scope, {
    entry: 'notices/climb',
    description: 'Tells the next level what nobody has acknowledged',
    timeout: Duration.minutes(5),
    environment: { COMPANY_TIME_ZONE: companyTimeZone(scope) },
  });
  table.let(climbs, CLIMBS);
  letStart(climbs);
  return climbs;
}
