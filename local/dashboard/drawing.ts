import type { Drawing, Line } from './answers.ts';
import type { MetricRow, MetricWidget } from './bodies.ts';
import { metricMath, type Points } from './metric-math.ts';
import type { Samples, Series } from './samples.ts';
import { searchOf } from './search.ts';
import { counts, statistic } from './statistic.ts';
import type { RangeName } from './ranges.ts';
import { stepsBack, type Steps } from './time-range.ts';

/** Reckons the figures of a widget from what was measured, up to `now`. */
export function draw(widget: MetricWidget, samples: Samples, range: RangeName, now: number): Drawing {
  const { metrics, setPeriodToTimeRange } = widget.properties;
  const lines: Line[] = [];
  const notUnderstood: string[] = [];
  for (const row of metrics.filter(({ visible }) => visible)) {
    try {
      lines.push(...linesOf(row, metrics, samples, stepsBack(range, now, row.period), setPeriodToTimeRange));
    } catch (error) {
      notUnderstood.push(row.expression ?? (error as Error).message);
    }
  }
  const emitted = new Set(samples.all().map(({ namespace }) => namespace));
  const namespaces = [...new Set(metrics.flatMap(({ namespace }) => (namespace === '' ? [] : [namespace])))];
  return { lines, absent: namespaces.filter((each) => each.startsWith('AWS/') && !emitted.has(each)), notUnderstood };
}

function linesOf(row: MetricRow, rows: readonly MetricRow[], samples: Samples, steps: Steps, whole: boolean): Line[] {
  if (row.expression === undefined) {
    const series = samples.of(row);
    const points = pointsOf(series, row.stat, steps);
    return [
      lineOf(
        row.label ?? row.name,
        counts(row.stat),
        points,
        steps,
        whole ? pointsOf(series, row.stat, inOne(steps)).at(0) : undefined,
      ),
    ];
  }
  const search = searchOf(row.expression);
  if (search) {
    return samples
      .all()
      .filter(search.finds)
      .map((series) => lineOf(search.labelOf(series), counts(search.stat), pointsOf(series, search.stat, steps), steps))
      .filter(({ value }) => value !== null)
      .sort((one, other) => one.label.localeCompare(other.label));
  }
  const operands = Object.fromEntries(
    rows.flatMap((each) => (each.id === undefined ? [] : [[each.id, pointsOf(samples.of(each), each.stat, steps)]])),
  );
  return [lineOf(row.label ?? row.expression, false, metricMath(row.expression, operands, steps.starts.length), steps)];
}

function lineOf(label: string, broken: boolean, points: Points, { starts }: Steps, whole?: number): Line {
  return {
    label,
    broken,
    points: starts.map((at, index) => [at, points[index] ?? null]),
    value: whole ?? points.findLast((value) => value !== undefined) ?? null,
  };
}

/** A statistic of a series, step by step. */
function pointsOf(series: Series | undefined, stat: string, { starts, step }: Steps): Points {
  const first = starts[0] ?? 0;
  const values = starts.map((): number[] => []);
  for (const sample of series?.samples ?? []) values[Math.floor((sample.at - first) / step)]?.push(...sample.values);
  return values.map((each) => statistic(stat, each));
}

const inOne = ({ starts, step }: Steps): Steps => ({ starts: starts.slice(0, 1), step: step * starts.length });
