import { Aws, Duration, TimeZone, Validations } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import {
  Choice,
  Condition,
  DefinitionBody,
  Errors,
  Fail,
  JsonPath,
  LogLevel,
  Map as MapState,
  Pass,
  StateMachine,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { REPORT_KINDS, REPORTS, type ReportRule } from '../../domain/report/reports.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import { EndedInVain } from '../constructs/ended-in-vain.ts';
import type { OnCall } from '../operations/on-call.ts';

/** The steps of every sweep: which branches, one branch, and what came of them all. */
export interface SweepSteps {
  readonly plan: IFunction;
  readonly branch: IFunction;
  readonly finish: IFunction;
}

export interface SweepProps {
  readonly steps: SweepSteps;
  /** The IANA time zone of the company, by whose clock it runs. */
  readonly timeZone: string;
  /** Where it is left that a sweep could not even be started. */
  readonly deadLetters: IQueue;
  readonly onCall: OnCall;
}

/** So many branches at a time: each reads the table by itself. */
const BRANCHES_AT_ONCE = 5;

/**
 * The machine that makes every report, and the schedules of each. Input: `{ kind, unit?, period? }`, by default the period of
 * the unit that has just ended, and of units the report's first.
 * Branch by branch; one that fails does not keep the others from theirs, but the sweep ends as failed and names it. Run again, it does what is left.
 */
export class Sweep extends StateMachine {
  constructor(scope: Construct, { steps, timeZone, deadLetters, onCall }: SweepProps) {
    const states = new Construct(scope, 'SweepStates');
    // So that what the steps log is found by the execution.
    const name = new Pass(states, 'name: what the steps log', {
      inputPath: '$$.Execution.Name',
      resultPath: '$.execution',
    });
    const plan = new LambdaInvoke(states, 'plan: which period, which branches', {
      lambdaFunction: steps.plan,
      payloadResponseOnly: true,
    });
    const gather = new LambdaInvoke(states, 'gather: what stands against the branch', {
      lambdaFunction: steps.branch,
      payloadResponseOnly: true,
    });
    gather.addRetry({ errors: [Errors.ALL], interval: Duration.seconds(2), maxAttempts: 3, backoffRate: 2 });
    gather.addCatch(
      new Pass(states, 'failed: named in the report', { parameters: { 'branch.$': '$.branch', failed: true } }),
      { errors: [Errors.ALL], resultPath: '$.error' },
    );
    const branches = new MapState(states, 'branch by branch', {
      itemsPath: JsonPath.stringAt('$.branches'),
      itemSelector: {
        'kind.$': '$.kind',
        'period.$': '$.period',
        'asOf.$': '$.asOf',
        'branch.$': '$$.Map.Item.Value',
        'execution.$': '$.execution',
      },
      maxConcurrency: BRANCHES_AT_ONCE,
      resultPath: '$.results',
    });
    branches.itemProcessor(gather);
    const finish = new LambdaInvoke(states, 'finish: the report as a whole', {
      lambdaFunction: steps.finish,
      payloadResponseOnly: true,
    });
    finish.addRetry({ errors: [Errors.ALL], interval: Duration.seconds(2), maxAttempts: 3, backoffRate: 2 });
    const whole = new Choice(states, 'is a branch missing?')
      .when(
        Condition.booleanEquals('$.complete', false),
        new Fail(states, 'incomplete', {
          error: 'BranchesFailed',
          cause: 'Branches are missing in the report, which names them. Run the sweep again.',
        }),
      )
      .otherwise(new Succeed(states, 'complete'));

    super(scope, 'Sweep', {
      stateMachineName: `${Aws.STACK_NAME}-sweep`,
      comment: 'Makes a report, branch by branch',
      definitionBody: DefinitionBody.fromChainable(name.next(plan).next(branches).next(finish).next(whole)),
      logs: {
        level: LogLevel.ALL,
        includeExecutionData: false,
        destination: new HouseLogGroup(scope, 'SweepLogs', `/aws/vendedlogs/states/${Aws.STACK_NAME}-sweep`),
      },
      tracingEnabled: true,
      timeout: Duration.hours(2),
    });
    for (const kind of REPORT_KINDS) {
      const { rule, runs }: ReportRule = REPORTS[kind];
      for (const [unit, schedule] of Object.entries(runs)) {
        new Schedule(this, `Schedule-${kind}-${unit}`, {
          description: `Makes the report "${kind}" (${rule}) of the ${unit} before`,
          schedule: ScheduleExpression.expression(schedule, TimeZone.of(timeZone)),
          target: new StepFunctionsStartExecution(this, {
            input: ScheduleTargetInput.fromObject({ kind, unit }),
            deadLetterQueue: deadLetters,
            retryAttempts: 8,
            maxEventAge: Duration.hours(1),
          }),
        });
      }
    }
    new EndedInVain(this, {
      impact:
        'A report was not finished, the failed execution tells which: branches or the supervisor do not have it, or not all of it. Run it again: npm run sweep -- <report> <period>.',
      runbook: 'sweep-unfinished',
      onCall,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'The delivery of logs and X-Ray take no resources.',
    });
  }
}
