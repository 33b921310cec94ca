import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { readMail } from '../../../functions/adapters/mail-store.ts';
import { mailOrderAnswer, mailOrdersAnswer } from '../../../functions/api/contract/mail-order-answer.ts';
import { handler as listMailOrders } from '../../../functions/api/mail-orders/list-mail-orders.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { listenToBus, type Told } from '../bus.ts';
import { call, type Answered } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { collectMails, come, mailOrder, newMailCustomer, orderText, put, tell, written } from '../mail.ts';
import { openNetwork, OPERATIONS } from '../samples.ts';

const NOON = '2026-01-05T12:00:00+08:00';
const PHONE = { 收货人电话: undefined };

let mails: ReturnType<typeof collectMails>;
let customer: { readonly caller: Holder; readonly from: string };
let told: (number: string) => Promise<Told[]>;

beforeAll(async () => {
  await openNetwork();
  told = await listenToBus();
});

beforeEach(async () => {
  setClock(NOON);
  mails = collectMails();
  customer = await newMailCustomer();
});

const shipment = async (waybill: string): Promise<Answered['body']> =>
  (await call(getShipment, { caller: customer.caller, method: 'GET', path: { waybill_number: waybill } })).body;
const shipments = async (): Promise<{ waybill_number: string }[]> =>
  (await call(listShipments, { caller: customer.caller, method: 'GET' })).body.shipments;
const from = (text: string, otherwise: object = {}) => ({ from: customer.from, text, ...otherwise });

/** An order that is booked, with the answer to it. */
async function booked() {
  const id = `<${randomUUID()}@example.com>`;
  const { mailOrder: order, outcome } = await come(from(orderText(), { id }));
  expect(outcome).toBe('booked');
  const waybill = (await mailOrder(customer.caller, order)).body.waybill_number as string;
  const [answer] = mails.sent.splice(0);
  return { id, order, waybill, answer };
}

describe('a message with a whole order', () => {
  it('is booked for its sender, at its own date, and answered with the waybill number in its thread', async () => {
    const id = `<${randomUUID()}@example.com>`;
    const date = '2026-01-05T11:58:30+08:00';
    const { outcome, mailOrder: order } = await come(from(orderText(), { id, date, references: '<a@b> <c@d>' }));
    expect(outcome).toBe('booked');
    const [{ waybill_number: waybill }] = (await shipments()) as [{ waybill_number: string }];
    expect(await shipment(waybill)).toMatchObject({
      channel: 'email',
      partner: customer.caller.id,
      ordered_at: '2026-01-05T11:58:30+08:00',
      shipper: { name: '发货公司', address: { district_code: '510104' } },
      goods: [{ pieces: 12, weight_kg: 340.5, volume_m3: 1.8 }],
      freight_terms: 'collect',
    });
    expect(mails.sent).toMatchObject([
      {
        to: customer.from,
        from: 'orders@huidan.example.com',
        subject: 'Re: 发货委托',
        headers: { 'In-Reply-To': id, References: `<a@b> <c@d> ${id}`, 'Auto-Submitted': 'auto-replied' },
      },
    ]);
    expect(mails.sent[0]?.text).toContain(waybill);
    const { status, body } = await mailOrder(customer.caller, order);
    expect([status, body]).toMatchObject([
      200,
      {
        id: order,
        partner: customer.caller.id,
        from: customer.from,
        status: 'booked',
        language: 'zh',
        waybill_number: waybill,
        understood: { shipper: { name: '发货公司' }, freight_terms: 'collect' },
        missing: [],
        unclear: [],
        refused: [],
        handed_because: null,
        messages: [{ message_id: id, received_at: '2026-01-05T04:00:00Z' }],
      },
    ]);
    expect(body.messages[0]).not.toHaveProperty('file');
    expect(mailOrderAnswer.parse(body)).toEqual(body);
  });

  it.each([
    ['in the future', '2026-01-05T12:30:00+08:00'],
    ['of long ago', '2026-01-03T12:00:00+08:00'],
  ])('whose date is %s counts as placed when it came', async (_, date) => {
    await atExactly(NOON, () => come(from(orderText(), { date })));
    const [{ waybill_number: waybill }] = (await shipments()) as [{ waybill_number: string }];
    expect((await shipment(waybill)).ordered_at).toBe(NOON);
  });

  it('that is told again, or comes again, is booked and answered once', async () => {
    const raw = written(from(orderText()));
    const file = await put(raw, { from: customer.from });
    await Promise.all([tell(file), tell(file)]);
    expect((await tell(file)).batchItemFailures).toEqual([]);
    const again = await put(raw, { from: customer.from });
    await tell(again);
    expect((await readMail(again))?.outcome).toBe('repeated');
    expect(await shipments()).toHaveLength(1);
    expect(mails.sent).toHaveLength(1);
  });

  it('in English is answered in English', async () => {
    await come(from('Shipper: Sample Instruments Limited\nPieces: 12\nFreight terms: collect'));
    expect(mails.sent[0]?.text).toContain('\n- consignee\n');
    expect(mails.sent[0]?.text).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a message that lacks something', () => {
  it('is a draft, and answered by naming what is missing; a reply in the thread completes it, at its own date', async () => {
    const first = await come(from(orderText({ ...PHONE, 付费方式: undefined })));
    expect(first.outcome).toBe('incomplete');
    const [question] = mails.sent;
    expect(question?.text).toContain('- 收货人电话\n- 付费方式');
    expect((await mailOrder(customer.caller, first.mailOrder)).body).toMatchObject({
      status: 'draft',
      waybill_number: null,
      missing: [
        { field: 'consignee.phone', called: { zh: '收货人电话', en: "consignee's telephone number" } },
        { field: 'freight_terms' },
      ],
    });
    expect(await shipments()).toEqual([]);
    setClock('2026-01-05T14:00:00+08:00');
    // By the id that SES gives the answer, alone.
    const inReplyTo = `<${question?.id ?? ''}@us-east-1.amazonses.com>`;
    const date = '2026-01-05T13:59:00+08:00';
    const reply = await come(from('收货人电话：13800000002\n付费方式：到付', { inReplyTo, date }));
    expect(reply).toMatchObject({ outcome: 'booked', mailOrder: first.mailOrder });
    const { body } = await mailOrder(customer.caller, first.mailOrder);
    expect(body).toMatchObject({ status: 'booked', missing: [], messages: [{}, {}] });
    expect((await shipment(body.waybill_number)).ordered_at).toBe(date);
  });

  it('is corrected by a reply that names its own message', async () => {
    const id = `<${randomUUID()}@example.com>`;
    await come(from(orderText(PHONE), { id }));
    await come(from('收货人：另一公司', { references: `<unknown@example.com> ${id}` }));
    const reply = await come(from('收货人电话：13800000002', { references: id }));
    const { body } = await mailOrder(customer.caller, reply.mailOrder);
    expect(body).toMatchObject({ status: 'booked', understood: { consignee: { name: '另一公司' } } });
  });

  it('is another order for another customer who names the thread', async () => {
    const id = `<${randomUUID()}@example.com>`;
    const first = await come(from(orderText(PHONE), { id }));
    const other = await newMailCustomer();
    const reply = await come({ from: other.from, text: '收货人电话：13800000002', inReplyTo: id });
    expect(reply.mailOrder).not.toBe(first.mailOrder);
    expect((await mailOrder(other.caller, first.mailOrder)).status).toBe(404);
    expect((await mailOrder(customer.caller, reply.mailOrder)).status).toBe(404);
  });

  it('is completed by two replies at once, and booked once', async () => {
    const id = `<${randomUUID()}@example.com>`;
    const { mailOrder: order } = await come(from(orderText({ ...PHONE, 付费方式: undefined }), { id }));
    const texts = ['收货人电话：13800000002', '付费方式：到付'];
    const replies = await Promise.all(texts.map((text) => come(from(text, { inReplyTo: id }))));
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['booked', 'incomplete']);
    expect((await mailOrder(customer.caller, order)).body).toMatchObject({ status: 'booked', messages: [{}, {}, {}] });
    expect(await shipments()).toHaveLength(1);
  });
});

describe('a message that says not to book', () => {
  it.each([
    ['withheld', '先报价，暂时不要安排提货。'],
    ['withheld', '（测试邮件，请忽略）'],
    ['several_orders', '第二单：水泵 5件'],
    ['more_than_an_order', '代收货款：3000元'],
  ])('%s: is for people, and nothing books it later', async (why, said) => {
    const id = `<${randomUUID()}@example.com>`;
    const first = await come(from(`${orderText()}\n${said}`, { id }));
    expect(first.outcome).toBe('handed');
    await come(from(orderText(), { inReplyTo: id }));
    expect((await mailOrder(customer.caller, first.mailOrder)).body).toMatchObject({
      status: 'with_operations',
      handed_because: why,
    });
    expect(await shipments()).toEqual([]);
  });

  it('calls off a draft', async () => {
    const id = `<${randomUUID()}@example.com>`;
    await come(from(orderText(PHONE), { id }));
    expect((await come(from('算了，不发了，谢谢', { inReplyTo: id }))).outcome).toBe('handed');
    expect((await come(from('收货人电话：13800000002', { inReplyTo: id }))).outcome).toBe('handed');
    expect(await shipments()).toEqual([]);
  });
});

it('dangerous goods without a data sheet are answered with what the order waits for', async () => {
  await come(from(orderText({ 货物类别: '危险品' })));
  expect(mails.sent[0]?.text).toContain('- 危险品的安全数据表（MSDS）编号');
});

describe('an order that is refused', () => {
  it('stays a draft, and is answered with the reason; a correction books it', async () => {
    const id = `<${randomUUID()}@example.com>`;
    const first = await come(from(orderText({ 收货地址: '浙江省杭州市上城区三号路 3 号' }), { id }));
    expect(first.outcome).toBe('refused');
    expect(mails.sent[0]?.text).toContain('- 收货地址的省、市、区县：不在我们的服务范围内');
    expect((await mailOrder(customer.caller, first.mailOrder)).body).toMatchObject({
      status: 'draft',
      refused: [{ field: 'consignee.address.district_code', why: 'not_served' }],
    });
    const reply = await come(from('收货地址：浙江省杭州市西湖区二号路 2 号', { inReplyTo: id }));
    expect(reply).toMatchObject({ outcome: 'booked', mailOrder: first.mailOrder });
    expect((await mailOrder(customer.caller, first.mailOrder)).body).toMatchObject({ status: 'booked', refused: [] });
  });

  it('with a reference that another shipment has says so', async () => {
    await come(from(orderText({ 订单号: 'PO-1' })));
    expect((await come(from(orderText({ 订单号: 'PO-1' })))).outcome).toBe('refused');
    expect(mails.sent[1]?.text).toContain('- 订单号：已用于另一票货');
  });
});

describe('a message after the booking', () => {
  it('changes the consignee, where that may still be', async () => {
    const { id, order, waybill } = await booked();
    expect((await come(from('收货人：李四', { inReplyTo: id }))).outcome).toBe('amended');
    expect(mails.sent[0]?.text).toContain(`运单 ${waybill} 的收货人已改为：李四`);
    const { consignee, history } = await shipment(waybill);
    expect(consignee.name).toBe('李四');
    expect(history.at(-1)).toMatchObject({
      type: 'consignee_changed',
      confirmed_in_writing_by: '发货联系人',
      confirmation_reference: order,
      reported_by: { kind: 'partner', id: customer.caller.id, key: 'email' },
    });
    expect((await mailOrder(customer.caller, order)).body).toMatchObject({
      status: 'amended',
      waybill_number: waybill,
      understood: { consignee: { name: '李四' } },
    });
  });

  it('that says what stands already is answered with the waybill number again', async () => {
    const { id, waybill } = await booked();
    expect((await come(from(orderText(), { inReplyTo: id }))).outcome).toBe('confirmed');
    expect(mails.sent[0]?.text).toContain(waybill);
    expect(await shipments()).toHaveLength(1);
  });

  it('that is thanks alone is not answered', async () => {
    const { id } = await booked();
    expect((await come(from('收到，谢谢！', { inReplyTo: id }))).outcome).toBe('ignored');
    expect(mails.sent).toEqual([]);
  });

  it.each([
    ['corrects something else', '货物状况：13件、1.8方、340.5公斤'],
    ['says what is not understood', '请取消这票货'],
  ])('that %s goes to operations, and is answered so', async (_, text) => {
    const { id, order, waybill } = await booked();
    expect((await come(from(text, { inReplyTo: id }))).outcome).toBe('handed');
    expect(mails.sent[0]?.text).toContain(`运单 ${waybill} 的邮件已转交客服人员处理`);
    expect((await mailOrder(customer.caller, order)).body).toMatchObject({
      status: 'with_operations',
      handed_because: 'correction',
      waybill_number: waybill,
    });
    expect((await shipment(waybill)).goods).toMatchObject([{ pieces: 12 }]);
  });

  it('changes no consignee of goods that cannot be anybody else’s', async () => {
    const { id, waybill } = await booked();
    const path = { waybill_number: waybill };
    await call(cancelShipment, { caller: customer.caller, path, body: { reason: '不发了' } });
    expect((await come(from('收货人：李四', { inReplyTo: id }))).outcome).toBe('handed');
    expect((await shipment(waybill)).consignee.name).toBe('收货公司');
  });
});

describe('a sender', () => {
  const stranger = () => `someone@${randomUUID().slice(0, 8)}.example.com`;

  it('whom nobody knows is answered once a day and goes to operations, never booked', async () => {
    const address = stranger();
    const first = await come({ from: address, text: orderText() });
    const second = await come({ from: address, text: orderText() });
    expect([first.outcome, second.outcome]).toEqual(['stranger', 'stranger']);
    expect(mails.sent.map(({ to }) => to)).toEqual([address]);
    expect(mails.sent[0]?.text).not.toMatch(/HM|HD/);
    const listed = await call(listMailOrders, { caller: OPERATIONS, method: 'GET' });
    expect(mailOrdersAnswer.parse(listed.body)).toEqual(listed.body);
    const ids = (listed.body.mail_orders as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([first.mailOrder, second.mailOrder]));
    expect((await mailOrder(OPERATIONS, first.mailOrder)).body).toMatchObject({
      partner: null,
      from: address,
      status: 'with_operations',
      handed_because: 'unknown_sender',
      messages: [{ file: first.file }],
    });
    setClock('2026-01-06T12:00:00+08:00');
    await come({ from: address, text: orderText() });
    expect(mails.sent).toHaveLength(2);
  });

  it('of whom operations are told on the bus, without who it is', async () => {
    const address = stranger();
    const { mailOrder: order = '' } = await come({ from: address, text: '发货' });
    const handed = await told(order);
    expect(handed).toMatchObject([{ type: 'mail_order.handed_over', detail: { mail_order_id: order } }]);
    expect(JSON.stringify(handed)).not.toContain(address);
  });

  it('who is not proven is as one whom nobody knows', async () => {
    expect((await come(from(orderText()), { isProven: false })).outcome).toBe('stranger');
    // What the sender has put there says nothing.
    const headers = ['Authentication-Results: amazonses.com; dmarc=pass header.from=example.com;'];
    const handed = await come(from(orderText(), { headers }), { isProven: false });
    expect(handed.outcome).toBe('stranger');
    expect(await shipments()).toEqual([]);
    // The address may be that of somebody who has written nothing.
    expect(mails.sent).toEqual([]);
    expect((await mailOrder(OPERATIONS, handed.mailOrder)).body.status).toBe('with_operations');
  });

  it('whose message is spam is not answered', async () => {
    expect((await come(from(orderText()), { isSpam: true })).outcome).toBe('stranger');
    expect(mails.sent).toEqual([]);
  });

  it('that is a machine is not answered, though what it orders is booked', async () => {
    const headers = ['Auto-Submitted: auto-generated'];
    expect((await come({ from: stranger(), text: orderText(), headers })).outcome).toBe('ignored');
    expect((await come(from('我在休假', { headers }))).outcome).toBe('ignored');
    expect((await come(from(orderText(), { headers }))).outcome).toBe('booked');
    expect(mails.sent).toEqual([]);
  });

  it('that is ourselves has gone in a circle', async () => {
    expect((await come({ from: 'orders@huidan.example.com', text: orderText() })).outcome).toBe('ignored');
  });
});

describe('a customer’s message that is no order', () => {
  it('goes to operations, and is answered so', async () => {
    const { outcome, mailOrder: order } = await come(from('请问到拉萨要几天？'));
    expect(outcome).toBe('handed');
    expect(mails.sent[0]?.text).toContain('已转交客服人员处理');
    expect((await mailOrder(customer.caller, order)).body).toMatchObject({ handed_because: 'no_order' });
  });
});

describe('an answer', () => {
  it('that SES does not take for now is tried again, and sent once', async () => {
    mails.refuses = () => Object.assign(new Error('busy'), { name: 'TooManyRequestsException', $metadata: {} });
    const file = await put(written(from(orderText())), { from: customer.from });
    expect((await tell(file)).batchItemFailures).toHaveLength(1);
    mails.refuses = undefined;
    expect((await tell(file)).batchItemFailures).toEqual([]);
    expect((await tell(file)).batchItemFailures).toEqual([]);
    expect(mails.sent).toHaveLength(1);
    expect(await shipments()).toHaveLength(1);
  });

  it('that SES never takes holds up nothing', async () => {
    mails.refuses = () =>
      Object.assign(new Error('no'), { name: 'MessageRejected', $metadata: { httpStatusCode: 400 } });
    expect((await come(from(orderText()))).outcome).toBe('booked');
  });

  it('stands on one line where the subject does not', async () => {
    const subject = `回复：发货\r\nBcc: everybody@example.com\r\n${'长'.repeat(300)}`;
    await come(from(orderText(), { subject }));
    const [answer] = mails.sent;
    expect(answer?.subject).toMatch(/^Re: 发货 /);
    expect(answer?.subject).not.toMatch(/[\r\n]/);
    expect(answer?.subject.length).toBeLessThan(160);
  });
});
