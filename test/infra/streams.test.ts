import { describe, expect, it } from 'vitest';
import { functionOf, ofType } from './template.ts';

const readers = ofType('AWS::Lambda::EventSourceMapping');

describe('the readers of the stream', () => {
  it('are no more than the two that DynamoDB serves', () => {
    expect(readers.map((reader) => reader.text('FunctionName'))).toEqual(['<StreamsArmTimers>', '<StreamsPublish>']);
    for (const reader of readers) expect(reader.text('EventSourceArn')).toBe('<Table.StreamArn>');
  });

  it('lose nothing: what fails is tried alone, and left aside in the end', () => {
    for (const reader of readers) {
      expect(reader.properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ParallelizationFactor: 10,
        MaximumRecordAgeInSeconds: 3600,
      });
      // Without a number of attempts it is the age that ends them.
      expect(reader.properties).not.toHaveProperty('MaximumRetryAttempts');
      expect(reader.text('DestinationConfig.OnFailure.Destination')).toBe(
        reader.text('FunctionName').replace('>', 'DeadLetters.Arn>'),
      );
    }
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
        { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['ENVELOPE'] } } } },
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
    });
  });
});
