import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { PHASE_NAMES, type Phase } from '../../../domain/commitments.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as armTimers } from '../../../functions/stream/arm-timers.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { accepted, copyOf, open, sent, signedShipment } from '../envelopes.ts';
import { openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { changes, commitments, writesOf } from './changes.ts';

const machines = new SFNClient({});
const arns = {} as Record<Phase, string>;

beforeAll(async () => {
  await openNetwork();
  const definition = JSON.stringify({ StartAt: 'End', States: { End: { Type: 'Succeed' } } });
  for (const phase of PHASE_NAMES) {
    const { stateMachineArn = '' } = await machines.send(
      new CreateStateMachineCommand({
        // A machine that does nothing needs no role, and the emulator asks for none.
        name: `${phase}-${randomUUID().slice(0, 8)}`,
        definition,
        roleArn: '',
      }),
    );
    arns[phase] = stateMachineArn;
  }
  process.env['MACHINE_ARNS'] = JSON.stringify(arns);
});

/** The executions of a shipment, by their names: their phase and what they were started with. */
async function armed({ waybill_number }: SampleShipment): Promise<Record<string, Record<string, unknown>>> {
  const found: [string, Record<string, unknown>][] = [];
  for (const phase of PHASE_NAMES) {
    const { executions = [] } = await machines.send(
      new ListExecutionsCommand({ stateMachineArn: arns[phase], maxResults: 1000 }),
    );
    for (const { name = '', executionArn } of executions.filter(({ name: one }) =>
      one?.startsWith(`${waybill_number}.`),
    )) {
      const { input = '' } = await machines.send(new DescribeExecutionCommand({ executionArn }));
      found.push([name.slice(waybill_number.length + 1), { phase, ...(JSON.parse(input) as object) }]);
    }
  }
  return Object.fromEntries(found);
}

describe('the timer of a promise', () => {
  it('is started in its phase, with when it is due, whom to tell when, and of a receipt when to remind (E2)', async () => {
    const shipment = await signedShipment();
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    await armTimers(writesOf(commitments(await shipment.stored())));
    const timers = await armed(shipment);
    expect(Object.keys(timers).sort()).toEqual(['delivery.1', 'receipt_limit.1', 'receipt_return.1']);
    expect(timers['receipt_return.1']).toEqual({
      phase: 'receipt_return',
      owner: shipment.waybill_number,
      commitment: 'receipt_return',
      key: { pk: { S: `SHIPMENT#${shipment.waybill_number}` }, sk: { S: 'COMMITMENT#receipt_return' } },
      dueAt: '2026-01-18T16:00:00.000Z',
      remindAt: '2026-01-15T16:00:00.000Z',
      tellAt: { level1: '2026-01-18T16:00:00.000Z', level2: '2026-01-21T16:00:00.000Z' },
    });
    expect(timers['receipt_limit.1']).toMatchObject({
      phase: 'receipt_return',
      dueAt: '2026-02-02T16:00:00.000Z',
      tellAt: { level1: '2026-02-02T16:00:00.000Z' },
    });
    expect(timers['receipt_limit.1']).not.toHaveProperty('remindAt');
    expect(timers['delivery.1']).toMatchObject({ phase: 'delivery', dueAt: '2026-01-09T16:00:00.000Z' });
  });

  it('of each phase runs in its own machine', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment({ urgent: true });
    await armTimers(writesOf(commitments(await shipment.stored())));
    const before = await shipment.stored();
    setClock('2026-01-05T12:00:00+08:00');
    await shipment.happened('departed', { occurred_at: '2026-01-05T11:00:00+08:00' });
    await armTimers(changes(before, commitments(await shipment.stored())));
    const timers = await armed(shipment);
    expect(
      Object.fromEntries(
        Object.entries(timers).map(([name, { phase, dueAt }]) => [name, `${String(phase)} ${String(dueAt)}`]),
      ),
    ).toMatchObject({
      'dispatch.1': expect.stringContaining('pickup 2026-01-05T01:03') as string,
      'loading.1': 'delivery 2026-01-05T16:00:00.000Z',
      'appointment.1': 'delivery 2026-01-05T07:00:00.000Z',
      'arrival.1': 'delivery 2026-01-08T16:00:00.000Z',
    });
    expect(timers).not.toHaveProperty('pickup.1');
  });

  it('is started once, however often its record comes', async () => {
    const shipment = await signedShipment();
    const record = writesOf(commitments(await shipment.stored()));
    for (let time = 0; time < 3; time++) expect(await armTimers(record)).toEqual({ batchItemFailures: [] });
    expect(Object.keys(await armed(shipment))).toHaveLength(3);
  });

  it('is armed anew when its due time moves, as that of a receipt with another batch (E2)', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-01-20T10:00:00+08:00');
    await shipment.happened('arrived', { batch: { number: 1, of: 2 }, occurred_at: '2026-01-08T10:00:00+08:00' });
    await shipment.happened('arrived', { batch: { number: 2, of: 2 }, occurred_at: '2026-01-10T10:00:00+08:00' });
    const first = await shipment.stored();
    await armTimers(writesOf(commitments(first)));
    await shipment.happened('arrived', { batch: { number: 2, of: 2 }, occurred_at: '2026-01-09T10:00:00+08:00' });
    await armTimers(changes(first, commitments(await shipment.stored())));
    const timers = await armed(shipment);
    expect(timers['receipt_return.1']).toMatchObject({
      dueAt: '2026-01-20T16:00:00.000Z',
      remindAt: '2026-01-17T16:00:00.000Z',
    });
    expect(timers['receipt_return.2']).toMatchObject({
      dueAt: '2026-01-19T16:00:00.000Z',
      remindAt: '2026-01-16T16:00:00.000Z',
    });
  });

  it('is armed anew when goods that did not arrive get another time, and for the new time that was asked for (C2)', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-01-09T10:00:00+08:00');
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    const first = await shipment.stored();
    await armTimers(writesOf(commitments(first)));
    await shipment.happened('arrival_estimated', { estimated_arrival_at: '2026-01-10T18:00:00+08:00' });
    await armTimers(changes(first, commitments(await shipment.stored())));
    const timers = await armed(shipment);
    expect(timers['reestimate.1']).toMatchObject({ phase: 'delivery', dueAt: '2026-01-09T16:00:00.000Z' });
    expect([timers['arrival.1']?.['dueAt'], timers['arrival.2']?.['dueAt']]).toEqual([
      '2026-01-08T16:00:00.000Z',
      '2026-01-10T10:00:00.000Z',
    ]);
    expect(timers).not.toHaveProperty('reestimate.2');
  });

  it('is not started for what is kept, void or history', async () => {
    const kept = await signedShipment([1], { receipt: { kind: 'signature' } });
    await open(await sent([copyOf(kept)]), [accepted(kept)]);
    await kept.happened('delivered', { sign_off: signOff(), occurred_at: '2026-01-09T09:00:00+08:00' });
    setClock('2026-01-05T09:00:00+08:00');
    const cancelled = await newShipment();
    await call(cancelShipment, { caller: cancelled.caller, path: cancelled.path, body: { reason: '客户取消' } });
    setClock('2026-03-05T09:00:00+08:00');
    const imported = await newShipment({ channel: 'import', ordered_at: '2026-01-05T09:00:00+08:00' });
    await imported.happened('arrived', { occurred_at: '2026-01-08T10:00:00+08:00' });
    for (const shipment of [kept, cancelled, imported]) {
      const rows = commitments(await shipment.stored());
      expect(rows.length).toBeGreaterThan(0);
      await armTimers(writesOf(rows));
      expect(await armed(shipment)).toEqual({});
    }
  });

  it('is left alone by what does not concern it: a reminder, a level told, a copy on its way', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    const before = await shipment.stored();
    await sent([copyOf(shipment)]);
    const after = commitments(await shipment.stored());
    expect(changes(before, after).Records).toHaveLength(1);
    const reminded = after.map((item) => ({ ...item, remindedAt: '2026-01-15T16:00:00.000Z', level: 1 }));
    await armTimers(changes(before, after));
    await armTimers(changes(after, reminded));
    expect(await armed(shipment)).toEqual({});
  });
});
