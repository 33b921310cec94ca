import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { handler as checkRelease } from '../../../functions/api/shipments/check-release.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { between, identityDocument, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

let shipment: SampleShipment;
const CHANGE = { new_name: '新收货人', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'FAX-2026-17' };

const change = (
  otherwise: Record<string, unknown> = {},
  { as = shipment.caller, headers = {} }: { as?: Holder; headers?: Record<string, string> } = {},
) => call(changeConsignee, { caller: as, path: shipment.path, body: { ...CHANGE, ...otherwise }, headers });
const evidence = (name: string) => signOff({ documents: [identityDocument({ name })] });
const check = (name: string) =>
  call(checkRelease, { caller: shipment.caller, path: shipment.path, body: { sign_off: evidence(name) } });
const reasons = async () => ((await shipment.shown()).sign_off.reasons as { code: string }[]).map(({ code }) => code);

beforeAll(openNetwork);
beforeEach(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment({ receipt: { kind: 'none' } });
  setClock('2026-01-08T15:00:00+08:00');
});

describe('a change of consignee that the shipper confirmed in writing (D4)', () => {
  it('lets the goods go to the new name, and no longer to the old one', async () => {
    expect((await check('收货公司')).status).toBe(200);
    expect((await check('新收货人')).body.reasons).toMatchObject([{ rule: 'D4', code: 'name_differs' }]);
    const { status, body } = await change();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'booked',
      consignee: { name: '新收货人', contact_name: '收货联系人' },
    });
    expect((await shipment.shown()).history).toMatchObject([
      { type: 'booked' },
      { type: 'consignee_changed', ...CHANGE },
    ]);
    expect((await check('新收货人')).status).toBe(200);
    expect((await check('收货公司')).body.reasons).toMatchObject([{ rule: 'D4', code: 'name_differs' }]);
    await shipment.happened('delivered', { sign_off: evidence('新收货人') });
    expect(await reasons()).toEqual([]);
  });

  it('may make a company of a person and a person of a company: the papers follow (X8, D2, D3)', async () => {
    const sealed = (name: string) =>
      call(checkRelease, {
        caller: shipment.caller,
        path: shipment.path,
        body: { sign_off: signOff({ signer_name: name, documents: [] }) },
      });
    const inPerson = { sign_off: { ...evidence('新收货人'), company_seal_on_receipt: false } };
    const checkInPerson = () => call(checkRelease, { caller: shipment.caller, path: shipment.path, body: inPerson });
    expect((await sealed('收货公司')).body.reasons).toMatchObject([{ code: 'identity_document_missing' }]);

    const { body } = await change({ new_kind: 'company', occurred_at: '2026-01-08T12:00:00+08:00' });
    expect(body.consignee).toMatchObject({ name: '新收货人', kind: 'company' });
    expect((await shipment.shown()).history.at(-1)).toMatchObject({ type: 'consignee_changed', new_kind: 'company' });
    expect((await sealed('仓库保管员')).status).toBe(200);
    expect((await checkInPerson()).body.reasons).toMatchObject([{ rule: 'D3', code: 'company_authority_missing' }]);

    // The name alone leaves what the consignee is.
    expect((await change({ occurred_at: '2026-01-08T12:30:00+08:00' })).body.consignee.kind).toBe('company');

    await change({ new_kind: 'person', occurred_at: '2026-01-08T13:00:00+08:00' });
    expect((await shipment.shown()).consignee).toMatchObject({ name: '新收货人', kind: 'person' });
    expect((await checkInPerson()).status).toBe(200);
    await shipment.happened('delivered', { sign_off: signOff({ documents: [] }) });
    expect(await reasons()).toEqual(['identity_document_missing']);
  });

  it('counts from when it happened: what was delivered before, to the old name, was right', async () => {
    await change({ occurred_at: '2026-01-08T12:00:00+08:00' });
    await shipment.happened('delivered', { sign_off: evidence('收货公司'), occurred_at: '2026-01-08T11:59:59+08:00' });
    expect(await reasons()).toEqual([]);
  });

  it('and what was delivered to the old name since, was not', async () => {
    await change({ occurred_at: '2026-01-08T12:00:00+08:00' });
    await shipment.happened('delivered', { sign_off: evidence('收货公司'), occurred_at: '2026-01-08T12:00:00+08:00' });
    expect(await reasons()).toEqual(['name_differs']);
  });

  it('can be changed again, and the last one counts', async () => {
    await change({ occurred_at: '2026-01-08T12:00:00+08:00', new_name: '最后收货人' });
    await change({ occurred_at: '2026-01-08T11:00:00+08:00' });
    expect((await shipment.shown()).consignee.name).toBe('最后收货人');
    expect((await check('最后收货人')).status).toBe(200);
  });

  it('twice in one minute: the later told counts, whichever its second (X5)', async () => {
    for (const seconds of [
      ['12:00:10', '12:00:50'],
      ['12:00:50', '12:00:10'],
      ['12:00:00', '12:00:00'],
    ]) {
      for (const [at, new_name] of ['张三', '李四'].entries())
        await change({ new_name, occurred_at: `2026-01-08T${seconds[at] ?? ''}+08:00` });
      expect((await shipment.shown()).consignee.name).toBe('李四');
      expect((await check('李四')).status).toBe(200);
      expect((await check('张三')).body.reasons).toMatchObject([{ rule: 'D4', code: 'name_differs' }]);
    }
  });

  it.each([
    ['while the order still waits for the customer', between('510185', '330106'), []],
    ['while the goods are on the way to the consignee', {}, ['picked_up', 'out_for_delivery']],
  ])('is taken %s', async (_, otherwise, types) => {
    setClock('2026-01-05T09:00:00+08:00');
    shipment = await newShipment(otherwise);
    for (const type of types) await shipment.happened(type);
    expect((await change()).status).toBe(200);
  });

  it('comes too late once the goods are delivered, and nothing is written: 409', async () => {
    await shipment.happened('delivered', { sign_off: evidence('新收货人') });
    const before = await shipment.stored();
    const { status, body } = await change();
    expect([status, body.code, body.shipment_status]).toEqual([409, 'event_not_allowed', 'closed']);
    // Not even when it is said to have been before.
    expect((await change({ occurred_at: '2026-01-07T12:00:00+08:00' })).status).toBe(409);
    expect(await shipment.stored()).toEqual(before);
    expect(await reasons()).toEqual(['name_differs']);
  });

  it('is not for goods that are delivered with a receipt still out, or cancelled; those that are lost may be found (X6)', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const ends: readonly ((of: SampleShipment) => Promise<unknown>)[] = [
      (of) => of.happened('delivered', { sign_off: evidence('收货公司') }),
      (of) => call(cancelShipment, { caller: of.caller, path: of.path, body: { reason: '客户取消' } }),
    ];
    for (const [at, status] of ['delivered', 'cancelled'].entries()) {
      shipment = await newShipment();
      await ends[at]?.(shipment);
      expect((await change()).body).toMatchObject({ status: 409, code: 'event_not_allowed', shipment_status: status });
    }
    shipment = await newShipment();
    await shipment.happened('picked_up');
    await shipment.happened('lost', { reason: '车辆起火' });
    expect((await change()).body).toMatchObject({ status: 'lost', consignee: { name: '新收货人' } });
  });

  it("is reported by the shipper's partner or by operations, and by no other partner", async () => {
    expect((await change({}, { as: newPartner() })).status).toBe(404);
    expect((await change({}, { as: OPERATIONS })).status).toBe(200);
    expect((await shipment.shown()).history.at(-1)).toMatchObject({
      type: 'consignee_changed',
      actor: { name: 'control-room', role: 'operations' },
    });
  });

  it('sent again with its Idempotency-Key answers the same and is one event', async () => {
    const [first, again] = [
      await change({}, { headers: { 'Idempotency-Key': 'c' } }),
      await change({}, { headers: { 'Idempotency-Key': 'c' } }),
    ];
    expect([again.status, again.body, again.headers?.['Idempotent-Replayed']]).toEqual([200, first.body, 'true']);
    expect((await shipment.shown()).history).toHaveLength(2);
    expect((await change({ new_name: '别人' }, { headers: { 'Idempotency-Key': 'c' } })).body.code).toBe(
      'idempotency_key_reused',
    );
  });

  it('needs its name, who confirmed it and by what, all told at once', async () => {
    const before = await shipment.stored();
    const answer = await call(changeConsignee, {
      caller: shipment.caller,
      path: shipment.path,
      body: { new_name: ' ', new_kind: 'shop', confirmation_reference: 7, colour: 'red' },
    });
    expect([answer.status, fieldsIn(answer)]).toEqual([
      422,
      ['new_name', 'new_kind', 'confirmed_in_writing_by', 'confirmation_reference', 'colour'],
    ]);
    for (const occurred_at of ['2026-01-08T16:00:00+08:00', '2026-01-05T08:59:59+08:00']) {
      expect(fieldsIn(await change({ occurred_at }))).toEqual(['occurred_at']);
    }
    expect(await shipment.stored()).toEqual(before);
  });
});
