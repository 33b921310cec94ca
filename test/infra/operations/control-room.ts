import { Parser, type Values } from 'expr-eval-fork';
import { ofType, text, type Resource } from '../template.ts';

/** A metric as CloudWatch knows it. */
export interface Watched {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface Widget {
  readonly type: string;
  readonly width: number;
  readonly properties: {
    readonly title: string;
    readonly query?: string;
    readonly endpoint?: string;
    readonly metrics?: readonly (readonly (string | Drawn)[])[];
  };
}

/** How a line is drawn, or what it is reckoned from. */
export interface Drawn {
  readonly expression?: string;
  readonly stat?: string;
  readonly label?: string;
}

/** The widgets of a dashboard, by its name in the console: "Today". */
export function dashboard(name: string): Widget[] {
  const found = ofType('AWS::CloudWatch::Dashboard').find(
    (each) => each.text('DashboardName') === `<AWS::StackName>-${name}`,
  );
  if (found === undefined) throw new Error(`there is no dashboard ${name}`);
  return (JSON.parse(found.text('DashboardBody')) as { widgets: Widget[] }).widgets;
}

/** All that a dashboard draws, what it looks for by itself (SEARCH) included: of that only the names of dimensions are known. */
export function drawn(widgets: readonly Widget[]): Watched[] {
  return widgets.flatMap(({ properties }) => (properties.metrics ?? []).flatMap(metricOf));
}

function metricOf(line: readonly (string | Drawn)[]): Watched[] {
  const texts = line.filter((each) => typeof each === 'string');
  if (texts.length === 0) return line.flatMap((each) => searched((each as Drawn).expression ?? ''));
  const [namespace = '', name = '', ...pairs] = texts;
  return [
    {
      namespace,
      name,
      dimensions: Object.fromEntries(pairs.flatMap((key, at) => (at % 2 === 0 ? [[key, pairs[at + 1] ?? '']] : []))),
    },
  ];
}

function searched(expression: string): Watched[] {
  const [, schema = '', name = ''] = /SEARCH\('\{([^}]+)\} MetricName="(\w+)"/.exec(expression) ?? [];
  const [namespace = '', ...keys] = schema.split(',');
  return name === '' ? [] : [{ namespace, name, dimensions: Object.fromEntries(keys.map((key) => [key, '*'])) }];
}

interface AlarmMetric {
  readonly Id: string;
  readonly Expression?: string;
  readonly MetricStat?: {
    readonly Metric: { readonly Namespace: string; readonly MetricName: string; readonly Dimensions: Dimensions };
    readonly Period: number;
    readonly Stat: string;
  };
  readonly ReturnData: boolean;
}
type Dimensions = readonly { readonly Name: string; readonly Value: unknown }[];

const named = (dimensions: Dimensions): Record<string, string> =>
  Object.fromEntries(dimensions.map(({ Name, Value }) => [Name, text(Value)]));

/** What an alarm watches: one metric, or those that its expression is reckoned from. */
export function watchedBy(alarm: Resource): Watched[] {
  if (alarm.at('Metrics') === undefined) {
    return [
      {
        namespace: alarm.text('Namespace'),
        name: alarm.text('MetricName'),
        dimensions: named(alarm.list('Dimensions') as unknown as Dimensions),
      },
    ];
  }
  return (alarm.list('Metrics') as AlarmMetric[]).flatMap(({ MetricStat }) =>
    MetricStat === undefined
      ? []
      : [
          {
            namespace: MetricStat.Metric.Namespace,
            name: MetricStat.Metric.MetricName,
            dimensions: named(MetricStat.Metric.Dimensions),
          },
        ],
  );
}

/** The expressions of an alarm by their ids; the one that it rings by is "". */
export function expressionsOf(alarm: Resource): Record<string, string> {
  return Object.fromEntries(
    (alarm.list('Metrics') as AlarmMetric[]).flatMap(({ Id, Expression, ReturnData }) =>
      Expression === undefined ? [] : [[ReturnData ? '' : Id, Expression]],
    ),
  );
}

/** The value that an alarm rings by at a moment, of which its expressions may ask the DAY (1 is Monday) and the HOUR, in UTC. */
export function valueOf(
  expressions: Readonly<Record<string, string>>,
  metrics: Readonly<Record<string, number>>,
  at: Date,
): number {
  const parser = new Parser();
  Object.assign(parser.functions, {
    DAY: () => ((at.getUTCDay() + 6) % 7) + 1,
    HOUR: () => at.getUTCHours(),
    FILL: (value: unknown, otherwise: unknown) => value ?? otherwise,
    IF: (condition: unknown, then: unknown, otherwise: unknown) => (condition ? then : otherwise),
  });
  const reckon = (expression: string, known: Readonly<Record<string, unknown>>): unknown =>
    parser.parse(expression.replaceAll(' AND ', ' and ').replaceAll(' OR ', ' or ')).evaluate(known as Values);
  const { '': result = '', ...steps } = expressions;
  return Number(reckon(result, { ...metrics, ...mapValues(steps, (step) => reckon(step, metrics)) }));
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
