import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { EventBridgeClient, ListEventBusesCommand, ListRulesCommand } from '@aws-sdk/client-eventbridge';
import { LambdaClient, paginateListFunctions, type FunctionConfiguration } from '@aws-sdk/client-lambda';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AuditLine } from '../../functions/adapters/audit.ts';
import { METRIC_NAMESPACE } from '../../infra/names.ts';
import { useLocalTable } from '../../tools/local-access.ts';
import { cloud } from './cloud.ts';
import { DIRECTORY } from './directory.ts';

useLocalTable(cloud);

/** The cloud's own bus. */
export async function busName(): Promise<string> {
  const { EventBuses = [] } = await new EventBridgeClient({}).send(new ListEventBusesCommand({}));
  return named(
    EventBuses.map(({ Name }) => Name).filter((name) => name !== 'default'),
    'bus',
  );
}

/** The rule that has the pickup instruction sent. */
export async function instructionRule(): Promise<{ readonly Name: string; readonly EventBusName: string }> {
  const EventBusName = await busName();
  const { Rules = [] } = await new EventBridgeClient({}).send(new ListRulesCommand({ EventBusName }));
  return {
    EventBusName,
    Name: named(
      Rules.filter(({ EventPattern }) => EventPattern?.includes('shipment.booked')).map(({ Name }) => Name),
      'rule',
    ),
  };
}

/** A function of the stack by its name in the template, "ArmTimers". */
export async function lambdaFunction(construct: string): Promise<FunctionConfiguration> {
  const found = (await functions()).find(({ FunctionName }) => FunctionName?.includes(construct));
  if (!found) throw new Error(`there is no function ${construct}`);
  return found;
}

async function functions(): Promise<FunctionConfiguration[]> {
  const all: FunctionConfiguration[] = [];
  for await (const { Functions = [] } of paginateListFunctions({ client: new LambdaClient({}) }, {}))
    all.push(...Functions);
  return all;
}

/** What the audit log has of a waybill, in its order. */
export async function auditLines(waybill: string): Promise<AuditLine[]> {
  const { Environment } = await lambdaFunction('ShipmentsReads');
  const lines = await linesOf(Environment?.Variables?.['AUDIT_LOG_GROUP'] ?? '');
  return lines
    .map((line) => JSON.parse(line) as AuditLine)
    .filter(({ waybills }) => waybills.includes(waybill))
    .sort((one, other) => (one.time < other.time ? -1 : 1));
}

/** Whatever the functions have logged, line by line. */
export async function logLines(): Promise<string[]> {
  const lines: string[] = [];
  for (const { LoggingConfig } of await functions()) {
    if (LoggingConfig?.LogGroup !== undefined) lines.push(...(await linesOf(LoggingConfig.LogGroup)));
  }
  return lines;
}

/** The emulator gives so many of a group's events at once, the oldest, and no token for the others. */
const AT_ONCE = 10_000;

async function linesOf(logGroupName: string): Promise<string[]> {
  const lines: string[] = [];
  for (let startTime = 0; ;) {
    const { events = [] } = await new CloudWatchLogsClient({}).send(
      new FilterLogEventsCommand({ logGroupName, startTime, limit: AT_ONCE }),
    );
    lines.push(...events.map(({ message = '' }) => message));
    const last = events.at(-1)?.timestamp ?? startTime;
    if (events.length < AT_ONCE || last === startTime) return lines;
    startTime = last;
  }
}

/** A metric, by what makes it one: namespace, name and dimensions, the last in the order of their names. */
export const metricId = (namespace: string, name: string, dimensions: Record<string, string>): string =>
  `${namespace} ${name} ${Object.entries(dimensions)
    .sort()
    .map((pair) => pair.join('='))
    .join()}`;

/** The company's own metrics that the dashboards and alarms of the deployed template look at; of searches, the names. */
export function metricsWatched(): { readonly metrics: string[]; readonly searched: string[] } {
  const template = JSON.parse(readFileSync(path.join(DIRECTORY, 'cdk.out/Huidan.template.json'), 'utf8')) as Template;
  const resources = Object.values(template.Resources);
  const bodies = resources
    .filter(({ Type }) => Type === 'AWS::CloudWatch::Dashboard')
    .map(({ Properties }) => joined(Properties.DashboardBody));
  const shown = bodies
    .flatMap((body) => (JSON.parse(body) as DashboardBody).widgets)
    .flatMap(({ properties }) => properties.metrics ?? []);
  const drawn = shown
    .filter(([namespace]) => namespace === METRIC_NAMESPACE)
    .map(([namespace, name, ...rest]) =>
      metricId(
        String(namespace),
        String(name),
        Object.fromEntries(pairs(rest.filter((part) => typeof part === 'string'))),
      ),
    );

  const alarms = resources.filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
  const watched = alarms
    .flatMap((alarm) => [alarm, ...(alarm.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])])
    .filter(({ Namespace }) => Namespace === METRIC_NAMESPACE)
    .map(({ MetricName, Dimensions = [] }) =>
      metricId(
        METRIC_NAMESPACE,
        String(MetricName),
        Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, Value])),
      ),
    );
  return {
    metrics: [...new Set([...drawn, ...watched])],
    searched: bodies.flatMap((body) =>
      [...body.matchAll(/SEARCH\('\{Huidan[^}]*\} MetricName=\\"(\w+)\\"/g)].map(([, name]) => String(name)),
    ),
  };
}

interface Watched {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: { Name: string; Value: string }[];
}
interface Template {
  readonly Resources: Record<
    string,
    {
      Type: string;
      Properties: { DashboardBody?: Joined } & Watched & { Metrics?: { MetricStat?: { Metric: Watched } }[] };
    }
  >;
}
type Joined = string | { readonly 'Fn::Join': [string, (string | object)[]] } | undefined;
interface DashboardBody {
  readonly widgets: { properties: { metrics?: unknown[][] } }[];
}

/** A text of the template, with a placeholder for what only a deployment knows. */
function joined(text: Joined): string {
  return typeof text === 'object'
    ? text['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'x')).join(text['Fn::Join'][0])
    : (text ?? '');
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.length < 2 ? [] : [[flat[0] ?? '', flat[1] ?? ''], ...pairs(flat.slice(2))];
}

/** The metrics that are embedded in log lines (EMF). */
export function metricsIn(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.includes('"CloudWatchMetrics"'))
    .flatMap((line) => {
      const event = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string> & {
        _aws: { CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[] };
      };
      return event._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
        Metrics.flatMap(({ Name }) =>
          Dimensions.map((names) =>
            metricId(Namespace, Name, Object.fromEntries(names.map((name) => [name, String(event[name])]))),
          ),
        ),
      );
    });
}

function named(names: readonly (string | undefined)[], what: string): string {
  const [name] = names;
  if (name === undefined) throw new Error(`there is no ${what}`);
  return name;
}
