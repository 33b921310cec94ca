import { describe, expect, it } from 'vitest';
import { ofType, type Resource } from './template.ts';

const [rule] = ofType('AWS::Events::Rule') as [Resource];
const [invoke] = ofType('AWS::Lambda::EventInvokeConfig') as [Resource];

describe('the pickup instruction', () => {
  it('follows from a booking that needs no confirmation and from a confirmation', () => {
    expect(rule.text('EventBusName')).toBe('<Bus>');
    expect(rule.at('EventPattern')).toEqual({ source: ['huidan'], 'detail-type': ['shipment.booked', 'shipment.confirmed'] });
    expect(rule.list('Targets')).toHaveLength(1);
    expect(rule.text('Targets.0.Arn')).toBe('<PickupInstructionSendPickupInstruction.Arn>');
  });

  it('that cannot be delivered or sent is left in a queue', () => {
    expect(rule.text('Targets.0.DeadLetterConfig.Arn')).toBe('<PickupInstructionDeadLetters.Arn>');
    expect(rule.at('Targets.0.RetryPolicy')).toEqual({ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 8 });
    expect(invoke.text('DestinationConfig.OnFailure.Destination')).toBe('<PickupInstructionDeadLetters.Arn>');
    expect(invoke.at('MaximumRetryAttempts')).toBe(2);
  });
});
