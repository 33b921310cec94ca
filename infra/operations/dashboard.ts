import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Dashboard as CloudWatchDashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { series } from './series.ts';

export interface DashboardProps {
  readonly api: RestApi;
  readonly machines: readonly StateMachine[];
  readonly streamReaders: readonly IFunction[];
  readonly deadLetters: readonly IQueue[];
}

/** The business above, the machinery that keeps it going below. */
export class Dashboard extends CloudWatchDashboard {
  constructor(scope: Construct, { api, machines, streamReaders, deadLetters }: DashboardProps) {
    super(scope, 'Dashboard', { defaultInterval: Duration.days(1) });
    this.addWidgets(
      graph('Orders and instructions', [...series('Bookings'), ...series('InstructionsSent')]),
      graph('Pickups on time and late (B1)', [...series('CommitmentsMet', ['pickup']), ...series('CommitmentsLate', ['pickup'])]),
      graph('Promises kept and kept late', [...series('CommitmentsMet'), ...series('CommitmentsLate')]),
      graph('Misses told (B3)', series('CommitmentsMissed')),
    );
    this.addWidgets(
      graph('Deliveries, and goods released against D1-D4', [...series('Deliveries'), ...series('IrregularSignOffs')]),
      graph('Deliveries on time and late (C1)', [...series('CommitmentsMet', ['delivery']), ...series('CommitmentsLate', ['delivery'])]),
      graph('Receipts on time and late (E2)', [...series('CommitmentsMet', ['receipt_return']), ...series('CommitmentsLate', ['receipt_return'])]),
      graph('Receipts returned', series('ReceiptsReturned')),
    );
    this.addWidgets(
      graph('Requests refused or failed', series('ApiErrors')),
      graph('Requests', [api.metricCount(), api.metricClientError(), api.metricServerError()]),
      graph('Latency, p95', [api.metricLatency({ statistic: 'p95' }), api.metricIntegrationLatency({ statistic: 'p95' })]),
    );
    this.addWidgets(
      graph('Timers', machines.flatMap((machine) => [machine.metricStarted(), machine.metricSucceeded(), machine.metricFailed()])),
      graph('Behind the stream', streamReaders.map((reader) => reader.metric('IteratorAge', { statistic: 'Maximum' }))),
      graph('Dead letters', deadLetters.map((queue) => queue.metricApproximateNumberOfMessagesVisible())),
    );
  }
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 6, leftYAxis: { min: 0 } });
}
