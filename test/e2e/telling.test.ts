import { DisableRuleCommand, EnableRuleCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { InvokeCommand, LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { ListExecutionsCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { getItem } from '../../functions/adapters/table.ts';
import { startReceiver, type Receiver } from '../../local/listen/receiver.ts';
import { setContacts, unsetContacts } from '../../local/listen/set-contacts.ts';
import { putMessage } from '../../local/mail/put-message.ts';
import { listenToBus, type Told } from '../functions/bus.ts';
import { startHookReceiver } from '../functions/hook-receiver.ts';
import { TRIES } from '../../domain/tries.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { busName, instructionRule, lambdaFunction, logLines, metricsIn, metricsWatched } from './aws.ts';
import {
  asOperations,
  at,
  book,
  booking,
  cloud,
  commitment,
  instructed,
  newDay,
  report,
  request,
  shipment,
  to,
  until,
} from './cloud.ts';
import { happens, receiptsComeBack, SIGN_OFF, signedReceipt } from './life.ts';
import {
  keptComplaint,
  keptException,
  keptQuestion,
  keptRequest,
  lateComplaint,
  lateException,
  latePayment,
  lateQuestion,
  lateRecovery,
  lateRequest,
} from './lives/of-the-desk.ts';
import {
  answered,
  asked,
  keptShipment,
  lateQuote,
  lateShipment,
  listExplained,
  urgentOrder,
} from './lives/of-shipments.ts';
import { sideBySide } from './lives/side-by-side.ts';

const OF_A_SHIPMENT = Object.keys(SHIPMENT.promises);

let told: (waybill: string) => Promise<Told[]>;
const types = async (waybill: string): Promise<string[]> => (await told(waybill)).map(({ type }) => type);

beforeAll(async () => {
  process.env['BUS_NAME'] = await busName();
  told = await listenToBus();
});

describe('the bus', () => {
  it('tells of a shipment that nobody picks up, level by level, to whom it concerns', async () => {
    await newDay('11:00');
    const waybill = await book({ freight_charge: { amount: 45000, currency: 'CNY' } });
    await instructed(waybill);
    await to('18:30');
    await report(waybill, 'picked_up');
    const heard = await until(
      () => told(waybill),
      (all) => all.some(({ type, detail }) => type === 'commitment.late' && detail['commitment'] === 'pickup'),
    );
    expect(heard.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'shipment.booked',
        'pickup.instruction',
        'shipment.instruction_sent',
        'commitment.met',
        'commitment.missed',
        'shipment.picked_up',
        'commitment.late',
      ]),
    );
    expect(heard.find(({ type }) => type === 'pickup.instruction')?.detail).toMatchObject({
      waybill_number: waybill,
      freight_terms: 'collect',
      amount_to_collect: { amount: 45000, currency: 'CNY' },
      extra_charges: [],
    });
    const misses = heard
      .filter(({ type, detail }) => type === 'commitment.missed' && detail['commitment'] === 'pickup')
      .map(({ detail }) => detail);
    expect(misses.map(({ level, tells }) => [level, tells]).sort()).toEqual([
      [1, 'dispatcher'],
      [2, 'branch_manager'],
      [3, 'customer_service_supervisor'],
    ]);
    expect(new Set(heard.map(({ detail }) => detail['event_id'])).size).toBe(heard.length);
  });

  it('tells that an escalation is withdrawn, and nothing of what was imported', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('15:30');
    await report(waybill, 'picked_up', { occurred_at: at('14:00') });
    await until(
      () => types(waybill),
      (all) => all.includes('commitment.escalation_withdrawn'),
    );
    const imported = await book({ channel: 'import', ordered_at: at('08:00') });
    await report(imported, 'picked_up', { occurred_at: at('15:10') });
    await to('23:00');
    expect(await types(imported)).toEqual([]);
  });
});

describe('the bus, of a delivery', () => {
  it('tells what went wrong with the sign-off and never who it was', async () => {
    await newDay('09:00');
    const waybill = await book({ receipt: { kind: 'none' } });
    await instructed(waybill);
    await happens(waybill, 'arrived', [
      'delivered',
      { sign_off: { ...SIGN_OFF, signer_name: '别人', documents: [{ ...SIGN_OFF.documents[0], name: '别人' }] } },
    ]);
    const heard = await until(
      () => told(waybill),
      (all) => all.some(({ type }) => type === 'sign_off.irregular'),
    );
    expect(heard.find(({ type }) => type === 'sign_off.irregular')?.detail).toMatchObject({
      waybill_number: waybill,
      reasons: [{ rule: 'D4', code: 'name_differs' }],
    });
    expect((await shipment(waybill)).sign_off).toMatchObject({
      irregular: true,
      reasons: [{ rule: 'D4', code: 'name_differs' }],
    });
    expect(JSON.stringify(heard)).not.toMatch(/别人|收货公司|110101190001010000|\*\*\*\*0000/);
  });
});

describe('when the bus does not deliver', () => {
  it('the instruction is not sent, and the promise of it is missed after three minutes (A4)', async () => {
    const bridge = new EventBridgeClient({});
    const rule = await instructionRule();
    await newDay('09:00');
    await bridge.send(new DisableRuleCommand(rule));
    try {
      const waybill = await book({ ordered_at: at('09:00') });
      await to('09:02:30');
      expect(await commitment(waybill, 'dispatch')).toMatchObject({ state: 'open' });
      await to('09:03:01');
      expect(await commitment(waybill, 'dispatch')).toMatchObject({
        state: 'missed',
        level: 1,
        missed_at: at('09:03'),
      });
      expect((await shipment(waybill)).status).toBe('booked');
      await report(waybill, 'instruction_accepted', { occurred_at: at('09:03:01') });
      expect(await commitment(waybill, 'dispatch')).toMatchObject({ state: 'late', met_at: at('09:03:01') });
      expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'open', due_at: at('15:00') });
    } finally {
      await bridge.send(new EnableRuleCommand(rule));
    }
  });
});

describe('a stream record that is delivered again', () => {
  it('arms no second timer', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    // A minute before it is due.
    await to('14:59');
    const { FunctionName } = await lambdaFunction('ArmTimers');
    const row = await getItem({ pk: `SHIPMENT#${waybill}`, sk: 'COMMITMENT#pickup' });
    const record = { eventID: '1', eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage: marshall(row) } };
    for (let time = 0; time < 2; time++) {
      const { FunctionError, Payload } = await new LambdaClient({}).send(
        new InvokeCommand({ FunctionName, Payload: JSON.stringify({ Records: [record] }) }),
      );
      expect([FunctionError, JSON.parse(Buffer.from(Payload ?? []).toString())]).toEqual([
        undefined,
        { batchItemFailures: [] },
      ]);
    }
    const sfn = new SFNClient({});
    const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}));
    const pickup = stateMachines.find(({ name }) => name?.startsWith('Pickup'));
    const { executions = [] } = await sfn.send(
      new ListExecutionsCommand({ stateMachineArn: pickup?.stateMachineArn, maxResults: 1000 }),
    );
    expect(executions.map(({ name }) => name).filter((name) => name?.startsWith(`${waybill}.pickup`))).toEqual([
      `${waybill}.pickup.1`,
    ]);
  });
});

/** The emulator gives a line that was a moment late to its function's next invocation: so whatever comes last is done again. */
async function askedAndRefused(): Promise<void> {
  await answered(await asked());
  await request('POST', '/shipments', booking({ urgent: 'perhaps' }));
  await request('GET', '/overdue', undefined, cloud.operations_key);
}

/**
 * People are told all that they can be: what to pick up, that it is late and then that it was not, an irregular sign-off, a
 * receipt that is due soon and then is there, a report, and an order by e-mail of somebody whom nobody knows.
 */
async function everythingTold(): Promise<void> {
  const receiver = await tellEverybody();
  await newDay('11:00');
  const waybill = await book();
  await instructed(waybill);
  // Of prepaid freight the customer is told to collect the receipt (E7). Due after twenty days (E2), of which somebody is reminded three before.
  const ordered_at = at('09:00', -18);
  const due = await book({ channel: 'phone', ordered_at, freight_terms: 'prepaid', receipt: signedReceipt(1) });
  await instructed(due);
  const then = { occurred_at: ordered_at };
  await happens(
    due,
    ['picked_up', then],
    ['arrived', then],
    ['delivered', { ...then, sign_off: { ...SIGN_OFF, documents: [] } }],
  );
  await to('18:30');
  await report(waybill, 'picked_up', { occurred_at: at('14:00') });
  // The list of what is due soon is made in the morning.
  await to('07:30', 1);
  await receiptsComeBack(due, [1]);
  await messageOfAStranger();
  await to('08:00', 1);
  await unsetContacts(cloud);
  await receiver.stop();
}

/** A message at the address for orders, of which operations are told. */
async function messageOfAStranger(): Promise<void> {
  const from = 'nobody@telling.example.com';
  await putMessage(Buffer.from(`From: ${from}\r\nSubject: order\r\n\r\nShipper: somebody\r\n`), {
    from,
    isProven: true,
  });
}

/** Has everybody told at a receiver, but one manager whose channel takes nothing; at the branch where shipments begin an answer is awaited. */
async function tellEverybody(): Promise<Receiver> {
  const receiver = await startReceiver(0);
  await setContacts(cloud, receiver.url);
  for (const role of ['dispatcher', 'customer_service_supervisor']) {
    const { body } = await asOperations('GET', `/contacts/CTU/${role}`);
    await asOperations('PUT', `/contacts/CTU/${role}`, { ...body, acknowledge_within: 'PT5M' });
  }
  const { body } = await asOperations('GET', '/contacts/HGH/branch_manager');
  const [manager] = body.people as { channels: object[] }[];
  const nowhere = { kind: 'wecom', address: 'http://127.0.0.1:9/wecom/nobody-listens-here' };
  await asOperations('PUT', '/contacts/HGH/branch_manager', { people: [{ ...manager, channels: [nowhere] }] });
  return receiver;
}

/** Two webhook endpoints, of which one takes what it is sent, and one is gone. Sent last is what is taken: see below of lines that are late. */
async function webhooksTried(): Promise<void> {
  const receiver = await startHookReceiver();
  const endpointAt = async (name: string, status: number): Promise<string> => {
    receiver.answers(name, { status });
    const asked = { url: receiver.urlOf(name), events: ['quote.refused'] };
    const { status: answered, body } = await request('POST', '/webhook_endpoints', asked);
    if (answered !== 201) throw new Error(JSON.stringify(body));
    const at = `/webhook_endpoints/${String(body.id)}`;
    await request('POST', `${at}/test`);
    return at;
  };
  const gone = await endpointAt('gone', 410);
  await until(
    () => request('GET', gone),
    ({ body }) => body.enabled === false,
  );
  const takes = await endpointAt('takes', 204);
  await request('POST', `${takes}/test`);
  await until(
    () => Promise.resolve(receiver.sentTo('takes')),
    (all) => all.length === 2,
  );
  for (const endpoint of [gone, takes]) await request('DELETE', endpoint);
}

/** A request of which the audit log takes no line: it is told of another log. */
async function auditLogFails(): Promise<void> {
  const lambda = new LambdaClient({});
  const { FunctionName, Environment } = await lambdaFunction('ReceiptEnvelopesReads');
  const told = (AUDIT_LOG_GROUP?: string) =>
    lambda.send(
      new UpdateFunctionConfigurationCommand({
        FunctionName,
        Environment: {
          Variables: { ...Environment?.Variables, ...(AUDIT_LOG_GROUP !== undefined && { AUDIT_LOG_GROUP }) },
        },
      }),
    );
  await told('there-is-no-such-log');
  for (let time = 0; time < 2; time++) await asOperations('GET', '/receipt_envelopes/none');
  await told();
}

/** A step that has failed for more than a minute fails again: told to its function, for a minute is long to wait for. */
async function failsAgain(): Promise<void> {
  const { FunctionName } = await lambdaFunction('ReactionsMiss');
  const message = {
    messageId: 'message-1',
    receiptHandle: 'none',
    body: JSON.stringify({ detail: { event_id: 'event-1', subject: 'shipment', subject_id: 'HD000000000000' } }),
    attributes: { ApproximateReceiveCount: String(TRIES) },
    eventSource: 'aws:sqs',
  };
  await new LambdaClient({}).send(new InvokeCommand({ FunctionName, Payload: JSON.stringify({ Records: [message] }) }));
}

/**
 * Each promise of each subject is really kept once and really broken once, to its last level: the one proof that what a
 * dashboard shows of it comes in. All of them share one calendar, for it is the days that take time: 37 at the most, of
 * which a recovery needs 31, and the month's end lies among them.
 */
describe('metrics and logs', () => {
  beforeAll(async () => {
    await everythingTold();
    await auditLogFails();
    await webhooksTried();
    await newDay('09:00');
    const [late, kept] = [await urgentOrder(), await urgentOrder()];
    await keptException();
    await keptRequest();
    await keptQuestion();
    await sideBySide(
      lateShipment(late),
      keptShipment(kept),
      listExplained('HGH', '330106', 0),
      listExplained('SHA', '310101', 5),
      lateQuote(),
      keptComplaint(),
      lateComplaint(),
      lateException(),
      lateRequest(),
      lateRecovery(),
      latePayment(),
      lateQuestion(),
    );
    const outcomes = async (waybill: string) =>
      (await types(waybill)).filter((type) => ['commitment.late', 'commitment.met'].includes(type));
    for (const waybill of [late, kept])
      await until(
        () => outcomes(waybill),
        (all) => all.length >= OF_A_SHIPMENT.length,
      );
  }, 480_000);

  it('every metric of ours on a dashboard or an alarm is really emitted', async () => {
    const { metrics, searched } = metricsWatched();
    expect(metrics.length).toBeGreaterThan(100);
    expect(searched).toEqual(expect.arrayContaining(['ApiErrors', 'OverdueAtBranch']));
    const missing = async () => {
      await askedAndRefused();
      await failsAgain();
      const emitted = new Set(metricsIn(await logLines()));
      return [
        ...metrics.filter((metric) => !emitted.has(metric)),
        ...searched.filter((name) => ![...emitted].some((metric) => metric.startsWith(`Huidan ${name} `))),
      ];
    };
    expect(await until(missing, (names) => names.length === 0)).toEqual([]);
  });

  it('the logs name the waybill and the request, and no person', async () => {
    const lines = await until(
      async () => {
        await askedAndRefused();
        return logLines();
      },
      (all) => all.some((line) => line.includes('"requestId"') && line.includes('"code":"validation_failed"')),
    );
    for (const personal of [
      '发货',
      '收货',
      '+8613800',
      '一号路',
      '司机',
      'hd_test_',
      '110101190001010000',
      'telling.example.com',
      '张三',
      '13800000000',
      '坐席',
      '主管',
    ]) {
      expect(lines.filter((line) => line.includes(personal))).toEqual([]);
    }
  });
});
