import { DisableRuleCommand, EnableRuleCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ListExecutionsCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { getItem } from '../../functions/adapters/table.ts';
import { listenToBus, type Told } from '../functions/bus.ts';
import { busName, instructionRule, lambdaFunction, logLines, metricsIn, metricsShown } from './aws.ts';
import { at, book, booking, cloud, commitment, instructed, newDay, report, request, shipment, to, until } from './cloud.ts';

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
    const heard = await until(() => told(waybill), (all) => all.some(({ type, detail }) => type === 'commitment.late' && detail['commitment'] === 'pickup'));
    expect(heard.map(({ type }) => type)).toEqual(expect.arrayContaining([
      'shipment.booked', 'pickup.instruction', 'shipment.instruction_sent', 'commitment.met', 'commitment.missed', 'shipment.picked_up', 'commitment.late',
    ]));
    expect(heard.find(({ type }) => type === 'pickup.instruction')?.detail).toMatchObject({
      waybill_number: waybill, freight_terms: 'collect', amount_to_collect: { amount: 45000, currency: 'CNY' }, extra_charges: [],
    });
    const misses = heard.filter(({ type, detail }) => type === 'commitment.missed' && detail['commitment'] === 'pickup').map(({ detail }) => detail);
    expect(misses.map(({ level, tells }) => [level, tells]).sort()).toEqual([[1, 'dispatcher'], [2, 'branch_manager'], [3, 'customer_service_supervisor']]);
    expect(new Set(heard.map(({ detail }) => detail['event_id'])).size).toBe(heard.length);
  });

  it('tells that an escalation is withdrawn, and nothing of what was imported', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('15:30');
    await report(waybill, 'picked_up', { occurred_at: at('14:00') });
    await until(() => types(waybill), (all) => all.includes('commitment.escalation_withdrawn'));
    const imported = await book({ channel: 'import', ordered_at: at('08:00') });
    await report(imported, 'picked_up', { occurred_at: at('15:10') });
    await to('23:00');
    expect(await types(imported)).toEqual([]);
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
      await to('09:02:59');
      expect(await commitment(waybill, 'dispatch')).toMatchObject({ state: 'open' });
      await to('09:03:01');
      expect(await commitment(waybill, 'dispatch')).toMatchObject({ state: 'missed', level: 1, missed_at: at('09:03') });
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
    const { FunctionName } = await lambdaFunction('ArmTimers');
    const row = await getItem({ pk: `SHIPMENT#${waybill}`, sk: 'COMMITMENT#pickup' });
    const record = { eventID: '1', eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage: marshall(row) } };
    for (let time = 0; time < 2; time++) {
      const { FunctionError, Payload } = await new LambdaClient({}).send(new InvokeCommand({ FunctionName, Payload: JSON.stringify({ Records: [record] }) }));
      expect([FunctionError, JSON.parse(Buffer.from(Payload ?? []).toString())]).toEqual([undefined, { batchItemFailures: [] }]);
    }
    const sfn = new SFNClient({});
    const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}));
    const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn: stateMachines[0]?.stateMachineArn, maxResults: 1000 }));
    expect(executions.map(({ name }) => name).filter((name) => name?.startsWith(`${waybill}.pickup`))).toEqual([`${waybill}.pickup.1`]);
  });
});

describe('metrics and logs', () => {
  beforeAll(async () => {
    await newDay('09:00');
    // Phoned in late, never verified, picked up late; and one that goes as promised.
    const bad = await book({ channel: 'phone', ordered_at: at('08:00') });
    const good = await book();
    await Promise.all([instructed(bad), instructed(good)]);
    await report(good, 'pickup_verified');
    await report(good, 'picked_up');
    await to('18:30');
    await report(bad, 'picked_up');
    await request('POST', '/shipments', booking({ urgent: 'perhaps' }));
    await request('GET', '/overdue', undefined, cloud.operations_key);
    await until(() => types(bad), (all) => all.filter((type) => type === 'commitment.late').length === 3);
  });

  it('every metric of ours on a dashboard is really emitted', async () => {
    const shown = metricsShown();
    expect(shown.length).toBeGreaterThan(10);
    const emitted = await until(async () => new Set(metricsIn(await logLines())), (found) => shown.every((metric) => found.has(metric)));
    expect([...emitted]).toEqual(expect.arrayContaining([...shown, 'Huidan ApiErrors code=validation_failed,service=huidan']));
  });

  it('the logs name the waybill and the request, and no person', async () => {
    const lines = await logLines();
    expect(lines.some((line) => line.includes('"requestId"') && line.includes('"code":"validation_failed"'))).toBe(true);
    for (const personal of ['发货', '收货', '+8613800', '一号路', '司机', 'hd_test_']) {
      expect(lines.filter((line) => line.includes(personal))).toEqual([]);
    }
  });
});
