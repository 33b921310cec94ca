import { describe, expect, it } from 'vitest';
import { TRIES } from '../../domain/tries.ts';
import { entryOf, functionOf, named, ofType, synthesize } from './template.ts';

const readers = ofType('AWS::Lambda::EventSourceMapping').filter(
  (source) => source.text('EventSourceArn') === '<Table.StreamArn>',
);
const PLACES = ['StreamsArmTimers', 'StreamsPublish'];

describe('the readers of the stream', () => {
  it('are no more than the two that DynamoDB serves', () => {
    expect(readers.map((reader) => reader.text('FunctionName'))).toEqual(['<StreamsArmTimers>', '<StreamsPublish>']);
  });

  it('lose nothing: what fails is tried alone, for as long as the stream has it', () => {
    for (const reader of readers) {
      expect(reader.properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ParallelizationFactor: 2,
        MaximumRecordAgeInSeconds: 24 * 3600,
      });
      // Without a number of attempts it is the age that ends them.
      expect(reader.properties).not.toHaveProperty('MaximumRetryAttempts');
      expect(reader.text('DestinationConfig.OnFailure.Destination')).toBe('<StreamsUnreadDeadLetters.Arn>');
    }
  });

  it.each(PLACES)('%s reads the items again whose records it set aside, for more than an hour', (place) => {
    const queue = named('AWS::SQS::Queue', `${place}SetAside`);
    const [source, ...others] = ofType('AWS::Lambda::EventSourceMapping').filter(
      (each) => each.text('EventSourceArn') === `<${place}SetAside.Arn>`,
    );
    expect(others).toEqual([]);
    expect(source?.text('FunctionName')).toBe(`<${place}>`);
    expect(source?.properties).toMatchObject({
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 2 },
    });
    expect(queue.at('VisibilityTimeout')).toBe(360);
    expect(queue.at('RedrivePolicy.maxReceiveCount')).toBe(TRIES);
    expect(queue.text('RedrivePolicy.deadLetterTargetArn')).toBe(`<${place}DeadLetters.Arn>`);
  });

  it('see only what is for them', () => {
    const filters = readers.map((reader) =>
      (reader.list('FilterCriteria.Filters') as { Pattern: string }[]).map(
        ({ Pattern }) => JSON.parse(Pattern) as unknown,
      ),
    );
    const commitments = { Keys: { sk: { S: [{ prefix: 'COMMITMENT#' }] } } };
    expect(filters).toEqual([
      [
        {
          eventName: ['INSERT', 'MODIFY'],
          dynamodb: { ...commitments, NewImage: { openKey: { S: [{ exists: true }] } } },
        },
      ],
      [
        { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } },
        { eventName: ['INSERT', 'MODIFY'], dynamodb: commitments },
        { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['ENVELOPE', 'VEHICLE_ARRIVAL'] } } } },
        // What becomes of a branch's part afterwards, its answers, is told by its commitment.
        { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: ['BRANCH_REPORT'] } } } },
        { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: [{ prefix: 'REPORT#' }] } } } },
      ],
    ]);
    // Lambda takes no more than five for a reader.
    for (const filter of filters) expect(filter.length).toBeLessThanOrEqual(5);
  });

  it('have an alarm each for falling behind', () => {
    const late = ofType('AWS::CloudWatch::Alarm').filter((alarm) => alarm.at('MetricName') === 'IteratorAge');
    expect(late.map((alarm) => [alarm.text('Dimensions.0.Value'), alarm.at('Threshold')])).toEqual([
      ['<StreamsArmTimers>', 60_000],
      ['<StreamsPublish>', 60_000],
    ]);
  });

  it('are told where the machine of each phase is', () => {
    expect(JSON.parse(functionOf('stream/arm-timers').text('Environment.Variables.MACHINE_ARNS'))).toEqual({
      pickup: '<Pickup>',
      delivery: '<Delivery>',
      receipt_return: '<ReceiptReturn>',
      month_end: '<MonthEnd>',
      inquiry: '<Inquiry>',
      desk: '<Desk>',
      exception: '<Exception>',
      after_sales: '<AfterSales>',
      claim: '<Claim>',
      knowledge: '<Knowledge>',
    });
  });

  it('reserve no concurrency, which an account that is new does not have', () => {
    for (const each of ofType('AWS::Lambda::Function'))
      expect(each.properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it('have at most what the deployment reserves for them, and leave the rest to the API', () => {
    const reserved = synthesize({ readerConcurrency: '50' }).resources.filter(
      (each) => each.at('ReservedConcurrentExecutions') !== undefined,
    );
    expect(reserved.map((each) => [entryOf(each), each.at('ReservedConcurrentExecutions')])).toEqual([
      ['stream/arm-timers', 50],
      ['stream/publish', 50],
    ]);
  });

  it.each(['many', '1', '2.5', -3])(
    '%s is no concurrency, and fails before anything is deployed',
    (readerConcurrency) => {
      expect(() => synthesize({ readerConcurrency })).toThrow('not a concurrency');
    },
  );
});
