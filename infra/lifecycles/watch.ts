import { Duration, Validations } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { Look } from '../../domain/promise/look.ts';
import { commitmentOverrides } from '../commitment-overrides.ts';
import { HouseAlarm } from '../constructs/house-alarm.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { OnCall } from '../operations/on-call.ts';
import { watched } from '../operations/series.ts';
import type { Lifecycles } from './lifecycles.ts';

/** How often the watch looks about, and how often at everything. */
const LOOKS: Readonly<Record<Look, Duration>> = { about_now: Duration.minutes(1), everything: Duration.hours(1) };

export interface WatchProps {
  readonly table: ShipmentTable;
  readonly lifecycles: Lifecycles;
  readonly onCall: OnCall;
}

/** Starts the timers of what is due soon, and those that have not rung. Its next look makes up for one that failed, so that nothing is tried again. */
export class Watch extends HouseFunction {
  constructor(scope: Construct, { table, lifecycles, onCall }: WatchProps) {
    super(scope, {
      entry: 'sweeps/watch',
      description: 'Starts the timer of whatever is due soon, or is past due and not marked',
      timeout: Duration.minutes(5),
      memorySize: 1024,
      environment: commitmentOverrides(scope),
    });
    table.let(this, [
      { may: ['Query'], on: ['branches'] },
      { may: ['Query'], on: ['openCommitments'], index: 'open' },
    ]);
    lifecycles.letStart(this);
    const patience = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };
    this.configureAsyncInvoke(patience);
    Validations.of(this).acknowledge({
      id: 'Serverless-LambdaAsyncFailureDestination',
      reason: 'A look that failed is made up for by the next: nothing is left over, and its silence rings.',
    });
    for (const [look, every] of Object.entries(LOOKS)) {
      new Schedule(this, `Look-${look}`, {
        description: `The watch looks at ${look.replaceAll('_', ' ')}`,
        schedule: ScheduleExpression.rate(every),
        target: new LambdaInvoke(this, { ...patience, input: ScheduleTargetInput.fromObject({ look }) }),
      });
    }
    new HouseAlarm(this, 'Silent', {
      metric: watched('WatchesFinished', {}, Duration.minutes(1)),
      threshold: 1,
      below: true,
      silence: 'rings',
      periods: 5,
      impact:
        'Nobody has looked for five minutes at which promises are due: those that break have no timer, and nobody is told of it.',
      runbook: 'watch-silent',
      onCall,
    });
  }
}
