import { Metrics } from '@aws-lambda-powertools/metrics';
import { now } from './clock.ts';
import { log } from './log.ts';
import { METRICS, type MetricDimensions, type MetricName } from '../../domain/metrics.ts';

/** Made by the first that counts: most requests count nothing. */
let metrics: Metrics | undefined;

/** Counts, by default one, as an embedded metric in the log (EMF). */
export function count<M extends MetricName>(name: M, dimensions: MetricDimensions<M>, value = 1): void {
  // What it warns of is logged like everything else: on the local cloud, of a clock that is moved far.
  metrics ??= new Metrics({ logger: log });
  const single = metrics.singleMetric();
  // On the local cloud that is the moved clock: a month of figures is a month on its charts.
  single.setTimestamp(Date.parse(now()));
  single.addDimensions({ ...dimensions });
  single.addMetric(name, METRICS[name].unit, value);
}
