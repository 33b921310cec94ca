import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { OnCall } from '../operations/on-call.ts';

export interface HouseAlarmProps {
  readonly metric: IMetric;
  /** It rings from this value on. */
  readonly threshold: number;
  /** How many periods of the metric in a row. */
  readonly periods?: number;
  /** What it means for the business, as whoever is woken by it should read it. */
  readonly impact: string;
  readonly onCall: OnCall;
}

/** The one way to make an alarm: it says what is at stake and somebody hears it. */
export class HouseAlarm extends Alarm {
  constructor(scope: Construct, id: string, { metric, threshold, periods = 1, impact, onCall }: HouseAlarmProps) {
    super(scope, id, {
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: impact,
    });
    this.addAlarmAction(new SnsAction(onCall));
    this.addOkAction(new SnsAction(onCall));
  }
}
