import { beforeAll, describe, expect, it } from 'vitest';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { between, book, booking, event, newPartner, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment } from '../shipment.ts';

beforeAll(openNetwork);

const send = (body: unknown, headers: Record<string, string> = {}) =>
  call(bookShipment, { caller: newPartner(), body, headers });
const named = (name: string) =>
  booking({ consignee: { ...(booking()['consignee'] as Record<string, unknown>), contact_name: name } });

describe('a body in another encoding than UTF-8 is refused', () => {
  it.each([
    'application/json; charset=gbk',
    'application/json;charset=GB18030',
    'application/json; charset="utf-16"',
    'application/json; v=1; charset = latin1',
    'application/json; charset=utf-8; charset=gbk',
    'application/json; charset=',
  ])('where it says so: %s', async (type) => {
    const { status, body } = await send(booking(), { 'Content-Type': type });
    expect([status, body.code]).toEqual([415, 'unsupported_media_type']);
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'Application/JSON ; Charset=UTF8 ; v=1',
  ])('and not where it says that it is: %s', async (type) => {
    expect((await send(booking(), { 'Content-Type': type })).status).toBe(201);
  });

  it('where the gateway could not read it, or passes on its bytes', async () => {
    const gbk = Buffer.from(JSON.stringify(named('NAME')))
      .toString('latin1')
      .replace('NAME', '\xd5\xc5\xc8\xfd');
    for (const sent of [JSON.stringify(named('\ufffd\ufffd\ufffd')), Buffer.from(gbk, 'latin1')]) {
      const { status, body } = await send(sent);
      expect([status, body.code]).toEqual([400, 'not_utf8']);
    }
    expect((await send(Buffer.from(JSON.stringify(named('张三'))))).body.consignee.contact_name).toBe('张三');
  });

  it('where the loss was written down: each field by its path', async () => {
    const text = JSON.stringify(named('NAME'));
    for (const lost of ['\\ufffd\\ufffd', '\\ud800', '张\\udc00三']) {
      const answer = await send(text.replace('NAME', lost));
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['consignee.contact_name']]);
    }
    expect((await send(text.replace('NAME', '\\ud842\\udfb7'))).body.consignee.contact_name).toBe('𠮷');
  });

  it('in a path or a query, too', async () => {
    const caller = newPartner();
    for (const { status, body } of [
      await call(getShipment, { caller, method: 'GET', path: { waybill_number: 'HD\ufffd' } }),
      await call(listShipments, { caller, method: 'GET', query: { reference: '\ufffd\ufffd' } }),
      await call(listShipments, { caller, method: 'GET', query: { reference: '\ud800' } }),
    ]) {
      expect([status, body.code]).toEqual([400, 'not_utf8']);
    }
  });

  it('and a byte order mark is none of it', async () => {
    expect((await send(`\ufeff${JSON.stringify(booking())}`)).status).toBe(201);
  });
});

describe('null for an optional field is its absence', () => {
  it('in a booking, at any depth', async () => {
    const [goods] = booking()['goods'] as [Record<string, unknown>];
    const { status, body } = await book(newPartner(), {
      reference: null,
      channel: null,
      ordered_at: null,
      freight_charge: null,
      urgent: null,
      goods: [{ ...goods, category: null, declared_value: null, data_sheet: null }],
      receipt: { kind: 'signature', copies: null, shipper_form: null },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      channel: 'api',
      urgent: false,
      goods: [{ category: 'general' }],
      receipt: { shipper_form: false, copies: [{ number: 1 }] },
    });
    expect(body).not.toHaveProperty('reference');
  });

  it('in an event', async () => {
    const shipment = await newShipment();
    const { status } = await shipment.report('arrived', { batch: null, note: null, occurred_at: null, actor: null });
    expect(status).toBe(201);
  });

  it('and of a field that is needed: it is missing', async () => {
    const { body } = await send(booking({ freight_terms: null, goods: [null] }));
    expect(body.errors).toEqual([
      { field: 'goods[0]', message: 'expected object, received null' },
      { field: 'freight_terms', message: 'is missing' },
    ]);
  });
});

describe('what is missing', () => {
  it('is said to be so, of choices too', async () => {
    const { freight_terms: _, receipt: __, ...rest } = booking();
    expect((await send({ ...rest, receipt: {} })).body.errors).toEqual([
      { field: 'freight_terms', message: 'is missing' },
      { field: 'receipt.kind', message: 'is missing' },
    ]);
  });

  it('is said to be so of the type of an event', async () => {
    const { caller, path } = await newShipment();
    const report = async (body: unknown) => (await call(recordEvent, { caller, path, body })).body.errors;
    expect(await report({ event_id: 'e' })).toEqual([{ field: 'type', message: 'is missing' }]);
    const [{ field, message }] = await report(event('teleported'));
    expect(field).toBe('type');
    expect(message).toMatch(/^expected .*'picked_up'/);
  });
});

describe('a day that there is not', () => {
  it.each(['2026-02-30T10:00+08:00', '2026-02-29T10:00:00Z', '2026-13-01T10:00Z', '2026-01-01T25:00Z'])(
    'is no date: %s',
    async (ordered_at) => {
      const { status, body } = await book(newPartner(), { ordered_at, channel: 'import' });
      expect([status, body.errors]).toEqual([
        422,
        [{ field: 'ordered_at', message: 'is no date and time that there is' }],
      ]);
    },
  );
});

describe('the time of an order', () => {
  it('may be two minutes ahead: then it is now (X13)', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const { status, body } = await book(newPartner(), { ordered_at: '2026-01-05T09:01:55+08:00' });
    expect(status).toBe(201);
    expect(body.ordered_at).toMatch(/^2026-01-05T09:00:0/);
    const late = await book(newPartner(), { ordered_at: '2026-01-05T09:02:30+08:00' });
    expect(late.body.errors).toEqual([{ field: 'ordered_at', message: 'is in the future' }]);
  });

  it('of more than 31 days ago is for an import', async () => {
    setClock('2026-02-05T09:00:00+08:00');
    const old = { ordered_at: '2026-01-05T08:59:59+08:00' };
    const answer = await book(newPartner(), old);
    expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([422, 'validation_failed', ['ordered_at']]);
    expect((await book(newPartner(), { ...old, channel: 'import' })).status).toBe(201);
    expect((await book(newPartner(), { ordered_at: '2026-01-05T09:00:30+08:00' })).status).toBe(201);
  });
});

describe('all that is wrong with a booking is named at once', () => {
  it('what only the network, the clock and the key know, too', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const [goods] = booking()['goods'] as [Record<string, unknown>];
    const { shipper, consignee } = between('999999', '999998') as Record<string, Record<string, unknown>>;
    const answer = await send(
      booking({
        partner: 'another',
        ordered_at: '2026-01-06T09:00:00+08:00',
        shipper: { ...shipper, contact_name: '', colour: 'red' },
        consignee,
        goods: [{ ...goods, weight_kg: 0 }],
      }),
    );
    expect(answer.status).toBe(422);
    expect(fieldsIn(answer).sort()).toEqual([
      'consignee.address.district_code',
      'goods[0].weight_kg',
      'ordered_at',
      'partner',
      'shipper.address.district_code',
      'shipper.colour',
      'shipper.contact_name',
    ]);
  });

  it('once each', async () => {
    const answer = await call(bookShipment, {
      caller: OPERATIONS,
      body: booking({ partner: 'NOT A NAME', ...between('12', '330106') }),
    });
    expect(fieldsIn(answer)).toEqual(['partner', 'shipper.address.district_code']);
    expect(answer.body.errors).toHaveLength(2);
  });

  it('an old order of a channel that nobody knows may be an import', async () => {
    const answer = await send(booking({ channel: 'imported', ordered_at: '2019-01-05T09:00:00+08:00' }));
    expect(fieldsIn(answer)).toEqual(['channel']);
  });
});
