import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { now } from '../../functions/adapters/clock.ts';
import { putMessage } from '../../local/mail/put-message.ts';
import { sentTo } from '../../local/mail/sent-to.ts';
import { written } from '../functions/mail.ts';
import './aws.ts';
import { asOperations, cloud, request, shipment } from './cloud.ts';

const FROM = 'chenjing@jinjiang.example.com';
const answers = () => sentTo(cloud.endpoint_url, FROM);

it('an order by e-mail is asked about, completed by the reply and booked, all of it answered', async () => {
  // Those that were before are gone.
  for (const senders of [['chenjing@former.example.com'], [FROM]]) {
    const set = await asOperations('PUT', '/customers/sample-partner/mail_senders', { senders });
    expect([set.status, set.body]).toEqual([200, { senders }]);
  }

  const sample = await readFile(new URL('../../local/mail/order.eml', import.meta.url), 'utf8');
  const asked = await putMessage(Buffer.from(sample.replace(/^付费方式.*\n/m, '')), { from: FROM, isProven: true });
  expect(asked.outcome).toBe('incomplete');
  const [question, ...others] = await answers();
  expect(others).toEqual([]);
  expect(question?.BodyText).toContain('- 付费方式');
  const draft = await request('GET', `/mail_orders/${asked.mailOrder ?? ''}`);
  expect(draft.body).toMatchObject({ status: 'draft', missing: [{ field: 'freight_terms' }], waybill_number: null });

  const date = `${now().slice(0, 19)}Z`;
  const reply = written({ from: FROM, text: '付费方式：到付', inReplyTo: `<${question?.MessageId ?? ''}>`, date });
  const booked = await putMessage(Buffer.from(reply), { from: FROM, isProven: true });
  expect(booked).toMatchObject({ outcome: 'booked', mailOrder: asked.mailOrder });
  const shown = await request('GET', `/mail_orders/${asked.mailOrder ?? ''}`);
  const waybill = shown.body.waybill_number as string;
  expect((await answers()).at(-1)?.BodyText).toContain(waybill);
  const order = await shipment(waybill);
  expect(Date.parse(order.ordered_at)).toBe(Date.parse(date));
  expect(order).toMatchObject({
    channel: 'email',
    consignee: { name: '西湖仪器有限公司', address: { district_code: '330106' } },
    goods: [{ pieces: 12, weight_kg: 340.5, volume_m3: 1.8 }],
  });
  expect(
    (await request('GET', `/mail_orders/${asked.mailOrder ?? ''}`, undefined, cloud.second_partner_key)).status,
  ).toBe(404);
});

it('a sender whom nobody knows is answered, and nothing is booked', async () => {
  const from = 'somebody@stranger.example.com';
  const { outcome } = await putMessage(Buffer.from(written({ from, text: '发货人：某公司' })), {
    from,
    isProven: true,
  });
  expect(outcome).toBe('stranger');
  expect(await sentTo(cloud.endpoint_url, from)).toHaveLength(1);
});
