import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { publish, useBus, type BusEvent } from '../../../functions/adapters/bus.ts';
import { MemoryBus, type BusMessage } from '../../simulation/cloud/memory-bus.ts';
import { readTemplate } from '../../simulation/cloud/template.ts';
import { Chance } from '../../simulation/chance.ts';
import { Trace } from '../../simulation/trace.ts';
import { VirtualTime } from '../../simulation/virtual-time.ts';

/** The bus in memory brings to the reactions what the emulated one does, by the rules of the template. */

/** @returns what comes to a target with the pattern, once something has */
type Listen = (pattern: unknown) => Promise<() => Promise<readonly string[]>>;

const emulated: Listen = async (pattern) => {
  const [sqs, bridge, Rule] = [new SQSClient({}), new EventBridgeClient({}), `rule-${randomUUID()}`];
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: Rule }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  const EventBusName = process.env['BUS_NAME'];
  await bridge.send(new PutRuleCommand({ Name: Rule, EventBusName, EventPattern: JSON.stringify(pattern) }));
  await bridge.send(
    new PutTargetsCommand({ Rule, EventBusName, Targets: [{ Id: 'q', Arn: Attributes?.['QueueArn'] }] }),
  );
  useBus(bridge);
  const came: string[] = [];
  return async () => {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    came.push(...Messages.map(({ Body = '' }) => idOf(JSON.parse(Body) as BusMessage)));
    return came;
  };
};

const memory: Listen = (pattern) => {
  const came: string[] = [];
  const put = (body: string): void => void came.push(idOf(JSON.parse(body) as BusMessage));
  const around = { time: new VirtualTime(0, new Chance(1)), trace: new Trace(false) };
  const bus = new MemoryBus([{ patterns: [pattern], put }], around);
  useBus({ send: (command: object) => Promise.resolve(bus.answer(command)) });
  return Promise.resolve(() => Promise.resolve(came));
};

const idOf = ({ detail }: BusMessage): string => String(detail['event_id']);

const EVENTS: readonly BusEvent[] = [
  ['shipment.booked', {}],
  ['shipment.confirmed', {}],
  ['shipment.picked_up', {}],
  ['commitment.missed', { commitment: 'arrival', level: 1 }],
  ['commitment.missed', { commitment: 'arrival', level: 2 }],
  ['commitment.missed', { commitment: 'pickup', level: 1 }],
  ['receipt_envelope.sent', { envelopeNumber: 'HE1' }],
  ['vehicle_arrival.evaluated', { arrivalNumber: 'HV1' }],
  ['shipment.lost', {}],
  ['case.responded', { caseNumber: 'HC1' }],
].map(([type, detail], at) => ({ type, id: `e${at}`, detail }) as BusEvent);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'lifecycles/send-pickup-instruction': ['e0', 'e1'],
  'lifecycles/follow-miss': ['e3'],
  'lifecycles/enter-report': ['e6', 'e7'],
  'lifecycles/follow-shipments': ['e3', 'e4', 'e8'],
  'lifecycles/follow-cases': ['e9'],
};

/** What reacts to the bus: of the other queues, the functions put into them themselves. */
const reactions = readTemplate().queues.filter(({ patterns }) => patterns.length > 0);

describe.each([
  ['the emulated bus', emulated],
  ['the bus in memory', memory],
])('%s', (_, listen) => {
  it.each(reactions.map(({ entry, patterns }) => [entry, patterns] as const))(
    'brings to %s what its rule is for',
    async (entry, [pattern]) => {
      const came = await listen(pattern);
      await publish(EVENTS);
      await vi.waitFor(async () => {
        expect([...(await came())].sort()).toEqual(EXPECTED[entry]);
      }, 15_000);
    },
  );
});
