import type { RestApiBase } from 'aws-cdk-lib/aws-apigateway';
import { LogQueryVisualizationType, LogQueryWidget, Metric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { INDEXES } from '../../data/items.ts';
import { line, whatThereIs } from '../series.ts';
import { graph, titleText, type Title } from './widgets.ts';

/** What Step Functions is paid by. It counts them for the account, not by machine. */
const TRANSITIONS = new Metric({
  namespace: 'AWS/States',
  metricName: 'ConsumedCapacity',
  dimensionsMap: { ServiceMetric: 'StateTransition' },
  statistic: 'Sum',
  label: 'state transitions',
});

export interface Machinery {
  readonly api: RestApiBase;
  readonly accessLogs: ILogGroup;
  readonly table: ITable;
  readonly streamReaders: readonly IFunction[];
  readonly functions: readonly IFunction[];
  /** The machines of timers, and those that make reports. */
  readonly lifecycles: readonly StateMachine[];
  readonly reports: readonly StateMachine[];
  /** The machine by which people are told. */
  readonly notices: StateMachine;
  /** The machine by which webhooks wait for their next try. */
  readonly webhooks: StateMachine;
  readonly deadLetters: readonly IQueue[];
}

/** Whether the machinery holds, and what it costs. */
export function system({
  api,
  accessLogs,
  table,
  streamReaders,
  functions,
  lifecycles,
  reports,
  notices,
  webhooks,
  deadLetters,
}: Machinery): IWidget[][] {
  const named = (of: IFunction): { label: string } => ({ label: of.node.id });
  const machines = [...lifecycles, ...reports, notices, webhooks];
  return [
    [
      graph(
        {
          en: 'Requests: 5xx above none, see "request failed" in the logs',
          zh: '请求：出现5xx时查日志“request failed”',
        },
        [api.metricCount(), api.metricClientError(), api.metricServerError()],
      ),
      graph(
        {
          en: 'Latency of the API, ms: p95 above 1,000, see which route',
          zh: '接口延迟（毫秒）：p95超过1000时看哪条路由',
        },
        [api.metricLatency({ statistic: 'p50' }), api.metricLatency({ statistic: 'p95' })],
      ),
      graph(
        {
          en: 'Refusals by code: one code rising is one partner with a fault',
          zh: '拒绝（按代码）：某一代码上升即某合作方有误',
        },
        [whatThereIs('ApiErrors')],
      ),
    ],
    [
      byRoute(
        accessLogs,
        {
          en: 'Latency by route, p95, ms: one that rises alone reads more than it should',
          zh: '各路由延迟 p95（毫秒）：单独上升者读取过多',
        },
        ['stats pct(latency, 95) as p95, count(*) as requests by method, route', 'sort p95 desc'],
      ),
      byRoute(
        accessLogs,
        {
          en: 'Failures by route: open the log of the function that answers it',
          zh: '失败（按路由）：查看该路由函数的日志',
        },
        ['filter status >= 500', 'stats count(*) as failures by method, route, status', 'sort failures desc'],
      ),
      graph(
        {
          en: 'Time by function, p95, ms: close to its timeout, a function loses its work',
          zh: '各函数耗时 p95（毫秒）：接近超时即丢失工作',
        },
        functions.map((each) => each.metricDuration({ statistic: 'p95', ...named(each) })),
      ),
    ],
    [
      graph(
        { en: 'Errors by function: none is the rule; read its log', zh: '各函数错误：应为零，查看其日志' },
        functions.map((each) => each.metricErrors(named(each))),
        { stacked: true },
      ),
      graph(
        { en: 'Throttles by function: ask AWS for more concurrency', zh: '各函数限流：申请提高并发' },
        functions.map((each) => each.metricThrottles(named(each))),
        { stacked: true },
      ),
      graph(
        { en: 'Behind the stream, ms: above 60,000, promises go untold', zh: '流延迟（毫秒）：超过60000承诺无人知晓' },
        streamReaders.map((reader) => reader.metric('IteratorAge', { statistic: 'Maximum', ...named(reader) })),
      ),
    ],
    [
      graph(
        {
          en: 'Executions that ended in vain: see why; the watch starts timers again',
          zh: '未完成即结束的执行：查明原因，计时器由巡查重启',
        },
        machines.flatMap((machine) => [
          machine.metricFailed({ label: machine.node.id }),
          machine.metricTimedOut({ label: `${machine.node.id} out of time` }),
          machine.metricAborted({ label: `${machine.node.id} aborted` }),
        ]),
        { stacked: true },
      ),
      graph(
        { en: 'The watch: silent for five minutes, nobody hears of misses', zh: '巡查：静默五分钟，则无人知晓违约' },
        [line('WatchesFinished', {}), line('TimersStartedAgain', {})],
      ),
      graph(
        {
          en: 'Steps that keep failing: at none again before an hour is over, all of them are made up',
          zh: '持续失败的步骤：一小时内恢复为零则均已补上',
        },
        [line('StepsDelayed', {})],
      ),
      graph(
        { en: 'Dead letters: each is work that was not done', zh: '死信：每条都是未完成的工作' },
        deadLetters.map((queue) =>
          queue.metricApproximateNumberOfMessagesVisible({ label: queue.node.path.split('/').slice(-2).join(' ') }),
        ),
        { stacked: true },
      ),
    ],
    [
      graph(
        {
          en: 'Webhooks: many that fail, ask the partner of the endpoint in the log of Deliver',
          zh: 'Webhook：失败多时，按Deliver日志中的端点询问合作方',
        },
        [line('WebhooksDelivered', {}), line('WebhookAttemptsFailed', {})],
      ),
      graph(
        {
          en: 'Webhook endpoints disabled: their partners are told nothing any more',
          zh: '停用的Webhook端点：其合作方不再收到任何通知',
        },
        [line('WebhookEndpointsDisabled', {})],
      ),
      graph(
        {
          en: 'The watch of webhooks: silent for five minutes, what was not taken is not tried again',
          zh: 'Webhook巡查：静默五分钟，则未送达者不再重试',
        },
        [line('WebhookWatchesFinished', {})],
      ),
    ],
    [
      graph(
        {
          en: 'Cost: timers; a kept promise has none, so many of them are many misses',
          zh: '费用：计时器；兑现的承诺没有计时器，多即违约多',
        },
        [...lifecycles.map((machine) => machine.metricStarted({ label: machine.node.id })), TRANSITIONS],
      ),
      graph(
        {
          en: 'Cost: write units of the table and its indexes; one that rises alone is written in vain',
          zh: '费用：数据表及各索引写单位；单独上升的索引是白写',
        },
        [
          table.metricConsumedWriteCapacityUnits({ statistic: 'Sum', label: 'table' }),
          ...INDEXES.map((index) => writesTo(table, index)),
        ],
        { stacked: true },
      ),
      graph(
        {
          en: 'Cost: read units of the table; rising without requests, a list is read to its end',
          zh: '费用：数据表读单位；请求未增而上升，说明有列表被读到底',
        },
        [table.metricConsumedReadCapacityUnits({ statistic: 'Sum' })],
      ),
    ],
  ];
}

/** What is told of each route by the access log: a metric for each route and status would cost more than all the others. */
function byRoute(accessLogs: ILogGroup, title: Title, queryLines: string[]): LogQueryWidget {
  return new LogQueryWidget({
    title: titleText(title),
    logGroupNames: [accessLogs.logGroupName],
    queryLines,
    view: LogQueryVisualizationType.TABLE,
    width: 8,
  });
}

function writesTo(table: ITable, index: string) {
  return table.metric('ConsumedWriteCapacityUnits', {
    statistic: 'Sum',
    label: index,
    dimensionsMap: { TableName: table.tableName, GlobalSecondaryIndexName: index },
  });
}
