import { beforeAll, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { overdueKey } from '../../../functions/adapters/subject-items.ts';
import { handler as armTimers } from '../../../functions/stream/arm-timers.ts';
import { call } from '../call.ts';
import { armUntil, setClock } from '../clock.ts';
import { accepted, copyOf, open, sent, signedShipment } from '../envelopes.ts';
import { ownMachines, type Armed, type Machines } from '../machines.ts';
import { openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { changes, commitments, writesOf } from './changes.ts';

let machines: Machines;

beforeAll(async () => {
  await openNetwork();
  machines = await ownMachines();
});

/** The executions of a shipment, by their names. */
function armed({ waybill_number }: SampleShipment): Promise<Readonly<Record<string, Armed>>> {
  return machines.armed(waybill_number);
}

const LONG_AFTER = '2027-01-01T00:00:00Z';

/** Arms the timers of what was written, however far ahead, as when the clock is being moved. */
async function armAll(writes: ReturnType<typeof writesOf>): Promise<void> {
  armUntil(LONG_AFTER);
  expect(await armTimers(writes)).toEqual({ batchItemFailures: [] });
  armUntil();
}

describe('the timer of a promise', () => {
  it('is started in its phase, with when it is due, whom to tell when, and of a receipt when to remind (E2)', async () => {
    const shipment = await signedShipment();
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    await armAll(writesOf(commitments(await shipment.stored())));
    const timers = await armed(shipment);
    expect(Object.keys(timers).sort()).toEqual([
      'delivery.1',
      'receipt_limit.1',
      'receipt_return.1',
      'receipt_return.1.reminder',
    ]);
    const receipt = {
      phase: 'receipt_return',
      owner: shipment.waybill_number,
      key: { pk: { S: `SHIPMENT#${shipment.waybill_number}` }, sk: { S: 'COMMITMENT#receipt_return' } },
      dueAt: '2026-01-18T16:00:00.000Z',
    };
    expect(timers['receipt_return.1']).toEqual({
      ...receipt,
      commitment: 'receipt_return',
      overdueKey: overdueKey('receipt_return', shipment.waybill_number),
      overdueOfKey: `OVERDUE_OF#${shipment.caller.id}#receipt_return`,
      tellAt: { level1: '2026-01-18T16:00:00.000Z', level2: '2026-01-21T16:00:00.000Z' },
    });
    expect(timers['receipt_return.1.reminder']).toEqual({
      ...receipt,
      commitment: 'receipt_return.reminder',
      remindAt: '2026-01-15T16:00:00.000Z',
    });
    expect(timers['receipt_limit.1']).toMatchObject({
      phase: 'receipt_return',
      dueAt: '2026-02-02T16:00:00.000Z',
      tellAt: { level1: '2026-02-02T16:00:00.000Z' },
    });
    expect(timers['delivery.1']).toMatchObject({ phase: 'delivery', dueAt: '2026-01-09T16:00:00.000Z' });
  });

  it('is started only where it rings within two minutes: the others are left to the watch', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    const booked = commitments(await shipment.stored());
    await armTimers(writesOf(booked));
    expect(await armed(shipment)).toEqual({});
    // The instruction has three minutes (A4).
    setClock('2026-01-05T09:01:01+08:00');
    await armTimers(writesOf(booked));
    expect(Object.keys(await armed(shipment))).toEqual(['dispatch.1']);
  });

  it('of what is past due already when it is told is started at once', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-02-15T10:00:00+08:00');
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    await shipment.happened('arrived', { occurred_at: '2026-01-08T10:00:00+08:00' });
    await armTimers(writesOf(commitments(await shipment.stored())));
    expect(Object.keys(await armed(shipment)).sort()).toEqual(['delivery.1', 'receipt_limit.1', 'receipt_return.1']);
  });

  it('of each phase runs in its own machine', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment({ urgent: true });
    await armAll(writesOf(commitments(await shipment.stored())));
    const before = await shipment.stored();
    setClock('2026-01-05T12:00:00+08:00');
    await shipment.happened('departed', { occurred_at: '2026-01-05T11:00:00+08:00' });
    await armAll(changes(before, commitments(await shipment.stored())));
    const timers = await armed(shipment);
    expect(
      Object.fromEntries(Object.entries(timers).map(([name, { phase, dueAt }]) => [name, `${phase} ${String(dueAt)}`])),
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
    for (let time = 0; time < 3; time++) await armAll(record);
    expect(Object.keys(await armed(shipment))).toHaveLength(4);
  });

  it('is armed anew when its due time moves, as that of a receipt with another batch (E2)', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-01-20T10:00:00+08:00');
    await shipment.happened('arrived', { batch: { number: 1, of: 2 }, occurred_at: '2026-01-08T10:00:00+08:00' });
    await shipment.happened('arrived', { batch: { number: 2, of: 2 }, occurred_at: '2026-01-10T10:00:00+08:00' });
    const first = await shipment.stored();
    await armAll(writesOf(commitments(first)));
    await shipment.happened('arrived', { batch: { number: 2, of: 2 }, occurred_at: '2026-01-09T10:00:00+08:00' });
    await armAll(changes(first, commitments(await shipment.stored())));
    const timers = await armed(shipment);
    expect([1, 2].map((n) => timers[`receipt_return.${n}`]?.['dueAt'])).toEqual([
      '2026-01-20T16:00:00.000Z',
      '2026-01-19T16:00:00.000Z',
    ]);
    expect(timers['receipt_return.1.reminder']?.['remindAt']).toBe('2026-01-17T16:00:00.000Z');
    // That of the second is past due already.
    expect(timers).not.toHaveProperty('receipt_return.2.reminder');
  });

  it('is armed anew when goods that did not arrive get another time, and for the new time that was asked for (C2)', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-01-09T10:00:00+08:00');
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    const first = await shipment.stored();
    await armAll(writesOf(commitments(first)));
    await shipment.happened('arrival_estimated', { estimated_arrival_at: '2026-01-10T18:00:00+08:00' });
    await armAll(changes(first, commitments(await shipment.stored())));
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
      await armAll(writesOf(rows));
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
    await armAll(changes(before, after));
    await armAll(changes(after, reminded));
    expect(await armed(shipment)).toEqual({});
  });
});
