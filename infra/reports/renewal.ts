import { Aws, Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  DefinitionBody,
  Errors,
  JsonPath,
  LogLevel,
  StateMachine,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { EndedInVain } from '../constructs/ended-in-vain.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import { HouseRole } from '../constructs/house-role.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { makesWhole } from './makes-whole.ts';
import type { ReportBucket } from './report-bucket.ts';

export interface RenewalProps {
  readonly table: ShipmentTable;
  readonly reports: ReportBucket;
  readonly onCall: OnCall;
}

/**
 * The machine that makes the report of all branches anew when branches have answered (E5): one execution for all answers of
 * five minutes. Input: `{ kind, period, at }`.
 */
export class Renewal extends StateMachine {
  constructor(scope: Construct, { onCall, ...rooms }: RenewalProps) {
    const states = new Construct(scope, 'RenewalStates');
    const renews = makesWhole(
      states,
      rooms,
      'sweeps/renew-report',
      'Makes the report of all branches anew with their answers',
      [{ may: ['Query'], on: ['branches'] }],
    );
    const wait = new Wait(states, 'wait: until what was answered is stored', {
      time: WaitTime.timestampPath('$.at'),
    });
    const renew = new LambdaInvoke(states, 'renew: the report as a whole', {
      lambdaFunction: renews,
      payloadResponseOnly: true,
      resultPath: JsonPath.DISCARD,
      retryOnServiceExceptions: false,
    });
    // For an hour and more: a sweep may be about to finish, or a service be out.
    renew.addRetry({
      errors: [Errors.ALL],
      interval: Duration.seconds(30),
      maxAttempts: 12,
      backoffRate: 2,
      maxDelay: Duration.minutes(10),
    });
    super(scope, 'Renewal', {
      role: new HouseRole(scope, 'RenewalRole', 'states.amazonaws.com'),
      stateMachineName: `${Aws.STACK_NAME}-renewal`,
      comment: 'Makes the report of all branches anew when branches have answered (E5)',
      definitionBody: DefinitionBody.fromChainable(wait.next(renew)),
      logs: {
        level: LogLevel.ALL,
        includeExecutionData: false,
        destination: new HouseLogGroup(scope, 'RenewalLogs', `/aws/vendedlogs/states/${Aws.STACK_NAME}-renewal`),
      },
      tracingEnabled: true,
      timeout: Duration.hours(6),
    });
    new EndedInVain(this, {
      impact:
        "What branches answered does not stand in the report of all branches, which the supervisor goes by. Each branch's own report has it.",
      runbook: 'sweep-unfinished',
      onCall,
    });
  }

  /** Lets a function start it, and tells it which it is. */
  letStart(by: LambdaFunction): void {
    this.grantStartExecution(by);
    by.addEnvironment('RENEWAL_MACHINE_ARN', this.stateMachineArn);
  }
}
