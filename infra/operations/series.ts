import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentName } from '../../domain/commitments.ts';
import { METRICS, type MetricDimensions, type MetricName } from '../../domain/metrics.ts';
import { NOTICE_KIND_NAMES } from '../../domain/notice/notice-kinds.ts';
import { METRIC_NAMESPACE, SERVICE } from '../names.ts';

interface Drawn {
  readonly label?: string;
  readonly statistic?: string;
}

/** One line: a metric with all of its dimensions. */
export function line<M extends MetricName>(
  name: M,
  dimensions: MetricDimensions<M>,
  { label = METRICS[name].counts, statistic = 'Sum' }: Drawn = {},
): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName: name,
    label,
    statistic,
    dimensionsMap: { service: SERVICE, ...dimensions },
  });
}

/** What an alarm watches: a metric as it is emitted, without the label that only a drawing needs. */
export function watched<M extends MetricName>(
  name: M,
  dimensions: MetricDimensions<M>,
  period: Duration,
  statistic: 'Sum' | 'Maximum' = 'Sum',
): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName: name,
    statistic,
    period,
    dimensionsMap: { service: SERVICE, ...dimensions },
  });
}

type OfCommitment = {
  [M in MetricName]: (typeof METRICS)[M]['dimensions'] extends readonly ['commitment'] ? M : never;
}[MetricName];

/** A line for each promise. */
export function byCommitment(
  name: OfCommitment,
  drawn: Drawn = {},
  commitments: readonly CommitmentName[] = COMMITMENT_NAMES,
): Metric[] {
  return commitments.map((commitment) =>
    line(name, { commitment }, { ...drawn, label: [commitment, drawn.label].filter(Boolean).join(' ') }),
  );
}

type OfKind = {
  [M in MetricName]: (typeof METRICS)[M]['dimensions'] extends readonly ['kind'] ? M : never;
}[MetricName];

/** A line for each kind of notice. */
export function byKind(name: OfKind): Metric[] {
  return NOTICE_KIND_NAMES.map((kind) => line(name, { kind }, { label: kind.replaceAll('_', ' ') }));
}

/** How many of a hundred were kept of each promise: a broken one is told to its first level, once. */
export function keptPercent(commitments: readonly CommitmentName[] = COMMITMENT_NAMES): MathExpression[] {
  return commitments.map(
    (commitment, at) =>
      new MathExpression({
        label: commitment,
        expression: `100 * FILL(kept${at}, 0) / (FILL(kept${at}, 0) + FILL(broken${at}, 0))`,
        usingMetrics: {
          [`kept${at}`]: line('CommitmentsMet', { commitment }),
          [`broken${at}`]: line('CommitmentsMissed', { commitment, level: '1' }),
        },
        period: Duration.days(1),
      }),
  );
}

/** The misses that were told to a level, of the promises that have it. */
export function missesAtLevel(level: number, commitments: readonly CommitmentName[] = COMMITMENT_NAMES): Metric[] {
  return commitments
    .filter((commitment) => COMMITMENTS[commitment].escalation.length >= level)
    .map((commitment) => line('CommitmentsMissed', { commitment, level: String(level) }, { label: commitment }));
}

/** Where the values of a dimension are not known beforehand: a line for each that there is. */
export function whatThereIs(name: MetricName, statistic = 'Sum'): IMetric {
  const schema = [METRIC_NAMESPACE, 'service', ...METRICS[name].dimensions].join();
  return new MathExpression({
    expression: `SEARCH('{${schema}} MetricName="${name}" service="${SERVICE}"', '${statistic}')`,
    label: '',
    usingMetrics: {},
  });
}
