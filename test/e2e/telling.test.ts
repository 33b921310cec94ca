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
import { DateTime } from 'luxon';
import { TRIES } from '../../domain/tries.ts';
import { CASE } from '../../domain/case/case-kind.ts';
import { CLAIM } from '../../domain/claim/claim-kind.ts';
import { QUESTION } from '../../domain/question/question-kind.ts';
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
import { explainAll, happens, receiptsComeBack, SIGN_OFF, signedReceipt } from './life.ts';

const OF_A_SHIPMENT = Object.keys(SHIPMENT.promises);
/** What is promised of subjects that no life here is of: those of the desk, of claims and of questions are kept and broken elsewhere. */
const OF_OTHERS = [CASE, CLAIM, QUESTION].flatMap(({ promises }) => Object.keys(promises));

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

/** A shipment of which every promise is broken, told to every level, and met in the end but for its receipt, which is out. */
async function everythingLate(): Promise<string> {
  const waybill = await book({ channel: 'phone', ordered_at: at('08:00'), urgent: true, receipt: signedReceipt(1) });
  await instructed(waybill);
  await to('18:30');
  await happens(waybill, 'picked_up', 'departed');
  await to('03:00', 1);
  await happens(waybill, 'loading_confirmed', 'notice_acknowledged');
  // Expected by the end of the fourth day; the re-estimate is missed by its second level two days after that.
  await to('01:00', 8);
  await happens(waybill, 'arrived');
  await to('01:00', 13);
  await happens(waybill, ['delivered', { sign_off: { ...SIGN_OFF, documents: [] } }], 'signature_disputed');
  await to('02:00', 15);
  await happens(waybill, ['signature_rechecked', { finding: '属实' }]);
  // The receipt has been overdue at a month's end, and the five days are past in which the branch was to explain it.
  await to('01:00', 66);
  await explainAll('HGH');
  return waybill;
}

/** A shipment of which every promise is kept, of its arrival a new one. */
async function everythingKept(): Promise<string> {
  await newDay('09:00');
  // A branch has to explain what is overdue or lost: nothing of what follows is.
  const lost = await book({ receipt: signedReceipt(1) });
  await instructed(lost);
  await happens(lost, 'picked_up', 'arrived', ['receipt_lost', { copies: [1], reason: '邮寄丢失' }]);
  const waybill = await book({ urgent: true, receipt: signedReceipt(1) });
  await instructed(waybill);
  await happens(waybill, 'pickup_verified', 'picked_up', 'loading_confirmed', 'departed', 'notice_acknowledged');
  await to('08:00', 5);
  await until(
    () => commitment(waybill, 'reestimate'),
    (row) => row !== undefined,
  );
  await happens(waybill, ['arrival_estimated', { estimated_arrival_at: at('20:00', 5) }], 'arrived', [
    'delivered',
    { sign_off: SIGN_OFF },
  ]);
  await happens(waybill, 'signature_disputed', ['signature_rechecked', { finding: '属实' }]);
  const monthsEnd = DateTime.fromISO(at('01:00'), { zone: 'Asia/Shanghai' }).plus({ months: 1 }).startOf('month');
  const days = Math.max(
    6,
    Math.ceil(monthsEnd.diff(DateTime.fromISO(at('00:00'), { zone: 'Asia/Shanghai' }), 'days').days),
  );
  await to('02:00', days);
  await explainAll('HGH');
  await receiptsComeBack(waybill, [1]);
  return waybill;
}

/** A price inquiry that no tariff covers. */
async function asked(): Promise<string> {
  const { goods, freight_terms } = booking();
  const inquiry = { origin_district: '510104', destination_district: '420106', goods, freight_terms };
  const { status, body } = await request('POST', '/quotes', inquiry);
  if (status !== 201 || body.status !== 'asked') throw new Error(JSON.stringify(body));
  return body.quote_number as string;
}

async function answered(quote: string): Promise<void> {
  const { status, body } = await asOperations('POST', `/quotes/${quote}/answer`, { amount: 45_000 });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** The emulator gives a line that was a moment late to its function's next invocation: so whatever comes last is done again. */
async function askedAndRefused(): Promise<void> {
  await answered(await asked());
  await request('POST', '/shipments', booking({ urgent: 'perhaps' }));
  await request('GET', '/overdue', undefined, cloud.operations_key);
}

/** A shipment of which people are told all that they can be: what to pick up, that it is late and then that it was not, an irregular sign-off, a receipt that is due soon and then is there, a report, and an order by e-mail of somebody whom nobody knows. */
async function everythingTold(): Promise<void> {
  const receiver = await tellEverybody();
  await newDay('11:00');
  // Of prepaid freight the customer is told to collect the receipt (E7).
  const waybill = await book({ freight_terms: 'prepaid', receipt: signedReceipt(1) });
  await instructed(waybill);
  await to('18:30');
  await report(waybill, 'picked_up', { occurred_at: at('14:00') });
  await happens(waybill, 'arrived', ['delivered', { sign_off: { ...SIGN_OFF, documents: [] } }]);
  // Due after twenty days (E2), of which somebody is reminded three before.
  await to('07:30', 18);
  await receiptsComeBack(waybill, [1]);
  await messageOfAStranger();
  await to('08:00', 18);
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

describe('metrics and logs', () => {
  beforeAll(async () => {
    await everythingTold();
    await auditLogFails();
    await webhooksTried();
    await newDay('09:00');
    const lateQuote = await asked();
    const bad = await everythingLate();
    await answered(lateQuote);
    // Of the next list, what is still out is explained in time.
    const good = await everythingKept();
    await receiptsComeBack(bad, [1]);
    const outcomes = async (waybill: string) =>
      (await types(waybill)).filter((type) => ['commitment.late', 'commitment.met'].includes(type));
    for (const waybill of [bad, good])
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
        ...metrics.filter(
          (metric) => !emitted.has(metric) && !OF_OTHERS.some((name) => metric.includes(`commitment=${name}`)),
        ),
        ...searched.filter((name) => ![...emitted].some((metric) => metric.startsWith(`Huidan ${name} `))),
      ];
    };
    expect(await until(missing, (names) => names.length === 0)).toEqual([]);
  });

  it('the logs name the waybill and the request, and no person', async () => {
    const lines = await logLines();
    expect(lines.some((line) => line.includes('"requestId"') && line.includes('"code":"validation_failed"'))).toBe(
      true,
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
    ]) {
      expect(lines.filter((line) => line.includes(personal))).toEqual([]);
    }
  });
});
