import { describe, expect, it } from 'vitest';
import { TRIES } from '../../domain/tries.ts';
import { entryOf, functionOf, named, ofType, text } from './template.ts';

/** What Huidan does by itself when the bus tells of something: where it stands, which function does it, what it waits for, and how many of that a call takes. */
const REACTIONS = [
  {
    place: 'ReactionsPickupInstruction',
    does: 'lifecycles/send-pickup-instruction',
    on: { source: ['huidan'], 'detail-type': ['shipment.booked', 'shipment.confirmed'] },
    atATime: 10,
    waits: undefined,
  },
  {
    place: 'ReactionsMiss',
    does: 'lifecycles/follow-miss',
    // Told to the first level, or the same miss would be followed once a level.
    on: { source: ['huidan'], 'detail-type': ['commitment.missed'], detail: { commitment: ['arrival'], level: [1] } },
    atATime: 10,
    waits: undefined,
  },
  {
    place: 'ReactionsReport',
    does: 'lifecycles/enter-report',
    on: {
      source: ['huidan'],
      'detail-type': ['receipt_envelope.sent', 'receipt_envelope.opened', 'vehicle_arrival.evaluated'],
    },
    // Each is of up to a thousand waybills.
    atATime: 1,
    // Until the API, which does it too, has done it or was cut short.
    waits: 30,
  },
  {
    place: 'ReactionsDesk',
    does: 'lifecycles/follow-shipments',
    // From which an exception may follow; of promises, that of the arrival alone.
    on: {
      source: ['huidan'],
      'detail-type': [
        'shipment.lost',
        'shipment.found',
        'shipment.arrived',
        'shipment.out_for_delivery',
        'shipment.delivery_failed',
        'shipment.delivered',
        'shipment.returned',
        'shipment.cancelled',
        'sign_off.irregular',
        'sign_off.short',
        'commitment.missed',
        'commitment.late',
        'commitment.escalation_withdrawn',
      ],
      detail: { commitment: ['arrival', { exists: false }] },
    },
    atATime: 10,
    waits: undefined,
  },
  {
    place: 'ReactionsNotices',
    does: 'lifecycles/compose-notices',
    // Whatever people are told of.
    on: {
      source: ['huidan'],
      'detail-type': [
        'commitment.missed',
        'commitment.reminder',
        'shipment.instruction_sent',
        'report.unreturned_receipts',
        'report.receipt_chase',
        'report.ready',
        'sign_off.irregular',
        'receipt.ready_to_collect',
        'mail_order.handed_over',
        'commitment.escalation_withdrawn',
      ],
    },
    atATime: 10,
    waits: undefined,
  },
  {
    place: 'ReactionsFanOut',
    does: 'webhooks/fan-out',
    // Of everything, which operations may have sent.
    on: { source: ['huidan'] },
    atATime: 10,
    waits: undefined,
  },
  {
    place: 'ReactionsCases',
    does: 'lifecycles/follow-cases',
    on: {
      source: ['huidan'],
      'detail-type': ['case.responded', 'case.information_asked', 'case.solved', 'case.reported_back'],
    },
    atATime: 10,
    waits: undefined,
  },
  {
    place: 'OrdersByMailMessages',
    does: 'mail/receive',
    // Of the account's own bus, what S3 tells of the one bucket.
    on: {
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: {
        bucket: { name: [{ Ref: named('AWS::S3::Bucket', 'OrdersByMailBucket').id }] },
        object: { key: [{ prefix: 'inbound/' }, { prefix: 'desk/' }] },
      },
    },
    // Each may have 40 MB.
    atATime: 1,
    waits: undefined,
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
        .filter((entry) => /^(lifecycles|mail)\/|\/fan-out$/.test(entry))
        .sort(),
    ).toEqual(REACTIONS.map(({ does }) => does).sort());
  });

  describe.each(REACTIONS)('$does', ({ place, does, on, atATime, waits }) => {
    const rule = named('AWS::Events::Rule', place);
    const queue = named('AWS::SQS::Queue', `${place}Queue`);
    const [source, ...others] = ofType('AWS::Lambda::EventSourceMapping').filter(
      (mapping) => mapping.text('FunctionName') === reference(does),
    );
    const deadLetters = `<${place}DeadLetters.Arn>`;

    it('follows from these events, of our own bus where they are ours, which wait in its queue, and does nothing else', () => {
      expect(rule.at('EventBusName') === undefined ? undefined : rule.text('EventBusName')).toBe(
        on.source[0] === 'huidan' ? '<Bus>' : undefined,
      );
      expect(rule.at('EventPattern')).toEqual(on);
      expect(rule.at('State')).toBe('ENABLED');
      expect(rule.list('Targets')).toHaveLength(1);
      expect(rule.text('Targets.0.Arn')).toBe(`<${place}Queue.Arn>`);
      // Nothing is said of retries: then the bus tries for 24 hours to put an event into the queue.
      expect(rule.list('Targets')[0]).not.toHaveProperty('RetryPolicy');
      expect(rule.text('Targets.0.DeadLetterConfig.Arn')).toBe(deadLetters);
    });

    it('is tried for more than an hour, event by event, and left in its dead letters after that', () => {
      expect(others).toEqual([]);
      expect(source?.properties).toMatchObject({
        BatchSize: atATime,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 5 },
      });
      expect(source?.text('EventSourceArn')).toBe(`<${place}Queue.Arn>`);
      expect(queue.at('DelaySeconds')).toBe(waits);
      expect(queue.at('RedrivePolicy.maxReceiveCount')).toBe(TRIES);
      expect(queue.text('RedrivePolicy.deadLetterTargetArn')).toBe(deadLetters);
      expect(functionOf(does).text('Environment.Variables.QUEUE_URL')).toBe(`<${place}Queue>`);
      expect(ofType('AWS::Lambda::EventInvokeConfig').map((each) => each.text('FunctionName'))).not.toContain(
        reference(does),
      );
    });

    it('that ends without a word comes again when AWS says', () => {
      expect(queue.at('VisibilityTimeout')).toBe(6 * Number(functionOf(does).at('Timeout')));
    });

    it('may be called by nobody but its queue, and told of by its rule alone', () => {
      const allowed = ofType('AWS::Lambda::Permission').filter(
        (permission) => permission.text('FunctionName') === reference(does).replace('>', '.Arn>'),
      );
      expect(allowed).toEqual([]);
      for (const name of [`<${place}Queue>`, `<${place}DeadLetters>`]) {
        expect(senders(name)).toMatchObject([
          { Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [rule.id, 'Arn'] } } } },
        ]);
      }
    });
  });

  it('send an instruction within its three minutes also where a call of it ended without a word (A4)', () => {
    expect(named('AWS::SQS::Queue', 'ReactionsPickupInstructionQueue').at('VisibilityTimeout')).toBeLessThan(180);
  });
});

/** Who else than the account's own roles may put something into a queue. */
function senders(queue: string): unknown[] {
  return ofType('AWS::SQS::QueuePolicy')
    .filter((policy) => policy.list('Queues').map(text).includes(queue))
    .flatMap((policy) => policy.list('PolicyDocument.Statement') as { Effect: string }[])
    .filter(({ Effect }) => Effect === 'Allow');
}

/** A function as others refer to it. */
function reference(entry: string): string {
  return text({ Ref: functionOf(entry).id });
}
