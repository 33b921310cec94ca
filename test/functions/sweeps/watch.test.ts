import { SFNServiceException } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as watch } from '../../../functions/sweeps/watch.ts';
import { armUntil, setClock } from '../clock.ts';
import { signedShipment } from '../envelopes.ts';
import { outputOf } from '../output.ts';
import { ownMachines, type Machines } from '../machines.ts';
import { ownTable } from '../own-table.ts';
import { openNetwork } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { remind, ring } from '../timer.ts';

// Metrics are looked at here; they are told at their making.
vi.hoisted(() => {
  Object.assign(process.env, { POWERTOOLS_METRICS_DISABLED: 'false' });
});

let machines: Machines;

// The stream is told of nothing here: whatever has a timer has it from the watch.
beforeAll(async () => {
  await ownTable();
  await openNetwork();
  machines = await ownMachines();
});

const aboutNow = () => watch({ look: 'about_now' });
const everything = () => watch({ look: 'everything' });
const timersOf = async ({ waybill_number }: SampleShipment): Promise<string[]> =>
  Object.keys(await machines.armed(waybill_number)).sort();

/** A shipment booked at 09:00, instructed at once, and owed at 15:00 (B1). */
async function instructed(day: string): Promise<SampleShipment> {
  setClock(`${day}T09:00:00+08:00`);
  const shipment = await newShipment();
  await shipment.happened('instruction_accepted', { occurred_at: `${day}T09:00:30+08:00` });
  return shipment;
}

describe('the watch starts the timer', () => {
  it('of what is due within two minutes, and not yet of what is due later', async () => {
    const shipment = await instructed('2026-01-05');
    setClock('2026-01-05T14:57:59+08:00');
    await aboutNow();
    expect(await timersOf(shipment)).not.toContain('pickup.1');
    setClock('2026-01-05T14:58:01+08:00');
    await aboutNow();
    const { 'pickup.1': timer } = await machines.armed(shipment.waybill_number);
    expect(timer).toMatchObject({
      phase: 'pickup',
      commitment: 'pickup',
      dueAt: '2026-01-05T07:00:00.000Z',
      tellAt: { level1: '2026-01-05T07:00:00.000Z', level2: '2026-01-05T08:00:00.000Z' },
    });
  });

  it('of as much as the clock is about to be moved over', async () => {
    const shipment = await instructed('2026-01-06');
    armUntil('2026-01-06T07:00:00.001Z');
    await aboutNow();
    expect(await timersOf(shipment)).toContain('pickup.1');
  });

  it('of a reminder, three days before a receipt is due (E2)', async () => {
    const shipment = await signedShipment();
    setClock('2026-01-15T23:57:59+08:00');
    await aboutNow();
    expect(await timersOf(shipment)).not.toContain('receipt_return.1.reminder');
    setClock('2026-01-15T23:58:01+08:00');
    await aboutNow();
    expect(await timersOf(shipment)).toContain('receipt_return.1.reminder');
    expect(await timersOf(shipment)).not.toContain('receipt_return.1');
  });

  it('once, however often it looks', async () => {
    const shipment = await instructed('2026-01-07');
    setClock('2026-01-07T14:59:00+08:00');
    for (let look = 0; look < 3; look++) await aboutNow();
    expect((await timersOf(shipment)).filter((name) => name.startsWith('pickup'))).toEqual(['pickup.1']);
  });
});

describe('what is past due and not marked', () => {
  it('since nobody looked for an hour, is armed by the next look', async () => {
    const shipment = await instructed('2026-02-05');
    setClock('2026-02-05T16:05:00+08:00');
    await aboutNow();
    expect(await timersOf(shipment)).toContain('pickup.1');
  });

  it('for days is armed by the look at everything', async () => {
    const shipment = await instructed('2026-02-06');
    setClock('2026-02-09T10:00:00+08:00');
    await aboutNow();
    expect(await timersOf(shipment)).not.toContain('pickup.1');
    await everything();
    expect(await timersOf(shipment)).toContain('pickup.1');
  });

  it('although it had a timer gets another, once an hour at most', async () => {
    const shipment = await instructed('2026-02-10');
    setClock('2026-02-10T14:59:00+08:00');
    await aboutNow();
    await machines.abort(shipment.waybill_number, 'pickup.1');
    const pickups = async () => (await timersOf(shipment)).filter((name) => name.startsWith('pickup'));
    // It may still be about to ring.
    setClock('2026-02-10T15:00:59+08:00');
    await aboutNow();
    expect(await pickups()).toEqual(['pickup.1']);
    for (const time of ['15:01:01', '15:30:00', '15:59:00']) {
      setClock(`2026-02-10T${time}+08:00`);
      await aboutNow();
    }
    expect(await pickups()).toEqual(['pickup.1', 'pickup.1.20260210T07']);
    setClock('2026-02-10T16:00:01+08:00');
    await aboutNow();
    expect(await pickups()).toEqual(['pickup.1', 'pickup.1.20260210T07', 'pickup.1.20260210T08']);
  });

  it('of the next level gets one when it has not been told in time (B3)', async () => {
    const shipment = await instructed('2026-02-11');
    setClock('2026-02-11T14:59:00+08:00');
    await aboutNow();
    expect(await ring(shipment.waybill_number, 'pickup', '2026-02-11T15:00:00+08:00', 1)).toBe(true);
    const pickups = async () => (await timersOf(shipment)).filter((name) => name.startsWith('pickup'));
    // The timer that told the first runs on to the second, at 16:00.
    for (const time of ['15:30:00', '15:59:30', '16:00:59']) {
      setClock(`2026-02-11T${time}+08:00`);
      await everything();
      expect(await pickups()).toEqual(['pickup.1']);
    }
    setClock('2026-02-11T16:01:01+08:00');
    await everything();
    expect(await pickups()).toEqual(['pickup.1', 'pickup.1.20260211T08']);
  });
});

describe('nothing is started', () => {
  it('for what is kept, cancelled, marked to its last level, or reminded of', async () => {
    const kept = await instructed('2026-03-05');
    await kept.happened('picked_up', { occurred_at: '2026-03-05T09:00:40+08:00' });
    const told = await instructed('2026-03-06');
    expect(await ring(told.waybill_number, 'pickup', '2026-03-06T15:00:00+08:00', 3)).toBe(true);
    setClock('2026-03-06T18:30:00+08:00');
    await everything();
    expect(await timersOf(kept)).not.toContain('pickup.1');
    expect(await timersOf(told)).not.toContain('pickup.1');

    const receipt = await signedShipment();
    const [dueAt, remindAt] = ['2026-01-19T00:00:00+08:00', '2026-01-16T00:00:00+08:00'];
    expect(await remind(receipt.waybill_number, 'receipt_return', dueAt, remindAt)).toBe(true);
    setClock('2026-01-16T00:30:00+08:00');
    await everything();
    expect((await timersOf(receipt)).filter((name) => name.startsWith('receipt_return'))).toEqual([]);
  });
});

it('a promise whose timer cannot be started keeps no other from its own, and is a step that keeps failing', async () => {
  const shipment = await instructed('2026-04-05');
  const urgent = await newShipment({ urgent: true });
  await urgent.happened('departed', { occurred_at: '2026-04-05T09:00:40+08:00' });
  const arns = JSON.parse(process.env['MACHINE_ARNS'] ?? '') as Record<string, string>;
  process.env['MACHINE_ARNS'] = JSON.stringify({ ...arns, delivery: `${arns['pickup'] ?? ''}-gone` });
  try {
    setClock('2026-04-05T23:59:00+08:00');
    let failed: unknown;
    const output = await outputOf(async () => {
      failed = await everything().catch((error: unknown) => error);
    });
    expect(output).toContain('"StepsDelayed":1');
    expect(output).toContain('"WatchesFinished":1');
    expect(failed).toBeInstanceOf(AggregateError);
    for (const error of (failed as AggregateError).errors) expect(error).toBeInstanceOf(SFNServiceException);
    expect(await timersOf(shipment)).toContain('pickup.1');
  } finally {
    process.env['MACHINE_ARNS'] = JSON.stringify(arns);
  }
});

it('a look is counted, with how many timers it started again', async () => {
  const shipments = [await instructed('2026-05-05'), await instructed('2026-05-05')];
  setClock('2026-05-05T15:30:00+08:00');
  const output = await outputOf(aboutNow);
  for (const shipment of shipments) expect(await timersOf(shipment)).toContain('pickup.1');
  expect(output).toMatch(/"TimersStartedAgain":[2-9]/);
  expect(output).toContain('"WatchesFinished":1');
  expect(await outputOf(aboutNow)).toMatch(/"TimersStartedAgain":\d/);
});

it('a look that it does not know is refused', async () => {
  await expect(watch({ look: 'elsewhere' })).rejects.toThrow('look');
});
