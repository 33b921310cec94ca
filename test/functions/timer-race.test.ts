import { beforeAll, describe, expect, it } from 'vitest';
import { recordEvent as withEvent } from '../../domain/promise/record-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { commitmentTable } from '../../functions/adapters/environment.ts';
import { now } from '../../functions/adapters/clock.ts';
import { readFile, writeFile } from '../../functions/adapters/subject-store.ts';
import { handler as getShipment } from '../../functions/api/shipments/get-shipment.ts';
import { handler as recordEvent } from '../../functions/api/shipments/record-event.ts';
import { call } from './call.ts';
import { setClock } from './clock.ts';
import { accepted, copyOf, open, send, sent, signedShipment } from './envelopes.ts';
import { book, event, newPartner, openNetwork } from './samples.ts';
import { newShipment, type SampleShipment } from './shipment.ts';
import { remind, ring } from './timer.ts';

const caller = newPartner();
const DUE = '2026-01-05T15:00:00+08:00';

beforeAll(openNetwork);

describe('a pickup reported at the moment at which its timer rings', () => {
  it.each([
    ['in time', '2026-01-05T15:00:00+08:00', { state: 'met', level: 0 }],
    ['late', '2026-01-05T15:00:01+08:00', { state: 'late', level: 1, missed_at: '2026-01-05T15:00:00+08:00' }],
  ])('ends the same whichever is first: %s', async (_, occurred_at, outcome) => {
    for (let time = 0; time < 20; time++) {
      setClock('2026-01-05T09:00:00+08:00');
      const { waybill_number } = (await book(caller)).body as { waybill_number: string };
      const path = { waybill_number };
      await call(recordEvent, { caller, path, body: event('instruction_accepted') });
      setClock('2026-01-05T15:00:02+08:00');
      const report = () => call(recordEvent, { caller, path, body: event('picked_up', { occurred_at }) });
      const timer = time % 2 === 0 ? ring(waybill_number, 'pickup', DUE, 1) : undefined;
      const [{ status }] = await Promise.all([report(), timer ?? ring(waybill_number, 'pickup', DUE, 1)]);
      expect(status).toBe(201);
      await ring(waybill_number, 'pickup', DUE, 2);
      const { commitments } = (await call(getShipment, { caller, method: 'GET', path })).body as {
        commitments: { name: string }[];
      };
      expect(commitments.find(({ name }) => name === 'pickup')).toMatchObject(outcome);
    }
  });
});

/** Goods arrived on January 8: their receipt is due on the 19th, at 00:00, and its branch is reminded three days before. */
const RECEIPT_DUE = '2026-01-19T00:00:00+08:00';
const REMIND_AT = '2026-01-16T00:00:00+08:00';
const reminder = ({ waybill_number }: SampleShipment) =>
  remind(waybill_number, 'receipt_return', RECEIPT_DUE, REMIND_AT);
const promise = async (shipment: SampleShipment) =>
  (await shipment.stored()).find(({ sk }) => sk === 'COMMITMENT#receipt_return');

describe('a receipt of which something is reported at the moment at which its branch is reminded (E2)', () => {
  it('keeps the reminder, whichever is first, though the promise is written anew', async () => {
    for (let time = 0; time < 6; time++) {
      const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
      setClock('2026-01-16T00:00:02+08:00');
      const first = time % 2 === 0 ? reminder(shipment) : undefined;
      const [{ status }, marked] = await Promise.all([send([copyOf(shipment)]), first ?? reminder(shipment)]);
      expect([status, marked]).toEqual([201, true]);
      expect(await promise(shipment)).toMatchObject({
        about: { receiptStatus: 'sent_back' },
        remindedAt: '2026-01-15T16:00:00.000Z',
      });
    }
  });

  it('comes back: it is reminded or back, and in the end back', async () => {
    for (let time = 0; time < 6; time++) {
      const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
      const number = await sent([copyOf(shipment)]);
      setClock('2026-01-16T00:00:02+08:00');
      const first = time % 2 === 0 ? reminder(shipment) : undefined;
      const [{ status }, marked] = await Promise.all([open(number, [accepted(shipment)]), first ?? reminder(shipment)]);
      expect(status).toBe(200);
      const { metAt, remindedAt } = (await promise(shipment)) ?? {};
      expect([typeof metAt, remindedAt !== undefined]).toEqual(['string', marked]);
      expect(await reminder(shipment)).toBe(false);
    }
  });

  it.each([
    ['is reminded', (shipment: SampleShipment) => reminder(shipment)],
    [
      'is told to be late',
      (shipment: SampleShipment) => ring(shipment.waybill_number, 'receipt_return', RECEIPT_DUE, 1),
    ],
    [
      'is told to be late by the next level',
      async (shipment: SampleShipment) => {
        await ring(shipment.waybill_number, 'receipt_return', RECEIPT_DUE, 1);
        return ring(shipment.waybill_number, 'receipt_return', RECEIPT_DUE, 2);
      },
    ],
  ])(
    'and %s between the reading and the writing is written not at all, and anew from what it is then',
    async (_, mark) => {
      const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
      setClock('2026-01-25T00:00:00+08:00');
      const file = await readFile(SHIPMENT, shipment.waybill_number);
      if (!file) throw new Error('the shipment is not there');
      const result = withEvent(
        SHIPMENT,
        file,
        {
          eventId: 'x',
          type: 'receipt_lost',
          actor: { name: '司机', role: 'driver' },
          details: { copies: [1], reason: '丢失' },
        },
        now(),
        commitmentTable(),
      );
      if (result.outcome !== 'recorded') throw new Error(result.outcome);
      expect(await mark(shipment)).toBe(true);
      const marked = await shipment.stored();
      await expect(writeFile(SHIPMENT, file, result.file)).rejects.toMatchObject({ what: 'subject' });
      expect(await shipment.stored()).toEqual(marked);

      const { remindedAt, missedAt } = (await promise(shipment)) ?? {};
      await send([copyOf(shipment)]);
      expect(await promise(shipment)).toMatchObject({
        about: { receiptStatus: 'sent_back' },
        ...(remindedAt !== undefined && { remindedAt }),
        ...(missedAt !== undefined && { missedAt }),
      });
    },
  );

  it('is reminded anew where the last batch moves its due time, and no longer by the old one', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment({ receipt: { kind: 'signature' } });
    setClock('2026-01-16T00:00:02+08:00');
    await shipment.happened('arrived', { batch: { number: 1, of: 2 }, occurred_at: '2026-01-07T10:00:00+08:00' });
    await shipment.happened('arrived', { batch: { number: 2, of: 2 }, occurred_at: '2026-01-08T10:00:00+08:00' });
    expect(await reminder(shipment)).toBe(true);
    const before = await promise(shipment);
    // The last batch was there two days before: reported again, with its right time.
    await shipment.happened('arrived', { batch: { number: 2, of: 2 }, occurred_at: '2026-01-06T10:00:00+08:00' });
    const moved = await promise(shipment);
    expect(moved).toMatchObject({ dueAt: '2026-01-17T16:00:00.000Z', arming: Number(before?.['arming']) + 1 });
    expect(moved?.['remindedAt']).toBeUndefined();
    expect(await reminder(shipment)).toBe(false);
    expect(
      await remind(shipment.waybill_number, 'receipt_return', '2026-01-18T00:00:00+08:00', '2026-01-15T00:00:00+08:00'),
    ).toBe(true);
  });
});
