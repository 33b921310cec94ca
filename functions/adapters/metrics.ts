import { Metrics } from '@aws-lambda-powertools/metrics';
import { METRIC_NAMESPACE, METRICS, SERVICE, type MetricDimensions, type MetricName } from '../../domain/metrics.ts';

const metrics = new Metrics({ namespace: METRIC_NAMESPACE, serviceName: SERVICE });

/** Counts one, as an embedded metric in the log (EMF). */
export function count<M extends MetricName>(name: M, dimensions: MetricDimensions<M>): void {
  const single = metrics.singleMetric();
  single.addDimensions({ ...dimensions });
  single.addMetric(name, METRICS[name].unit, 1);
}
