import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { HouseAlarm, type HouseAlarmProps } from './house-alarm.ts';

/** The alarm for executions of a machine that ended without having done their work, however that came. */
export class EndedInVain extends HouseAlarm {
  constructor(machine: StateMachine, told: Pick<HouseAlarmProps, 'impact' | 'runbook' | 'onCall'>) {
    const metric = new MathExpression({
      label: 'executions that failed, ran out of time or were aborted',
      expression: 'FILL(failed, 0) + FILL(timedOut, 0) + FILL(aborted, 0)',
      usingMetrics: {
        failed: machine.metricFailed(),
        timedOut: machine.metricTimedOut(),
        aborted: machine.metricAborted(),
      },
      period: Duration.minutes(5),
    });
    super(machine, 'EndedInVain', { metric, threshold: 1, ...told });
  }
}
