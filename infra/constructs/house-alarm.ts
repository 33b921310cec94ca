import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { OnCall } from '../operations/on-call.ts';
import { RUNBOOK, runbookLink, type RunbookSection } from '../operations/runbook.ts';

export interface HouseAlarmProps {
  readonly metric: IMetric;
  /** It rings from this value on; with `below`, below it. */
  readonly threshold: number;
  readonly below?: true;
  /** It rings when the metric is silent, too: there is one as long as all is well. */
  readonly silence?: 'rings';
  /** How many periods of the metric in a row. */
  readonly periods?: number;
  /** What it means for the business, as whoever is woken by it should read it. */
  readonly impact: string;
  /** Where in the runbook it says what to do. */
  readonly runbook: RunbookSection;
  readonly onCall: OnCall;
}

/** The one way to make an alarm: it says what is at stake, what to do first and where to read on, and somebody hears it. */
export class HouseAlarm extends Alarm {
  constructor(
    scope: Construct,
    id: string,
    { metric, threshold, below, silence, periods = 1, impact, runbook, onCall }: HouseAlarmProps,
  ) {
    super(scope, id, {
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: silence === 'rings' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${impact}\n\nFirst: ${RUNBOOK[runbook]}\n\nRunbook: ${runbookLink(scope, runbook)}`,
    });
    this.addAlarmAction(new SnsAction(onCall));
    this.addOkAction(new SnsAction(onCall));
  }
}
