import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { TRIES, waitAfter } from '../../../domain/tries.ts';
import { RUNBOOK } from '../../../infra/operations/runbook.ts';
import { functionOf, ofType, text, type Resource } from '../template.ts';
import { expressionsOf, valueOf, watchedBy } from './control-room.ts';

const alarms = ofType('AWS::CloudWatch::Alarm');

/** The alarms on a metric, by what they watch of it. */
function onMetric(namespace: string, name: string, dimension: string): Record<string, Resource> {
  const found = alarms
    .map((alarm) => ({ alarm, watched: watchedBy(alarm)[0] }))
    .filter(({ watched }) => watched?.namespace === namespace && watched.name === name);
  return Object.fromEntries(found.map(({ alarm, watched }) => [watched?.dimensions[dimension] ?? '', alarm] as const));
}

const references = (type: string): string[] =>
  ofType(type)
    .map(({ id }) => text({ Ref: id }))
    .sort();

describe('every alarm', () => {
  it.each(alarms.map((alarm) => [alarm.id.replace(/[0-9A-F]{8}$/, ''), alarm] as const))(
    '%s says what is at stake, what to do first and where to read on',
    (_, alarm) => {
      const [impact = '', first = '', runbook = '', ...more] = alarm.text('AlarmDescription').split('\n\n');
      expect(more).toEqual([]);
      const [, section = ''] = /^Runbook: docs\/runbook\.md#(.+)$/.exec(runbook) ?? [];
      expect(Object.keys(RUNBOOK)).toContain(section);
      expect(first).toBe(`First: ${RUNBOOK[section as keyof typeof RUNBOOK]}`);
      // In words of the business: what does not happen, not which metric is how high.
      expect(impact.split(' ').length).toBeGreaterThan(8);
      expect(impact).toMatch(/\.$/);
      expect(impact).not.toMatch(/metric|threshold|lambda|dynamodb|sqs|5xx/i);
      // CloudWatch cuts off what is longer.
      expect(alarm.text('AlarmDescription').length).toBeLessThanOrEqual(1024);
    },
  );

  it('rings, and says when it is over', () => {
    for (const alarm of alarms) {
      expect(alarm.list('AlarmActions').map(text)).toEqual(['<OnCall>']);
      expect(alarm.list('OKActions').map(text)).toEqual(['<OnCall>']);
    }
  });

  it('is quiet while there is nothing to count, but for those that ring when a watch does not beat', () => {
    const missing = Object.groupBy(alarms, (alarm) => String(alarm.at('TreatMissingData')));
    expect(missing['breaching']?.map((alarm) => watchedBy(alarm)[0]?.name).sort()).toEqual([
      'WatchesFinished',
      'WebhookWatchesFinished',
    ]);
    expect(missing['notBreaching']).toHaveLength(alarms.length - 2);
  });
});

describe('there is an alarm', () => {
  it('for the third level of each promise that has one', () => {
    const third = COMMITMENT_NAMES.filter((name) => COMMITMENTS[name].escalation.length >= 3);
    const found = onMetric('Huidan', 'CommitmentsMissed', 'commitment');
    expect(Object.keys(found).sort()).toEqual(third.toSorted());
    for (const [commitment, alarm] of Object.entries(found)) {
      expect(watchedBy(alarm)).toEqual([
        { namespace: 'Huidan', name: 'CommitmentsMissed', dimensions: { service: 'huidan', commitment, level: '3' } },
      ]);
      expect(alarm.properties).toMatchObject({
        Statistic: 'Sum',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      });
    }
  });

  it('for every dead-letter queue, as soon as anything lies there', () => {
    const found = onMetric('AWS/SQS', 'ApproximateNumberOfMessagesVisible', 'QueueName');
    expect(Object.keys(found).sort()).toEqual(
      ofType('AWS::SQS::Queue')
        .filter(({ id }) => id.includes('DeadLetters'))
        .map(({ id }) => text({ 'Fn::GetAtt': [id, 'QueueName'] }))
        .sort(),
    );
    for (const alarm of Object.values(found))
      expect(alarm.properties).toMatchObject({ Statistic: 'Maximum', Period: 60, EvaluationPeriods: 1, Threshold: 1 });
  });

  it('for what has failed for more than a minute, at the latest when it fails again', () => {
    const [alarm, ...others] = Object.values(onMetric('Huidan', 'StepsDelayed', 'service')) as [Resource];
    expect(others).toEqual([]);
    expect(alarm.properties).toMatchObject({ Statistic: 'Sum', Threshold: 1 });
    expect(alarm.at('Period')).toBe(Math.max(...Array.from({ length: TRIES }, (_, at) => waitAfter(at + 1))));
  });

  it('for each reaction of which calls end without a word', () => {
    const found = onMetric('AWS/Lambda', 'Errors', 'FunctionName');
    expect(Object.keys(found).sort()).toEqual(
      [
        'lifecycles/enter-report',
        'lifecycles/follow-cases',
        'lifecycles/follow-miss',
        'lifecycles/follow-shipments',
        'mail/receive',
        'lifecycles/compose-notices',
        'lifecycles/send-pickup-instruction',
        'webhooks/fan-out',
      ]
        .map((name) => text({ Ref: functionOf(name).id }))
        .sort(),
    );
    for (const alarm of Object.values(found))
      expect(alarm.properties).toMatchObject({ Statistic: 'Sum', Period: 300, Threshold: 2 });
  });

  it('for both readers of the stream, when they are a minute behind', () => {
    const found = onMetric('AWS/Lambda', 'IteratorAge', 'FunctionName');
    expect(Object.keys(found).sort()).toEqual(
      ofType('AWS::Lambda::EventSourceMapping')
        .filter((source) => source.text('EventSourceArn') === '<Table.StreamArn>')
        .map((reader) => reader.text('FunctionName'))
        .sort(),
    );
    for (const alarm of Object.values(found))
      expect(alarm.properties).toMatchObject({ Statistic: 'Maximum', Threshold: 60_000 });
  });

  it('for the executions of every machine that fail, run out of time or are aborted', () => {
    const found = onMetric('AWS/States', 'ExecutionsFailed', 'StateMachineArn');
    expect(Object.keys(found).sort()).toEqual(references('AWS::StepFunctions::StateMachine'));
    for (const alarm of Object.values(found)) {
      expect(watchedBy(alarm).map(({ name }) => name)).toEqual([
        'ExecutionsFailed',
        'ExecutionsTimedOut',
        'ExecutionsAborted',
      ]);
      expect(alarm.properties).toMatchObject({ EvaluationPeriods: 1, Threshold: 1 });
    }
  });

  it.each(['WatchesFinished', 'WebhookWatchesFinished'])(
    'for a watch that has not finished for five minutes: %s',
    (name) => {
      const [alarm] = Object.values(onMetric('Huidan', name, 'service'));
      expect(alarm?.properties).toMatchObject({
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 5,
        Threshold: 1,
        ComparisonOperator: 'LessThanThreshold',
      });
    },
  );

  it('for one request in a hundred that fails through a fault of ours, if it is more than a few', () => {
    const [alarm, ...others] = Object.values(onMetric('AWS/ApiGateway', '5XXError', 'ApiName')) as [Resource];
    expect(others).toEqual([]);
    expect(watchedBy(alarm)).toEqual(
      ['5XXError', 'Count'].map((name) => ({
        namespace: 'AWS/ApiGateway',
        name,
        dimensions: { ApiName: '<AWS::StackName>' },
      })),
    );
    const rings = (failed: number, requests: number): boolean =>
      valueOf(expressionsOf(alarm), { failed, requests }, new Date()) >= Number(alarm.at('Threshold'));
    expect(alarm.properties).toMatchObject({
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      EvaluationPeriods: 1,
    });
    expect(rings(10, 1000)).toBe(true);
    expect(rings(9, 1000)).toBe(false);
    // Nearly nobody asks at night: all who do are answered badly, or one was unlucky.
    expect([rings(5, 5), rings(1, 1), rings(1, 20), rings(0, 0)]).toEqual([true, false, false, false]);
    const periods = (alarm.list('Metrics') as { MetricStat?: { Period: number; Stat: string } }[]).flatMap(
      ({ MetricStat }) => (MetricStat ? [MetricStat.Period] : []),
    );
    expect(periods).toEqual([300, 300]);
  });

  it('for each line that the audit log does not have', () => {
    const [alarm, ...others] = Object.values(onMetric('Huidan', 'AuditLinesLost', 'service')) as [Resource];
    expect(others).toEqual([]);
    expect(alarm.properties).toMatchObject({ Statistic: 'Sum', Period: 300, EvaluationPeriods: 1, Threshold: 1 });
  });

  it('for no bookings in business hours', () => {
    expect(Object.keys(onMetric('Huidan', 'Bookings', 'service'))).toEqual(['huidan']);
  });

  it('for what nobody acknowledges up to the last level', () => {
    const [alarm, ...others] = Object.values(onMetric('Huidan', 'EscalationsUnanswered', 'service')) as [Resource];
    expect(others).toEqual([]);
    expect(alarm.properties).toMatchObject({ Statistic: 'Sum', Period: 300, Threshold: 1 });
  });

  it('for a webhook endpoint that is disabled', () => {
    const [alarm, ...others] = Object.values(onMetric('Huidan', 'WebhookEndpointsDisabled', 'service')) as [Resource];
    expect(others).toEqual([]);
    expect(alarm.properties).toMatchObject({ Statistic: 'Sum', Period: 300, Threshold: 1 });
  });

  it.each([
    ['a lost shipment that is not solved (F1)', 'GraveExceptions', 1],
    ['a queue that nobody has answered for half an hour (G2)', 'OldestUnanswered', 1800],
  ])('for %s', (_, metric, threshold) => {
    const [alarm, ...others] = Object.values(onMetric('Huidan', metric, 'service')) as [Resource];
    expect(others).toEqual([]);
    // What stands at a moment, which is counted every five minutes: there is a reading in each period.
    expect(alarm.properties).toMatchObject({ Statistic: 'Maximum', Period: 600, Threshold: threshold });
  });

  it('for nothing else', () => {
    const known = [
      'CommitmentsMissed',
      'ApproximateNumberOfMessagesVisible',
      'IteratorAge',
      'ExecutionsFailed',
      'WatchesFinished',
      '5XXError',
      'Bookings',
      'StepsDelayed',
      'AuditLinesLost',
      'WebhookEndpointsDisabled',
      'WebhookWatchesFinished',
      'EscalationsUnanswered',
      'Errors',
      'GraveExceptions',
      'OldestUnanswered',
    ];
    expect(new Set(alarms.map((alarm) => watchedBy(alarm)[0]?.name))).toEqual(new Set(known));
  });
});
