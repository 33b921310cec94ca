import { beforeAll, expect, it, vi } from 'vitest';
import { handler as putContacts } from '../../functions/api/contacts/put-contacts.ts';
import { handler as bookShipment } from '../../functions/api/shipments/book-shipment.ts';
import { handler as changeConsignee } from '../../functions/api/shipments/change-consignee.ts';
import { handler as checkRelease } from '../../functions/api/shipments/check-release.ts';
import { handler as recordEvent } from '../../functions/api/shipments/record-event.ts';
import { call, type Answered } from './call.ts';
import { setClock } from './clock.ts';
import { outputOf } from './output.ts';
import { booking, event, identityDocument, newPartner, openNetwork, OPERATIONS, signOff } from './samples.ts';

// What is logged and measured is looked at here; both are told at their making.
vi.hoisted(() => {
  Object.assign(process.env, { POWERTOOLS_LOG_LEVEL: 'DEBUG', POWERTOOLS_METRICS_DISABLED: 'false' });
});

const NUMBER = '330106199001017788';
const PERSONAL = [NUMBER, '代收人', '屏签人', '新收货人', '发货公司', '收货公司', '联系人', '+86', '路', '司机'];

beforeAll(openNetwork);

it('logs, metrics and refusals hold no identity number, no name, no telephone number and no address (D1, D5)', async () => {
  setClock('2026-01-05T09:00:00+08:00');
  const caller = newPartner();
  const answers: Answered[] = [];
  const documents = [
    identityDocument({ number: NUMBER }),
    identityDocument({ holder: 'collector', name: '代收人', number: NUMBER, original: false }),
  ];
  const output = await outputOf(async () => {
    const booked = await call(bookShipment, { caller, body: booking({ receipt: { kind: 'signature' } }) });
    const path = { waybill_number: booked.body.waybill_number as string };
    const send = async (handler: unknown, body: unknown, to: Record<string, string> = path) => {
      answers.push(await call(handler, { caller, path: to, body }));
    };
    const delivered = event('delivered', { sign_off: signOff({ collector: 'delegate', documents }) });

    await send(bookShipment, booking({ consignee: { name: '收货公司', phone: '路' } }), {});
    await send(
      recordEvent,
      event('delivered', { sign_off: signOff({ documents: [identityDocument({ number: `${NUMBER}!` })] }) }),
    );
    await send(
      recordEvent,
      event('delivered', { sign_off: signOff({ documents, collector: NUMBER, signer_name: 7, signer_contact: '' }) }),
    );
    await send(recordEvent, delivered, { waybill_number: 'HD000000000000' });
    await send(checkRelease, { sign_off: signOff({ collector: 'delegate', documents }) });
    await send(changeConsignee, { new_name: '新收货人', confirmed_in_writing_by: '发货联系人', reference: 'x' });
    expect((await call(recordEvent, { caller, path, body: delivered })).status).toBe(201);
    await send(recordEvent, { ...delivered, sign_off: signOff({ documents: [identityDocument({ number: NUMBER })] }) });
    await send(changeConsignee, {
      new_name: '新收货人',
      confirmed_in_writing_by: '发货联系人',
      confirmation_reference: 'x',
    });
    await send(
      recordEvent,
      event('receipt_signed', { copies: [2], checked: { signature: true, identity_number: true, company_seal: true } }),
    );
    const electronic = {
      signer_name: '屏签人',
      signer_contact: '+8613800000003',
      signed_at: '2026-01-05T09:00:00+08:00',
    };
    const checked = { signature: true, identity_number: true, company_seal: true };
    await send(recordEvent, event('receipt_signed', { copies: [1], checked, electronic }));
    await send(recordEvent, event('receipt_signed', { copies: [1], checked, electronic: { ...electronic, x: 1 } }));
  });
  expect(answers.map(({ body }) => body.code as string)).toEqual([
    'validation_failed',
    'validation_failed',
    'validation_failed',
    'not_found',
    'release_refused',
    'validation_failed',
    'event_id_reused',
    'event_not_allowed',
    'validation_failed',
    'validation_failed',
    'validation_failed',
  ]);
  expect(output.match(/request refused/g)).toHaveLength(answers.length);
  expect(output.match(/"ApiErrors":1/g)).toHaveLength(answers.length);
  for (const personal of PERSONAL) {
    expect(output).not.toContain(personal);
    expect(JSON.stringify(answers)).not.toContain(personal);
  }
});

it('nor do they hold who is told, or by what', async () => {
  const answers: Answered[] = [];
  const put = async (channels: object[]) => {
    const body = { people: [{ name: '张调度', language: 'zh', channels }] };
    answers.push(
      await call(putContacts, { caller: OPERATIONS, method: 'PUT', path: { place: 'CTU', role: 'dispatcher' }, body }),
    );
  };
  const key = '693a91f6';
  const output = await outputOf(async () => {
    await put([{ kind: 'wecom', address: `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}` }]);
    await put([{ kind: 'wecom', address: `https://10.0.0.1/${key}` }]);
    await put([{ kind: 'webhook', address: `https://example.com/${key}`, secret: `whsec_${key}` }]);
    await put([{ kind: 'sms', address: `+86138${key}` }]);
    await put([{ kind: 'email', address: `${key}…@example.com` }]);
  });
  expect(answers.map(({ status }) => status)).toEqual([200, 422, 422, 422, 422]);
  for (const hidden of [key, '张调度']) {
    expect(output).not.toContain(hidden);
    expect(JSON.stringify(answers.slice(1))).not.toContain(hidden);
  }
});
