import { detailsOnBus } from '../../../domain/promise/details-on-bus.ts';
import type { SubjectKind } from '../../../domain/promise/subject.ts';
import { publish } from '../../adapters/bus.ts';
import { METRICS, type MetricDimensions, type MetricName } from '../../../domain/metrics.ts';
import { count } from '../../adapters/metrics.ts';
import { eventOf, ofSubjectIn } from '../../adapters/subject-items.ts';
import type { Item } from '../../adapters/table.ts';

/** Tells of an event that is new: to the bus what happened, to the metrics that it did. */
export async function tellEvent(kind: SubjectKind, item: Item): Promise<void> {
  const event = eventOf(item);
  if (event.history) return;
  const { subjectId, of } = ofSubjectIn(item);
  const { eventId, type, status, occurredAt, recordedAt } = event;
  const id = `${subjectId}.${eventId}`;
  const about = { ...of, occurredAt };
  const besides = kind.tellsBesides?.(event) ?? [];
  await publish([
    {
      type: `${kind.kind}.${type}`,
      id,
      detail: { ...about, status, recordedAt, ...detailsOnBus(kind, event) },
    },
    ...besides.map((each) => ({ type: each.type, id: `${id}.${each.suffix}`, detail: { ...about, ...each.detail } })),
  ]);
  for (const metric of [kind.events[type]?.counts, ...besides.map(({ counts }) => counts)]) {
    if (metric !== undefined) count(metric, dimensionsIn(of, metric));
  }
}

/** The dimensions of a metric that counts an event, from what the event tells of its subject. */
function dimensionsIn<M extends MetricName>(of: Readonly<Record<string, unknown>>, metric: M): MetricDimensions<M> {
  const names: readonly string[] = METRICS[metric].dimensions;
  return Object.fromEntries(names.map((name) => [name, String(of[name])])) as MetricDimensions<M>;
}
