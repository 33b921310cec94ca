import { describe, expect, it } from 'vitest';
import { CASE_PROMISES } from '../../../domain/case/promises.ts';
import { CLAIM_PROMISES } from '../../../domain/claim/promises.ts';
import { QUESTION_PROMISES } from '../../../domain/question/promises.ts';
import { QUEUE_AGES } from '../../../domain/case/queue-age.ts';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { METRICS, type MetricName } from '../../../domain/metrics.ts';
import { AGE_BANDS } from '../../../domain/report/age-band.ts';
import { NOTICE_KIND_NAMES } from '../../../domain/notice/notice-kinds.ts';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { INDEXES } from '../../../infra/data/items.ts';
import { entryOf, functionOf, named, ofType, text } from '../template.ts';
import { dashboard, drawn, watchedBy, type Drawn, type Watched } from './control-room.ts';

const NAMES = ['Today', 'Desk', 'Promises', 'Receipts', 'System'];
const everything = NAMES.flatMap(dashboard);
const watched = [...drawn(everything), ...ofType('AWS::CloudWatch::Alarm').flatMap(watchedBy)];

/** The values of a dimension with which a metric is drawn. */
function values(name: string, metric: string, dimension: string): string[] {
  return [
    ...new Set(
      drawn(dashboard(name))
        .filter((each) => each.name === metric)
        .map(({ dimensions }) => dimensions[dimension] ?? ''),
    ),
  ].sort();
}

/** The statistics with which a metric is drawn. */
function statistics(name: string, metric: string): string[] {
  const lines = dashboard(name)
    .flatMap(({ properties }) => properties.metrics ?? [])
    .filter((line) => line[1] === metric);
  return [...new Set(lines.map((line) => (line.at(-1) as Drawn).stat ?? ''))].sort();
}

describe('the dashboards', () => {
  it('are five', () => {
    expect(ofType('AWS::CloudWatch::Dashboard').map((each) => each.text('DashboardName'))).toEqual(
      NAMES.map((name) => `<AWS::StackName>-${name}`),
    );
  });

  it('say above each picture, in English and Chinese, what it shows', () => {
    for (const {
      properties: { title },
    } of everything)
      expect(title).toMatch(/^[^｜]+ ｜ .*\p{Script=Han}.*$/u);
    expect(new Set(everything.map(({ properties: { title } }) => title)).size).toBe(everything.length);
  });

  it('say what to do when a figure is bad', () => {
    const mute = everything.filter(({ properties: { title } }) => !/[:,;]/.test(title.split(' ｜ ')[0] ?? ''));
    expect(mute).toEqual([]);
  });

  it('draw what stands at a moment by its highest, for a sum of readings is no figure of anything', () => {
    const gauges = [
      ...['Overdue', 'OverdueAtBranch', 'OldestOverdue', 'ReceiptsOutstanding'],
      ...['CasesInQueue', 'PromisesAboutToBreak', 'OldestUnanswered', 'GraveExceptions'],
    ];
    for (const line of everything.flatMap(({ properties }) => properties.metrics ?? [])) {
      const { stat, expression = '' } = line.at(-1) as Drawn;
      if (gauges.includes(line[1] as string)) expect(stat).toBe('Maximum');
      if (gauges.some((gauge) => expression.includes(`"${gauge}"`))) expect(expression).toMatch(/, 'Maximum'\)$/);
    }
  });

  it('fill the width of a page, row by row, and have no more lines than CloudWatch draws', () => {
    for (const {
      width,
      properties: { metrics = [] },
    } of everything) {
      expect([8, 12, 16, 24]).toContain(width);
      expect(metrics.length).toBeLessThanOrEqual(500);
    }
  });
});

describe('our metrics', () => {
  const ours = watched.filter(({ namespace }) => namespace === 'Huidan');
  const dimensionsOf = ({ dimensions }: Watched): string[] => Object.keys(dimensions).sort();

  it.each(Object.keys(METRICS) as MetricName[])(
    '%s is on a dashboard or an alarm, with the dimensions that it is emitted with',
    (name) => {
      const found = ours.filter((each) => each.name === name);
      expect(found).not.toEqual([]);
      for (const each of found) expect(dimensionsOf(each)).toEqual([...METRICS[name].dimensions, 'service'].sort());
    },
  );

  it('are all there is of our namespace, under one service', () => {
    for (const { name, dimensions } of ours) {
      expect(Object.keys(METRICS)).toContain(name);
      expect(dimensions['service']).toMatch(/^(huidan|\*)$/);
    }
  });

  it('are drawn for values that exist: promises, their levels, reports, kinds of notices and ages', () => {
    const known: Record<string, readonly string[]> = {
      commitment: COMMITMENT_NAMES,
      report: REPORT_KINDS,
      kind: NOTICE_KIND_NAMES,
      age: [...AGE_BANDS, ...QUEUE_AGES],
      within: ['30 minutes', '2 hours', '*'],
      caseType: ['*'],
      channel: ['*'],
      branch: ['*'],
      code: ['*'],
      outcome: ['*'],
    };
    for (const {
      name,
      dimensions: { service: _, level, ...dimensions },
    } of ours) {
      for (const [dimension, value] of Object.entries(dimensions)) expect(known[dimension], name).toContain(value);
      if (level === undefined) continue;
      const levels = COMMITMENTS[dimensions['commitment'] as keyof typeof COMMITMENTS].escalation.map((__, at) =>
        String(at + 1),
      );
      expect(levels).toContain(level);
    }
  });

  it('have few dimensions, none of which is a shipment or a partner', () => {
    const dimensions = new Set(Object.values(METRICS).flatMap((metric) => metric.dimensions));
    expect([...dimensions].sort()).toEqual([
      'age',
      'branch',
      'caseType',
      'channel',
      'code',
      'commitment',
      'kind',
      'level',
      'outcome',
      'report',
      'within',
    ]);
  });
});

describe('Today', () => {
  it('shows what was booked, picked up and delivered', () => {
    expect(drawn(dashboard('Today').slice(0, 1)).map(({ name }) => name)).toEqual([
      'Bookings',
      'Pickups',
      'Deliveries',
    ]);
  });

  it('shows what is overdue now, and for how long, of each promise and each branch', () => {
    for (const metric of ['Overdue', 'OldestOverdue']) {
      expect(values('Today', metric, 'commitment')).toEqual(COMMITMENT_NAMES.toSorted());
      expect(statistics('Today', metric)).toEqual(['Maximum']);
    }
    expect(values('Today', 'OverdueAtBranch', 'branch')).toEqual(['*']);
  });

  it('has no lists but these', () => {
    expect(everything.filter(({ type }) => type === 'custom')).toHaveLength(3);
  });

  it.each([
    ['the overdue shipments themselves', 'operations/overdue-widget', 0],
    ['the work of a branch', 'operations/worklist-widget', 1],
  ])('lists %s, by a function that nobody may call but whoever looks: %s', (_, entry, place) => {
    const list = everything.filter(({ type }) => type === 'custom')[place];
    const widget = functionOf(entry);
    expect(list?.properties.endpoint).toBe(text({ 'Fn::GetAtt': [widget.id, 'Arn'] }));
    expect(
      ofType('AWS::Lambda::Permission').filter((permission) =>
        permission.text('FunctionName').includes(text({ Ref: widget.id }).slice(0, -1)),
      ),
    ).toEqual([]);
  });
});

describe('Desk', () => {
  const OF_THE_DESK = Object.keys({ ...CASE_PROMISES, ...CLAIM_PROMISES, ...QUESTION_PROMISES }).sort();

  it('shows the queue by age, what is about to break, and what broke, of each promise of a case, a claim and a question', () => {
    expect(values('Desk', 'CasesInQueue', 'age')).toEqual([...QUEUE_AGES].sort());
    expect(values('Desk', 'PromisesAboutToBreak', 'within')).toEqual(['2 hours', '30 minutes']);
    for (const metric of ['CommitmentsMissed', 'Overdue'])
      expect(values('Desk', metric, 'commitment')).toEqual(OF_THE_DESK);
    expect(values('Desk', 'CasesOpened', 'caseType')).toEqual(['*']);
  });

  it('lists what is overdue of cases, claims and questions, and of nothing else', () => {
    const [list] = dashboard('Desk').filter(({ type }) => type === 'custom');
    expect(list?.properties).toMatchObject({ params: { subjects: ['case', 'question', 'claim'] } });
  });
});

describe('Promises', () => {
  it('shows how many of a hundred are kept of each, by the day', () => {
    const [kept] = dashboard('Promises');
    const expressions = (kept?.properties.metrics ?? []).flatMap((line) =>
      line.filter((each) => typeof each !== 'string' && each.expression !== undefined),
    ) as Drawn[];
    expect(expressions.map(({ label }) => label)).toEqual(COMMITMENT_NAMES);
    for (const [at, { expression }] of expressions.entries())
      expect(expression).toBe(`100 * FILL(kept${at}, 0) / (FILL(kept${at}, 0) + FILL(broken${at}, 0))`);
  });

  it.each(['CommitmentsMet', 'CommitmentsLate', 'Lateness'])('shows %s of each', (metric) => {
    expect(values('Promises', metric, 'commitment')).toEqual(COMMITMENT_NAMES.toSorted());
  });

  it('shows by how much they were late, as a rule and at worst', () => {
    expect(statistics('Promises', 'Lateness')).toEqual(['p50', 'p95']);
  });

  it('shows each level that a miss can reach', () => {
    const shown = drawn(dashboard('Promises'))
      .filter(({ name }) => name === 'CommitmentsMissed')
      .map(({ dimensions }) => `${dimensions['commitment'] ?? ''} ${dimensions['level'] ?? ''}`);
    const levels = COMMITMENT_NAMES.flatMap((name) => COMMITMENTS[name].escalation.map((_, at) => `${name} ${at + 1}`));
    expect([...new Set(shown)].sort()).toEqual(levels.sort());
  });
});

describe('Receipts', () => {
  it('shows the receipts that are out by age, and the days to return', () => {
    expect(values('Receipts', 'ReceiptsOutstanding', 'age')).toEqual([...AGE_BANDS].sort());
    expect(statistics('Receipts', 'DaysToReturn')).toEqual(['p50', 'p95']);
    expect(values('Receipts', 'ReceiptsReturned', 'service')).toEqual(['huidan']);
  });

  it('shows of each sweep whether it finished and which branches it lacks', () => {
    for (const metric of ['SweepsFinished', 'SweepBranchesFailed'])
      expect(values('Receipts', metric, 'report')).toEqual(REPORT_KINDS.toSorted());
  });
});

describe('System', () => {
  const refs = (type: string): string[] =>
    ofType(type)
      .map(({ id }) => text({ Ref: id }))
      .sort();

  it('shows requests, errors and latency of the API', () => {
    expect(
      drawn(dashboard('System'))
        .filter(({ namespace }) => namespace === 'AWS/ApiGateway')
        .map(({ name }) => name),
    ).toEqual(['Count', '4XXError', '5XXError', 'Latency', 'Latency']);
  });

  it('shows which routes are slow and which fail, from the log of the requests', () => {
    const queries = everything.filter(({ type }) => type === 'log').map(({ properties }) => properties.query ?? '');
    const source = `SOURCE '${text({ Ref: named('AWS::Logs::LogGroup', 'ApiAccessLogs').id })}'`;
    expect(queries).toEqual([
      expect.stringMatching(/pct\(latency, 95\) as p95.* by method, route\b/),
      expect.stringMatching(/filter status >= 500\b[^]* by method, route, status\b/),
    ]);
    for (const query of queries) expect(query).toContain(source);
    const [stage] = ofType('AWS::ApiGateway::Stage');
    expect(JSON.parse(stage?.text('AccessLogSetting.Format') ?? '{}')).toMatchObject({
      method: '$context.httpMethod',
      route: '$context.resourcePath',
      status: '$context.status',
      latency: '$context.responseLatency',
    });
  });

  it('shows the refusals by the codes that there are', () => {
    expect(values('System', 'ApiErrors', 'code')).toEqual(['*']);
  });

  it.each(['Errors', 'Throttles', 'Duration'])('shows %s of every function', (metric) => {
    expect(values('System', metric, 'FunctionName')).toEqual(refs('AWS::Lambda::Function'));
  });

  it('shows how far the readers of the stream are behind', () => {
    expect(values('System', 'IteratorAge', 'FunctionName')).toEqual(
      ofType('AWS::Lambda::EventSourceMapping')
        .filter((source) => source.text('EventSourceArn') === '<Table.StreamArn>')
        .map((reader) => reader.text('FunctionName'))
        .sort(),
    );
  });

  it('shows what failed of every machine, and what lies in every dead-letter queue', () => {
    for (const metric of ['ExecutionsFailed', 'ExecutionsTimedOut'])
      expect(values('System', metric, 'StateMachineArn')).toEqual(refs('AWS::StepFunctions::StateMachine'));
    expect(values('System', 'ApproximateNumberOfMessagesVisible', 'QueueName')).toEqual(
      ofType('AWS::SQS::Queue')
        .filter(({ id }) => id.includes('DeadLetters'))
        .map(({ id }) => text({ 'Fn::GetAtt': [id, 'QueueName'] }))
        .sort(),
    );
  });

  it('shows what drives the bill: timers, and the units of the table and of each index', () => {
    expect(values('System', 'ExecutionsStarted', 'StateMachineArn')).toEqual([
      '<AfterSales>',
      '<Claim>',
      '<Delivery>',
      '<Desk>',
      '<Exception>',
      '<Inquiry>',
      '<Knowledge>',
      '<MonthEnd>',
      '<Pickup>',
      '<ReceiptReturn>',
    ]);
    expect(values('System', 'ConsumedWriteCapacityUnits', 'GlobalSecondaryIndexName')).toEqual(['', ...INDEXES].sort());
    expect(values('System', 'ConsumedReadCapacityUnits', 'TableName')).toEqual(['<Table>']);
  });
});

describe('the saved query', () => {
  const query = named('AWS::Logs::QueryDefinition', 'ControlRoomOfThisWaybill');

  it('asks for everything about a waybill, in the order in which it happened', () => {
    expect(query.text('Name')).toBe('<AWS::StackName>/everything-about-this-waybill');
    const lines = query.text('QueryString').split('\n| ');
    expect(lines.slice(1)).toEqual(['filter @message like "HD…"', 'sort @timestamp asc', 'limit 1000']);
    expect(lines[0]).toMatch(/^fields @timestamp, @log, level, message/);
  });

  it('asks all that may know: the functions that hear of shipments, and the machines of timers, notices and webhooks, no more than the fifty groups that Insights takes', () => {
    const asked = query.list('LogGroupNames').map(text);
    const ofFunctions = ofType('AWS::Lambda::Function')
      .filter(
        (each) =>
          !/^(api\/(authorize|contacts|customers|description|knowledge|network|webhooks|attachments\/writes)|sweeps\/(plan|finish|observe|renew)|webhooks\/watch)|-widget$/.test(
            entryOf(each),
          ),
      )
      .map((each) => each.text('LoggingConfig.LogGroup'));
    expect(asked.toSorted()).toEqual(
      [
        ...ofFunctions,
        '<PickupLogs>',
        '<DeliveryLogs>',
        '<ReceiptReturnLogs>',
        '<DeskLogs>',
        '<ExceptionLogs>',
        '<AfterSalesLogs>',
        '<ClaimLogs>',
        '<NoticesLogs>',
        '<WebhooksLogs>',
      ].sort(),
    );
    expect(asked.length).toBeLessThanOrEqual(50);
  });
});

describe('the saved query of the audit log', () => {
  const query = named('AWS::Logs::QueryDefinition', 'ControlRoomWhoLooked');

  it('asks who looked at a waybill, when, and whether they saw it', () => {
    expect(query.text('Name')).toBe('<AWS::StackName>/who-looked-at-this-waybill');
    const lines = query.text('QueryString').split('\n| ');
    expect(lines).toEqual([
      'fields @timestamp, kind, holder, key, method, route, report, branch, outcome, code, request_id',
      'filter @message like "HD…"',
      'sort @timestamp asc',
      'limit 1000',
    ]);
  });

  it('asks it of nothing else', () => {
    expect(query.list('LogGroupNames').map(text)).toEqual([text({ Ref: named('AWS::Logs::LogGroup', 'AuditLog').id })]);
  });
});
