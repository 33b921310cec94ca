import { beforeAll, describe, expect, it } from 'vitest';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { handler as confirmShipment } from '../../../functions/api/shipments/confirm-shipment.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { branchSchema } from '../../../functions/api/contract/network-schema.ts';
import { openingSchema } from '../../../functions/api/contract/receipt-schema.ts';
import { explanationsSchema } from '../../../functions/api/contract/report-schema.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { between, book, booking, newPartner, openNetwork, signOff, identityDocument } from '../samples.ts';
import { newShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

beforeAll(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  await openNetwork();
});

/** The sample booking with a consignee of whom some is otherwise. */
const toConsignee = (otherwise: Record<string, unknown>) => ({
  consignee: { ...(booking()['consignee'] as object), ...otherwise },
});
const withAddress = (line: string) => toConsignee({ address: { district_code: '330106', line } });

describe('a telephone number', () => {
  it.each([
    ['（021）12345678', '(021)12345678', '+862112345678'],
    ['１３８０００００００２', '13800000002', '+8613800000002'],
    ['\u202a13800000002\u202c', '13800000002', '+8613800000002'],
    [' 13800000002', '13800000002', '+8613800000002'],
    ['13800000002\u200b', '13800000002', '+8613800000002'],
    ['13800000002\u202c', '13800000002', '+8613800000002'],
    ['+1 212 555 0100', '+1 212 555 0100', '+12125550100'],
    ['62345678', '62345678', '+8662345678'],
  ])('%j is taken, and shown as it was given and as anybody dials it', async (phone, given, e164) => {
    const { status, body } = await book(newPartner(), toConsignee({ phone }));
    expect(status).toBe(201);
    expect(body.consignee).toMatchObject({ phone: given, phone_e164: e164 });
    expect(body.consignee).not.toHaveProperty('phone_extension');
  });

  it.each(['021-12345678转802', '021-12345678-802', '021-12345678 ext. 802'])(
    'keeps its extension: %s',
    async (phone) => {
      const caller = newPartner();
      const booked = await book(caller, toConsignee({ phone }));
      const path = { waybill_number: booked.body.waybill_number as string };
      const { body } = await call(getShipment, { caller, method: 'GET', path });
      expect(body.consignee).toMatchObject({ phone, phone_e164: '+862112345678', phone_extension: '802' });
      expect(body.shipper).toMatchObject({ phone: '+8613800000001', phone_e164: '+8613800000001' });
    },
  );

  it.each(['1x2y3', '', '无', '123', '13800000001/13900000002', '9'.repeat(200)])('%j is none', async (phone) => {
    const answer = await book(newPartner(), {
      shipper: { ...(booking()['shipper'] as object), phone },
      ...toConsignee({ phone }),
    });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['shipper.phone', 'consignee.phone']]);
  });
});

describe('line breaks and tabs', () => {
  it.each(['某路1号\n2单元', '某路1号\r\n2单元', '某路1号\t2单元', '某路1号\u20282单元', ' 某路1号 2单元\n'])(
    'are blanks in an address line: %j',
    async (line) => {
      const { status, body } = await book(newPartner(), withAddress(line));
      expect([status, body.consignee?.address.line]).toEqual([201, '某路1号 2单元']);
    },
  );

  it('are blanks in names', async () => {
    const { body } = await book(newPartner(), toConsignee({ name: '收货\n公司', contact_name: '张三\t' }));
    expect(body.consignee).toMatchObject({ name: '收货 公司', contact_name: '张三' });
    const shipment = await newShipment();
    const { body: told } = await shipment.happened('picked_up', { actor: { name: '司机\r\n老王', role: 'driver' } });
    expect(told.actor.name).toBe('司机 老王');
  });

  it.each([
    ['pickup_verified', { note: '第一行\n第二行\r\n\t第三行' }],
    ['delivery_failed', { reason: '第一行\n第二行' }],
    ['tracked', { asked: '武汉网点\n老王', late: false, goods_state: '完好\n\t干燥' }],
    ['arrival_estimated', { estimated_arrival_at: '2026-01-09T12:00:00+08:00', reason: '大雪\n封路' }],
  ])('are kept in the words of %s', async (type, words) => {
    const shipment = await newShipment({ ordered_at: '2026-01-05T08:00:00+08:00' });
    expect((await shipment.happened(type, words)).body).toMatchObject(words);
    expect((await shipment.shown()).history.at(-1)).toMatchObject(words);
  });

  it.each(['\u0000', '\u0007', '\v', '\f', '\u001b', '\u007f', '\u0085'])(
    'are all that is taken of control characters: not %j',
    async (control) => {
      const shipment = await newShipment();
      const event = await shipment.report('pickup_verified', {
        note: `一${control}二`,
        actor: { name: `老${control}`, role: 'driver' },
      });
      expect([event.status, fieldsIn(event).sort()]).toEqual([422, ['actor.name', 'note']]);
      expect(fieldsIn(await book(newPartner(), withAddress(`某路${control}1号`)))).toEqual(['consignee.address.line']);
    },
  );
});

describe('a text is measured in characters', () => {
  it.each(['字', '𠮷', '😀'])('of which %s is one', async (character) => {
    const shipment = await newShipment();
    expect((await shipment.report('pickup_verified', { note: character.repeat(500) })).status).toBe(201);
    const longer = await shipment.report('pickup_verified', { note: character.repeat(501) });
    expect([longer.status, fieldsIn(longer)]).toEqual([422, ['note']]);
    expect((await book(newPartner(), toConsignee({ name: character.repeat(120) }))).status).toBe(201);
    expect(fieldsIn(await book(newPartner(), toConsignee({ name: character.repeat(121) })))).toEqual([
      'consignee.name',
    ]);
  });

  it('and what nobody sees is none', async () => {
    expect(fieldsIn(await book(newPartner(), toConsignee({ name: '\u200b', contact_name: '\u3164' })))).toEqual([
      'consignee.name',
      'consignee.contact_name',
    ]);
  });
});

describe('an identity number in any text', () => {
  const NUMBER = '11010519491231002X';
  const WRITTEN = [NUMBER, '１１０１０５１９４９１２３１００２Ｘ', '110105 19491231 002x', '110105-19491231-002X'];
  const PASSPORT = 'E12345678';
  const WORDS = `甲${WRITTEN.join('，乙')}，丙${PASSPORT}`;
  const MASKED = `甲****002X，乙****002X，乙****002X，乙****002X，丙****5678`;
  const inClear = (items: unknown) =>
    [...WRITTEN, PASSPORT, '110105194', '19491231'].filter((number) => JSON.stringify(items).includes(number));

  it.each([
    ['note', 'pickup_verified', {}],
    ['asked', 'tracked', { late: false }],
    ['goods_state', 'tracked', { late: false, asked: '老王' }],
    ['reason', 'delivery_failed', {}],
    ['reason', 'arrival_estimated', { estimated_arrival_at: '2026-01-09T12:00:00+08:00' }],
  ])('is masked: %s of %s, and nowhere in the table in clear', async (field, type, details) => {
    const shipment = await newShipment();
    const event = { ...details, event_id: 'e', [field]: WORDS };
    const { status, body } = await shipment.report(type, event, { 'Idempotency-Key': 'k' });
    expect([status, body[field]]).toEqual([201, MASKED]);
    expect((await shipment.report(type, event)).headers?.['Idempotent-Replayed']).toBe('true');
    const kept = await itemsUnder(`KEY#partner:${shipment.caller.id}#k`);
    expect(kept).toHaveLength(1);
    expect(inClear([...(await shipment.stored()), ...kept, await shipment.shown()])).toEqual([]);
  });

  it('is masked in what is told after a delivery, and of a loss', async () => {
    const shipment = await newShipment({ receipt: { kind: 'signature', copies: 1 } });
    await shipment.happened('delivered', {
      sign_off: signOff({ signer_contact: NUMBER, documents: [identityDocument({ number: '331106199001010026' })] }),
    });
    await shipment.happened('signature_disputed', { reason: WORDS });
    await shipment.happened('signature_rechecked', { finding: WORDS });
    await shipment.happened('receipt_lost', { copies: [1], reason: WORDS });
    const lost = await newShipment();
    await lost.happened('picked_up');
    await lost.happened('lost', { reason: WORDS });
    const { sign_off, history } = await shipment.shown();
    expect(sign_off.signer_contact).toBe('****002X');
    expect(history).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'signature_disputed', reason: MASKED }),
        expect.objectContaining({ type: 'signature_rechecked', finding: MASKED }),
        expect.objectContaining({ type: 'receipt_lost', reason: MASKED }),
      ]),
    );
    expect(inClear([...(await shipment.stored()), ...(await lost.stored())])).toEqual([]);
  });

  it('is masked in a booking, a confirmation, a change of consignee and a cancellation', async () => {
    const [goods] = booking()['goods'] as [object];
    const shipment = await newShipment({
      ...between('510185', '330106'),
      goods: [{ ...goods, description: WORDS }],
      shipper: {
        ...(booking()['shipper'] as object),
        contact_name: `甲${NUMBER}`,
        address: { district_code: '510185', line: `某路1号 ${NUMBER}` },
      },
    });
    const { caller, path } = shipment;
    const told = [
      await call(confirmShipment, {
        caller: { kind: 'operations', id: 'ops' },
        path,
        body: { agreed_by: `甲 ${NUMBER}`, note: WORDS },
      }),
      await call(changeConsignee, {
        caller,
        path,
        body: { new_name: '新收货人', confirmed_in_writing_by: `甲${NUMBER}`, confirmation_reference: 'E12345678' },
      }),
      await call(cancelShipment, { caller, path, body: { reason: WORDS } }),
    ];
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { goods: shown, shipper, history } = await shipment.shown();
    expect(shown[0].description).toBe(MASKED);
    expect(shipper).toMatchObject({ contact_name: '甲****002X', address: { line: '某路1号 ****002X' } });
    expect(history).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'confirmed', agreed_by: '甲 ****002X', note: MASKED }),
        // What is a code of somebody else's is that, whatever it looks like.
        expect.objectContaining({
          type: 'consignee_changed',
          confirmed_in_writing_by: '甲****002X',
          confirmation_reference: 'E12345678',
        }),
        expect.objectContaining({ type: 'cancelled', reason: MASKED }),
      ]),
    );
    expect(inClear(await shipment.stored())).toEqual([PASSPORT]);
  });

  it('is masked in what is told of an envelope, of a receipt on the month-end list, and of a branch', () => {
    const found = { waybill_number: 'HD000000000000', copy: 1, outcome: 'rejected', reason: WORDS };
    expect(openingSchema.parse({ contents: [found] }).contents[0]?.reason).toBe(MASKED);
    const explanation = { waybill_number: 'HD000000000000', reason: 'other', note: WORDS, responsible_person: NUMBER };
    expect(explanationsSchema.parse({ explanations: [explanation] }).explanations).toMatchObject([
      { note: MASKED, responsible_person: '****002X' },
    ]);
    expect(branchSchema.parse({ name: NUMBER, time_zone: 'Asia/Shanghai' }).name).toBe('****002X');
  });

  it('is in no refusal', async () => {
    const shipment = await newShipment();
    const { status, body } = await shipment.report('pickup_verified', {
      note: `${NUMBER}\u0000`,
      actor: { name: NUMBER, role: NUMBER },
    });
    expect([status, inClear(body)]).toEqual([422, []]);
    expect(
      inClear(
        (await call(bookShipment, { caller: newPartner(), body: booking({ reference: `${NUMBER}\u0000` }) })).body,
      ),
    ).toEqual([]);
  });
});
