import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { readFile } from '../../../functions/adapters/subject-store.ts';
import { handler as sendPickupInstruction } from '../../../functions/lifecycles/send-pickup-instruction.ts';
import { listenToBus, type Told } from '../bus.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { react } from '../react.ts';
import { book, newPartner, openNetwork } from '../samples.ts';

const caller = newPartner();
let told: (waybill: string) => Promise<Told[]>;
let waybill_number: string;

const send = () => react(sendPickupInstruction, { waybill_number });

beforeAll(async () => {
  await openNetwork();
  told = await listenToBus();
});

beforeEach(async () => {
  setClock('2026-01-05T11:58:00+08:00');
  waybill_number = (await book(caller, { freight_charge: { amount: 45000, currency: 'CNY' } })).body
    .waybill_number as string;
});

describe('the pickup instruction (A4, A5)', () => {
  it('tells the branch the terms, the amount to collect and every charge, and opens what follows', async () => {
    setClock('2026-01-05T12:00:00+08:00');
    await send();
    expect(await told(waybill_number)).toMatchObject([
      {
        type: 'pickup.instruction',
        detail: {
          event_id: `${waybill_number}.pickup_instruction`,
          branch: 'CTU',
          freight_terms: 'collect',
          amount_to_collect: { amount: 48000, currency: 'CNY' },
          collect_from: 'consignee',
          extra_charges: [{ kind: 'extra_pickup_fee', amount: 3000, currency: 'CNY' }],
          pieces: 12,
          weight_kg: 340.5,
        },
      },
    ]);
    const file = await readFile(SHIPMENT, waybill_number);
    expect(file?.subject.status).toBe('instructed');
    expect(
      file?.commitments.map(({ name, dueAt, metAt }) => [name, dueAt.slice(0, 19), metAt?.slice(0, 19)]).sort(),
    ).toEqual([
      ['dispatch', '2026-01-05T04:01:00', '2026-01-05T04:00:00'],
      ['pickup', '2026-01-05T10:00:00', undefined],
      ['verification', '2026-01-05T05:00:00', undefined],
    ]);
  });

  it('says that nobody knows how much to collect where no freight is agreed (A5, X12)', async () => {
    waybill_number = (await book(caller)).body.waybill_number as string;
    await send();
    const [instruction] = await told(waybill_number);
    expect(instruction?.detail).toMatchObject({
      amount_to_collect: null,
      collect_from: 'consignee',
      extra_charges: [{ kind: 'extra_pickup_fee', amount: 3000, currency: 'CNY' }],
    });
  });

  it('names nobody: no name, telephone number or address', async () => {
    await send();
    const text = JSON.stringify(await told(waybill_number));
    for (const personal of ['发货', '收货', '+86', '路']) expect(text).not.toContain(personal);
  });

  it('delivered twice is sent once', async () => {
    await send();
    await send();
    expect(await told(waybill_number)).toHaveLength(1);
    expect((await readFile(SHIPMENT, waybill_number))?.events).toHaveLength(2);
  });

  it('is not sent for a shipment that was cancelled meanwhile', async () => {
    await call(cancelShipment, { caller, path: { waybill_number }, body: { reason: 'x' } });
    await send();
    expect(await told(waybill_number)).toEqual([]);
    expect((await readFile(SHIPMENT, waybill_number))?.subject.status).toBe('cancelled');
  });

  it('fails, to be tried again, where there is no such shipment', async () => {
    waybill_number = 'HD000000000000';
    await expect(send()).rejects.toThrow('to be tried again');
  });
});
