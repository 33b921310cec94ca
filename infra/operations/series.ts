import { MathExpression, Metric, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentName } from '../../domain/commitments.ts';
import { METRICS, METRIC_NAMESPACE, SERVICE, type MetricName } from '../../domain/metrics.ts';

/** What a metric is drawn as: a line for each combination of its dimensions, of these commitments where it has one. */
export function series(name: MetricName, commitments: readonly CommitmentName[] = COMMITMENT_NAMES): IMetric[] {
  switch (METRICS[name].dimensions.join()) {
    case '': return [metric(name, METRICS[name].counts, {})];
    case 'commitment': return commitments.map((commitment) => metric(name, `${commitment}: ${METRICS[name].counts}`, { commitment }));
    case 'commitment,level': return commitments.flatMap((commitment) => levels(name, commitment));
    default: return [search(name)];
  }
}

function levels(name: MetricName, commitment: CommitmentName): IMetric[] {
  return COMMITMENTS[commitment].escalation.map(({ tells }, at) =>
    metric(name, `${commitment}: ${tells.replaceAll('_', ' ')}`, { commitment, level: String(at + 1) }));
}

function metric(metricName: MetricName, label: string, dimensions: Record<string, string>): Metric {
  return new Metric({ namespace: METRIC_NAMESPACE, metricName, label, statistic: 'Sum', dimensionsMap: { service: SERVICE, ...dimensions } });
}

/** Where the values of a dimension are not known beforehand: whatever there is. */
function search(name: MetricName): MathExpression {
  const schema = [METRIC_NAMESPACE, 'service', ...METRICS[name].dimensions].join();
  return new MathExpression({ expression: `SEARCH('{${schema}} MetricName="${name}" service="${SERVICE}"', 'Sum')`, label: '', usingMetrics: {} });
}
