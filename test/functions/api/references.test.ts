import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { book, newPartner, openNetwork } from '../samples.ts';

let caller: Holder;
beforeAll(openNetwork);
beforeEach(() => {
  caller = newPartner();
});

const bookAs = (reference: string, headers = {}) => book(caller, { reference }, headers);
const waybillOf = ({ body }: Answered) => body.waybill_number as string;
const cancel = async (waybill_number: string) => {
  expect((await call(cancelShipment, { caller, path: { waybill_number }, body: { reason: '客户取消' } })).status).toBe(
    200,
  );
};
const found = async (reference: string) =>
  (
    (await call(listShipments, { caller, method: 'GET', query: { reference } })).body.shipments as {
      waybill_number: string;
    }[]
  ).map(({ waybill_number }) => waybill_number);
const statuses = (answers: readonly Answered[]) => answers.map(({ status }) => status).sort();

describe("a partner's reference", () => {
  it('is one with blanks around, with invisible characters, and however its letters are composed', async () => {
    const first = await bookAs(' Café-1\u200b');
    expect([first.status, first.body.reference]).toEqual([201, 'Café-1']);
    for (const same of ['Café-1', 'Café-1 ', '\u3000Café-1', 'Cafe\u0301-1', '\ufeffCafé\u2060-1', 'Café-1\r\n']) {
      const { status, body } = await bookAs(same);
      expect([status, body.code, body.waybill_number, body.shipment_status]).toEqual([
        409,
        'reference_taken',
        waybillOf(first),
        'booked',
      ]);
      expect(await found(same)).toEqual([waybillOf(first)]);
    }
  });

  it.each(['po', 'P O', 'PO.'])('is another by its case and by every other character: %s', async (other) => {
    expect(statuses([await bookAs('PO'), await bookAs(other)])).toEqual([201, 201]);
    expect(await found('PO')).not.toEqual(await found(other));
  });

  it('has 1 to 64 characters that are seen, of which a rare one is one', async () => {
    expect((await bookAs('𠮷'.repeat(64))).status).toBe(201);
    for (const reference of ['𠮷'.repeat(65), '', ' ', '\u200b', '\ufeff\u3164', 'PO\u0007']) {
      const answer = await bookAs(reference);
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['reference']]);
    }
    const listed = await call(listShipments, { caller, method: 'GET', query: { reference: '\u200b' } });
    expect([listed.status, fieldsIn(listed)]).toEqual([422, ['reference']]);
  });
});

describe('the reference of a shipment that is cancelled', () => {
  it('is free again, as often as it is cancelled, and the last shipment with it is found', async () => {
    const waybills: string[] = [];
    for (let time = 1; time <= 3; time++) {
      const booked = await bookAs('PO-1');
      expect(booked.status).toBe(201);
      waybills.push(waybillOf(booked));
      expect((await bookAs('PO-1')).body).toMatchObject({
        waybill_number: waybillOf(booked),
        shipment_status: 'booked',
      });
      await cancel(waybillOf(booked));
      expect(await found('PO-1')).toEqual([waybillOf(booked)]);
    }
    expect(new Set(waybills).size).toBe(3);
  });

  it("is another partner's own all the while", async () => {
    const first = await bookAs('PO-1');
    await cancel(waybillOf(first));
    expect((await book(newPartner(), { reference: 'PO-1' })).status).toBe(201);
    expect(await found('PO-1')).toEqual([waybillOf(first)]);
  });

  it('goes to one of ten that ask for it at once, and nine are told which', async () => {
    await cancel(waybillOf(await bookAs('PO-1')));
    const answers = await Promise.all(Array.from({ length: 10 }, () => bookAs('PO-1')));
    expect(statuses(answers)).toEqual([201, ...Array<number>(9).fill(409)]);
    const made = answers.find(({ status }) => status === 201);
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({ code: 'reference_taken', waybill_number: made?.body.waybill_number });
    }
    expect(await found('PO-1')).toEqual([made?.body.waybill_number]);
  });

  it('is taken once by a request that is sent again with its Idempotency-Key', async () => {
    await cancel(waybillOf(await bookAs('PO-1')));
    const answers = await Promise.all(Array.from({ length: 5 }, () => bookAs('PO-1', { 'Idempotency-Key': 'again' })));
    expect(statuses(answers)).toEqual(Array<number>(5).fill(201));
    expect(new Set(answers.map(waybillOf)).size).toBe(1);
  });

  it('leaves the cancelled one what it was, which takes what is told of it as before', async () => {
    const first = waybillOf(await bookAs('PO-1'));
    await cancel(first);
    const second = waybillOf(await bookAs('PO-1'));
    const { body } = await call(listShipments, { caller, method: 'GET' });
    expect(
      (body.shipments as Record<string, unknown>[]).map(({ waybill_number, reference, status }) => [
        waybill_number,
        reference,
        status,
      ]),
    ).toEqual([
      [second, 'PO-1', 'booked'],
      [first, 'PO-1', 'cancelled'],
    ]);
  });
});
