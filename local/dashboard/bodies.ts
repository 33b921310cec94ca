import { CloudWatchClient, GetDashboardCommand } from '@aws-sdk/client-cloudwatch';
import * as z from 'zod';

const Options = z.object({
  id: z.string().optional(),
  label: z.string().optional(),
  stat: z.string().default('Average'),
  period: z.number().optional(),
  visible: z.boolean().default(true),
  expression: z.string().optional(),
});

/** One row of a widget: namespace, name, dimension names and values in turn, options; or an expression's options alone. */
const Row = z.array(z.union([z.string(), Options])).transform((parts) => {
  const options = Options.parse(parts.find((part) => typeof part === 'object') ?? {});
  const [namespace = '', name = '', ...dimensions] = parts.filter((part) => typeof part === 'string');
  return { ...options, namespace, name, dimensions: inPairs(dimensions) };
});

const place = { x: z.number(), y: z.number(), width: z.number(), height: z.number() };
const MetricWidget = z.object({
  type: z.literal('metric'),
  ...place,
  properties: z.object({
    title: z.string().default(''),
    view: z.enum(['timeSeries', 'singleValue', 'bar']).default('timeSeries'),
    stacked: z.boolean().default(false),
    metrics: z.array(Row),
    setPeriodToTimeRange: z.boolean().default(false),
    yAxis: z
      .object({ left: z.object({ min: z.number().optional(), max: z.number().optional() }).optional() })
      .optional(),
  }),
});
const CustomWidget = z.object({
  type: z.literal('custom'),
  ...place,
  properties: z.object({
    title: z.string().default(''),
    endpoint: z.string(),
    params: z.record(z.string(), z.unknown()).default({}),
  }),
});
/** A widget of a kind that this page does not draw: it keeps its place and says so. */
const OtherWidget = z.object({ type: z.string(), ...place, properties: z.object({ title: z.string().default('') }) });

const Body = z.object({
  start: z.string().optional(),
  widgets: z.array(z.union([MetricWidget, CustomWidget, OtherWidget])),
});

export type MetricRow = z.infer<typeof Row>;
export type MetricWidget = z.infer<typeof MetricWidget>;
export type CustomWidget = z.infer<typeof CustomWidget>;
export type Widget = z.infer<typeof Body>['widgets'][number];
export interface Dashboard {
  readonly name: string;
  /** How far back it looks by itself: an ISO 8601 duration with a minus, "-P28D". */
  readonly start: string | undefined;
  readonly widgets: readonly Widget[];
}

export const isMetric = (widget: Widget | undefined): widget is MetricWidget =>
  widget?.type === 'metric' && 'metrics' in widget.properties;
export const isCustom = (widget: Widget | undefined): widget is CustomWidget =>
  widget?.type === 'custom' && 'endpoint' in widget.properties;

/** The body of a dashboard as CloudWatch stores it. */
export function dashboardOf(name: string, body: string): Dashboard {
  const { start, widgets } = Body.parse(JSON.parse(body));
  return { name, start, widgets };
}

/** The dashboards of the stack, in the order in which a day is looked at. The emulator's list of them cannot be read by the SDK. */
const STACK = 'Huidan';
const NAMES = ['Today', 'Desk', 'Promises', 'Receipts', 'System'];

/** The dashboards as they were deployed, named without the stack: "Today". */
export function deployedDashboards(): Promise<Dashboard[]> {
  const client = new CloudWatchClient({});
  return Promise.all(
    NAMES.map(async (name) => {
      const { DashboardBody = '' } = await client.send(new GetDashboardCommand({ DashboardName: `${STACK}-${name}` }));
      return dashboardOf(name, DashboardBody);
    }),
  );
}

function inPairs(flat: readonly string[]): Record<string, string> {
  return Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : [])));
}
