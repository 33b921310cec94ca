import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CASE } from '../../../domain/case/case-kind.ts';
import type { CaseFile, ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { now } from '../../../functions/adapters/clock.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { readMail, type Mail } from '../../../functions/adapters/mail-store.ts';
import { readFile } from '../../../functions/adapters/subject-store.ts';
import { recordCaseEvent } from '../../../functions/case/record-case-event.ts';
import { handler as followCases } from '../../../functions/lifecycles/follow-cases.ts';
import { setClock } from '../clock.ts';
import { collectMails, come, mailOrder, newMailCustomer, put, tell, written, type WrittenMail } from '../mail.ts';
import { react } from '../react.ts';
import { book, newPartner, openNetwork, OPERATIONS } from '../samples.ts';

const NOON = '2026-01-05T12:00:00+08:00';
const AGENT = { name: '王芳', role: 'agent' };

let mails: ReturnType<typeof collectMails>;
let customer: { readonly caller: Holder; readonly from: string };

beforeAll(openNetwork);

beforeEach(async () => {
  setClock(NOON);
  mails = collectMails();
  customer = await newMailCustomer();
});

const newId = () => `<${randomUUID()}@example.com>`;
const newStranger = () => `someone@${randomUUID().slice(0, 8)}.example.com`;
const write = (mail: Partial<WrittenMail> = {}, taken: object = {}): Promise<Mail> =>
  come({ from: customer.from, subject: '货物破损', text: '外箱破了，请尽快处理。', ...mail }, taken, 'desk');

async function caseOf({ caseNumber = '' }: Mail): Promise<CaseFile> {
  const file = await readFile(CASE, caseNumber);
  if (!file) throw new Error(`there is no case ${caseNumber}`);
  return file;
}

/** Has an event recorded and the reaction told of it, as often as it is told. */
async function happens({ caseNumber = '' }: Mail, event: object, times = 1): Promise<string> {
  const reported = { eventId: randomUUID(), actor: AGENT, ...event } as ReportedCaseEvent;
  const result = await recordCaseEvent(caseNumber, () => reported, now());
  expect(result?.outcome).toBe('recorded');
  for (let told = 0; told < times; told++) await follow(caseNumber, reported.eventId);
  return reported.eventId;
}
const follow = (number: string, id: string): Promise<void> =>
  react(followCases, { event_id: `${number}.${id}`, case_number: number });
const typesOf = async (mail: Mail): Promise<string[]> => (await caseOf(mail)).events.map(({ type }) => type);

describe('a message to the desk', () => {
  it('opens a case of its customer, which owes an answer, and is told the number in its thread', async () => {
    const id = newId();
    const mail = await write({ id, references: '<a@b>' });
    expect(mail.outcome).toBe('opened');
    const { subject, events, commitments } = await caseOf(mail);
    expect(subject).toMatchObject({
      channel: 'email',
      type: 'inquiry',
      partner: customer.caller.id,
      subject: '货物破损',
      description: '外箱破了，请尽快处理。',
      requester: { name: customer.from, contact: customer.from },
      tier: 'standard',
      receivedAt: '2026-01-05T04:00:00.000Z',
      status: 'open',
    });
    expect(events).toMatchObject([
      {
        type: 'opened',
        actor: { name: customer.from, role: 'customer' },
        reportedBy: { kind: 'partner', id: customer.caller.id, key: 'email' },
      },
    ]);
    expect(commitments.map(({ name }) => name)).toContain('first_response');
    expect(mails.sent).toMatchObject([
      {
        to: customer.from,
        from: 'desk@huidan.example.com',
        subject: `[${mail.caseNumber ?? ''}] Re: 货物破损`,
        headers: { 'In-Reply-To': id, References: `<a@b> ${id}`, 'Auto-Submitted': 'auto-replied' },
      },
    ]);
    expect(mails.sent[0]?.text).toContain(mail.caseNumber);
  });

  it('is about the first of its customer’s own waybills that it names', async () => {
    const [own, foreign] = await Promise.all([book(customer.caller), book(newPartner())]);
    const [mine, theirs] = [own, foreign].map(({ body }) => body.waybill_number as string);
    const text = `运单 ${theirs ?? ''} 和 ${mine?.toLowerCase() ?? ''}`;
    expect((await caseOf(await write({ text }))).subject.waybillNumber).toBe(mine);
    const stranger = await write({ from: newStranger(), text });
    expect((await caseOf(stranger)).subject.waybillNumber).toBeUndefined();
  });

  it('that is told again, or comes again, opens one case and is answered once', async () => {
    const raw = written({ from: customer.from, text: '请回电' });
    const [file, again] = await Promise.all([0, 1].map(() => put(raw, { from: customer.from }, 'desk')));
    await Promise.all([tell(file ?? ''), tell(file ?? '')]);
    expect((await tell(file ?? '')).batchItemFailures).toEqual([]);
    await tell(again ?? '');
    expect((await readMail(file ?? ''))?.outcome).toBe('opened');
    expect((await readMail(again ?? ''))?.outcome).toBe('repeated');
    expect(mails.sent).toHaveLength(1);
  });

  it.each([
    ['says that it is automatic', { headers: ['Auto-Submitted: auto-replied'] }],
    ['says so in its subject alone', { subject: '自动回复：我在休假' }],
    ['tells of another’s delivery', { from: 'mailer-daemon@example.com' }],
    ['comes from the desk', { from: 'desk@huidan.example.com' }],
    ['comes from where orders are answered', { from: 'orders@huidan.example.com' }],
  ])('that %s opens nothing and is answered by nothing', async (_, mail) => {
    const ignored = await write(mail);
    expect([ignored.outcome, ignored.caseNumber]).toEqual(['ignored', undefined]);
    expect(mails.sent).toEqual([]);
  });

  it('that is spam lies with what people look at, and is no case', async () => {
    const mail = await write({}, { isSpam: true });
    expect([mail.outcome, mail.caseNumber]).toEqual(['stranger', undefined]);
    expect((await mailOrder(OPERATIONS, mail.mailOrder)).body).toMatchObject({ messages: [{ file: mail.file }] });
    expect(mails.sent).toEqual([]);
  });

  it('of a stranger opens a case that is nobody’s, and is answered', async () => {
    const from = newStranger();
    const { subject, events } = await caseOf(await write({ from }));
    expect(subject).toMatchObject({ requester: { contact: from } });
    expect(subject.partner).toBeUndefined();
    expect(events[0]?.reportedBy).toBeUndefined();
    expect(mails.sent.map(({ to }) => to)).toEqual([from]);
  });

  it('of somebody who is not proven opens a case that is nobody’s, and is not answered', async () => {
    const { subject } = await caseOf(await write({}, { isProven: false }));
    expect(subject.partner).toBeUndefined();
    expect(mails.sent).toEqual([]);
  });

  it('is answered so often a day at most: two machines end', async () => {
    for (let at = 0; at < 21; at++) expect((await write()).outcome).toBe('opened');
    expect(mails.sent).toHaveLength(20);
  });
});

describe('a reply', () => {
  it('to the desk’s answer goes into the case, without what it quotes', async () => {
    const first = await write();
    const answered = mails.sent[0]?.id ?? '';
    setClock('2026-01-05T12:30:00+08:00');
    const text = '第三箱。\n谢谢\n\n在 2026年1月5日 客服 写道：\n> 哪一箱？';
    const reply = await write({ subject: '新的话题', text, inReplyTo: `<${answered}@us-east-1.amazonses.com>` });
    expect(reply).toMatchObject({ outcome: 'replied', caseNumber: first.caseNumber });
    const { events, commitments } = await caseOf(first);
    expect(events.at(-1)).toMatchObject({
      type: 'customer_replied',
      occurredAt: '2026-01-05T04:30:00.000Z',
      details: { message: '第三箱。\n谢谢' },
    });
    expect(commitments.map(({ name }) => name)).toContain('next_response');
    // Only a new case is told of.
    expect(mails.sent).toHaveLength(1);
  });

  it('to the customer’s own message, or with the number in the subject, does too', async () => {
    const id = newId();
    const first = await write({ id });
    expect((await write({ references: `<unknown@example.com> ${id}` })).caseNumber).toBe(first.caseNumber);
    expect((await write({ subject: `回复：[${first.caseNumber ?? ''}]` })).caseNumber).toBe(first.caseNumber);
    expect(await typesOf(first)).toEqual(['opened', 'customer_replied', 'customer_replied']);
  });

  it.each([
    ['another customer', async () => ({ from: (await newMailCustomer()).from }), {}],
    ['a stranger', () => Promise.resolve({ from: newStranger() }), {}],
    ['somebody who is not proven', () => Promise.resolve({}), { isProven: false }],
  ])('of %s goes into no foreign case', async (_, otherwise, taken) => {
    const id = newId();
    const first = await write({ id });
    const subject = `Re: [${first.caseNumber ?? ''}]`;
    const other = await write({ subject, inReplyTo: id, ...(await otherwise()) }, taken);
    expect(other.outcome).toBe('opened');
    expect(other.caseNumber).not.toBe(first.caseNumber);
    expect(await typesOf(first)).toEqual(['opened']);
  });

  it('of a stranger who is proven goes into their own case', async () => {
    const from = newStranger();
    const first = await write({ from });
    const reply = await write({ from, inReplyTo: `<${mails.sent[0]?.id ?? ''}>` });
    expect([reply.outcome, reply.caseNumber]).toEqual(['replied', first.caseNumber]);
  });

  it('to a case that went into another goes into that', async () => {
    const id = newId();
    const [first, other] = [await write({ id }), await write()];
    await happens(first, { type: 'merged', details: { into: other.caseNumber } });
    expect((await write({ inReplyTo: id })).caseNumber).toBe(other.caseNumber);
  });

  it('to a case that was withdrawn opens another', async () => {
    const id = newId();
    const first = await write({ id });
    await happens(first, { type: 'withdrawn', details: {} });
    setClock('2026-01-05T12:05:00+08:00');
    const reply = await write({ inReplyTo: id });
    expect(reply.outcome).toBe('opened');
    expect(reply.caseNumber).not.toBe(first.caseNumber);
  });

  it('twice at the same time is two', async () => {
    const id = newId();
    const first = await write({ id });
    const replies = await Promise.all(['一', '二'].map((text) => write({ text, inReplyTo: id })));
    expect(replies.map(({ outcome }) => outcome)).toEqual(['replied', 'replied']);
    expect(await typesOf(first)).toEqual(['opened', 'customer_replied', 'customer_replied']);
  });
});

describe('what the desk answers', () => {
  it.each([
    ['responded', { message: '正在处理。' }, '正在处理。'],
    ['information_asked', { message: '哪一箱？' }, '哪一箱？'],
    ['solved', { summary: '已重新派送。' }, '已重新派送。'],
  ])('%s goes out in the thread, once, and a reply to it is found', async (type, details, words) => {
    const id = newId();
    const first = await write({ id });
    const last = newId();
    await write({ id: last, inReplyTo: id, references: id });
    mails.sent.splice(0);
    await happens(first, { type, details }, 2);
    expect(mails.sent).toMatchObject([
      {
        to: customer.from,
        from: 'desk@huidan.example.com',
        subject: `[${first.caseNumber ?? ''}] Re: 货物破损`,
        headers: { 'In-Reply-To': last, References: `${id} ${last}` },
      },
    ]);
    expect(mails.sent[0]?.text.startsWith(`${words}\n`)).toBe(true);
    const reply = await write({ subject: 'Re:', inReplyTo: `<${mails.sent[0]?.id ?? ''}>` });
    expect(reply.caseNumber).toBe(first.caseNumber);
  });

  it('that SES does not take for now is tried again, and sent once', async () => {
    const first = await write();
    mails.sent.splice(0);
    mails.refuses = () => Object.assign(new Error('busy'), { name: 'TooManyRequestsException', $metadata: {} });
    const event = await happens(first, { type: 'responded', details: { message: '好' } }, 0);
    await expect(follow(first.caseNumber ?? '', event)).rejects.toThrow('to be tried again');
    mails.refuses = undefined;
    for (let told = 0; told < 2; told++) await follow(first.caseNumber ?? '', event);
    expect(mails.sent).toHaveLength(1);
  });

  it('that SES never takes is noted on the case, once', async () => {
    const first = await write();
    mails.refuses = () =>
      Object.assign(new Error('no'), { name: 'MessageRejected', $metadata: { httpStatusCode: 400 } });
    await happens(first, { type: 'responded', details: { message: '好' } }, 2);
    expect(await typesOf(first)).toEqual(['opened', 'responded', 'noted']);
  });
});
