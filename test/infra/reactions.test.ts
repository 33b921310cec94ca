import { describe, expect, it } from 'vitest';
import { entryOf, functionOf, named, ofType, text } from './template.ts';

/** What Huidan does by itself when the bus tells of something: where it stands, which function does it, and what it waits for. */
const REACTIONS = [
  {
    place: 'ReactionsPickupInstruction',
    does: 'lifecycles/send-pickup-instruction',
    on: { 'detail-type': ['shipment.booked', 'shipment.confirmed'] },
  },
  {
    place: 'ReactionsMiss',
    does: 'lifecycles/follow-miss',
    // Told to the first level, or the same miss would be followed once a level.
    on: { 'detail-type': ['commitment.missed'], detail: { commitment: ['arrival'], level: [1] } },
  },
  {
    place: 'ReactionsEnvelope',
    does: 'lifecycles/enter-envelope',
    on: { 'detail-type': ['receipt_envelope.sent', 'receipt_envelope.opened'] },
  },
];

describe('the reactions to what the bus tells', () => {
  it('are these, one to a function', () => {
    expect(ofType('AWS::Events::Rule').map(({ id }) => id.replace(/Rule[0-9A-F]{8}$/, ''))).toEqual(
      REACTIONS.map(({ place }) => place),
    );
    expect(
      ofType('AWS::Lambda::Function')
        .map(entryOf)
        .filter((entry) => entry.startsWith('lifecycles/'))
        .sort(),
    ).toEqual(REACTIONS.map(({ does }) => does).sort());
  });

  describe.each(REACTIONS)('$does', ({ place, does, on }) => {
    const rule = named('AWS::Events::Rule', place);
    const [invoke, ...others] = ofType('AWS::Lambda::EventInvokeConfig').filter(
      (config) => config.text('FunctionName') === reference(does),
    );
    const deadLetters = `<${place}DeadLetters.Arn>`;

    it('follows from these events of our own, and does nothing else', () => {
      expect(rule.text('EventBusName')).toBe('<Bus>');
      expect(rule.at('EventPattern')).toEqual({ source: ['huidan'], ...on });
      expect(rule.at('State')).toBe('ENABLED');
      expect(rule.list('Targets')).toHaveLength(1);
      expect(rule.text('Targets.0.Arn')).toBe(reference(does).replace('>', '.Arn>'));
    });

    it('is tried for an hour, delivered and done, and left in its queue after that', () => {
      expect(rule.at('Targets.0.RetryPolicy')).toEqual({ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 8 });
      expect(rule.text('Targets.0.DeadLetterConfig.Arn')).toBe(deadLetters);
      expect(others).toEqual([]);
      expect(invoke?.properties).toMatchObject({ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 2 });
      expect(invoke?.text('DestinationConfig.OnFailure.Destination')).toBe(deadLetters);
    });

    it('may be called by its rule alone', () => {
      const allowed = ofType('AWS::Lambda::Permission').filter(
        (permission) => permission.text('FunctionName') === reference(does).replace('>', '.Arn>'),
      );
      expect(allowed.map((permission) => [permission.text('Principal'), permission.text('SourceArn')])).toEqual([
        ['events.amazonaws.com', text({ 'Fn::GetAtt': [rule.id, 'Arn'] })],
      ]);
    });

    it('leaves only its own failures, by its rule, in the queue', () => {
      const policies = ofType('AWS::SQS::QueuePolicy').filter((policy) =>
        policy.list('Queues').map(text).includes(`<${place}DeadLetters>`),
      );
      const senders = policies
        .flatMap(
          (policy) =>
            policy.list('PolicyDocument.Statement') as { Effect: string; Action: string; Condition: unknown }[],
        )
        .filter(({ Effect }) => Effect === 'Allow');
      expect(senders).toMatchObject([
        {
          Action: 'sqs:SendMessage',
          Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [rule.id, 'Arn'] } } },
        },
      ]);
    });
  });
});

/** A function as others refer to it. */
function reference(entry: string): string {
  return text({ Ref: functionOf(entry).id });
}
