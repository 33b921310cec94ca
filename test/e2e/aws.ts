import { CloudWatchClient, GetDashboardCommand, ListDashboardsCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import { EventBridgeClient, ListEventBusesCommand, ListRulesCommand } from '@aws-sdk/client-eventbridge';
import { LambdaClient, paginateListFunctions, type FunctionConfiguration } from '@aws-sdk/client-lambda';
import { useLocalTable } from '../../tools/local-access.ts';
import { cloud } from './cloud.ts';

useLocalTable(cloud);

/** The cloud's own bus. */
export async function busName(): Promise<string> {
  const { EventBuses = [] } = await new EventBridgeClient({}).send(new ListEventBusesCommand({}));
  return named(EventBuses.map(({ Name }) => Name).filter((name) => name !== 'default'), 'bus');
}

/** The rule that has the pickup instruction sent. */
export async function instructionRule(): Promise<{ readonly Name: string; readonly EventBusName: string }> {
  const EventBusName = await busName();
  const { Rules = [] } = await new EventBridgeClient({}).send(new ListRulesCommand({ EventBusName }));
  return { EventBusName, Name: named(Rules.filter(({ EventPattern }) => EventPattern?.includes('shipment.booked')).map(({ Name }) => Name), 'rule') };
}

/** A function of the stack by its name in the template, "ArmTimers". */
export async function lambdaFunction(construct: string): Promise<FunctionConfiguration> {
  const found = (await functions()).find(({ FunctionName }) => FunctionName?.includes(construct));
  if (!found) throw new Error(`there is no function ${construct}`);
  return found;
}

async function functions(): Promise<FunctionConfiguration[]> {
  const all: FunctionConfiguration[] = [];
  for await (const { Functions = [] } of paginateListFunctions({ client: new LambdaClient({}) }, {})) all.push(...Functions);
  return all;
}

/** Whatever the functions have logged, line by line. */
export async function logLines(): Promise<string[]> {
  const lines: string[] = [];
  for (const { LoggingConfig } of await functions()) {
    if (LoggingConfig?.LogGroup === undefined) continue;
    const pages = paginateFilterLogEvents({ client: new CloudWatchLogsClient({}) }, { logGroupName: LoggingConfig.LogGroup });
    for await (const { events = [] } of pages) lines.push(...events.map(({ message = '' }) => message));
  }
  return lines;
}

/** A metric, by what makes it one: namespace, name and dimensions, the last in the order of their names. */
export const metricId = (namespace: string, name: string, dimensions: Record<string, string>): string =>
  `${namespace} ${name} ${Object.entries(dimensions).sort().map((pair) => pair.join('=')).join(' ')}`;

/** The company's own metrics that the deployed dashboards show. */
export async function metricsShown(): Promise<string[]> {
  const client = new CloudWatchClient({});
  const { DashboardEntries = [] } = await client.send(new ListDashboardsCommand({}));
  const shown = await Promise.all(DashboardEntries.map(async ({ DashboardName }) => {
    const { DashboardBody = '{}' } = await client.send(new GetDashboardCommand({ DashboardName }));
    const { widgets } = JSON.parse(DashboardBody) as { widgets: { properties: { metrics?: unknown[][] } }[] };
    return widgets.flatMap(({ properties }) => properties.metrics ?? []);
  }));
  return shown.flat().filter(([namespace]) => namespace === 'Huidan').map(([namespace, name, ...rest]) => {
    const pairs = rest.filter((part): part is string => typeof part === 'string');
    return metricId(String(namespace), String(name), Object.fromEntries(pairs.flatMap((part, at) => (at % 2 === 0 ? [[part, pairs[at + 1] ?? '']] : []))));
  });
}

/** The metrics that are embedded in log lines (EMF). */
export function metricsIn(lines: readonly string[]): string[] {
  return lines.filter((line) => line.includes('"CloudWatchMetrics"')).flatMap((line) => {
    const event = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string> & { _aws: { CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[] } };
    return event._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) => Metrics.flatMap(({ Name }) =>
      Dimensions.map((names) => metricId(Namespace, Name, Object.fromEntries(names.map((name) => [name, String(event[name])]))))));
  });
}

function named(names: readonly (string | undefined)[], what: string): string {
  const [name] = names;
  if (name === undefined) throw new Error(`there is no ${what}`);
  return name;
}
