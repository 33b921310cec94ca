import { randomUUID } from 'node:crypto';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { SQSBatchResponse } from 'aws-lambda';
import { MAILBOXES, type Mailbox } from '../../domain/mailboxes.ts';
import { now } from '../../functions/adapters/clock.ts';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { useMails } from '../../functions/adapters/mails.ts';
import { readMail, type Mail } from '../../functions/adapters/mail-store.ts';
import { handler as getMailOrder } from '../../functions/api/mail-orders/get-mail-order.ts';
import { handler as putMailSenders } from '../../functions/api/customers/put-mail-senders.ts';
import { handler as receive } from '../../functions/mail/receive.ts';
import { asSesWrites, type Taken } from '../../local/mail/as-ses-writes.ts';
import { call, type Answered } from './call.ts';
import { messages } from './react.ts';
import { newPartner, OPERATIONS } from './samples.ts';

/** What a message says of an order, in the form of the manual, with what a test wants otherwise: of undefined, nothing. */
export function orderText(otherwise: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Readonly<Record<string, string | undefined>> = {
    发货人: '发货公司',
    发货联系人: '发货联系人',
    发货人电话: '13800000001',
    提货地址: '四川省成都市锦江区一号路 1 号',
    收货人: '收货公司',
    收货联系人: '收货联系人',
    收货人电话: '13800000002',
    收货地址: '浙江省杭州市西湖区二号路 2 号',
    货物名称: '轴承',
    货物状况: '12件、1.8方、340.5公斤',
    付费方式: '到付',
    回单要求: '盖章回单，2份',
    ...otherwise,
  };
  return Object.entries(lines)
    .flatMap(([label, value]) => (value === undefined ? [] : [`${label}：${value}`]))
    .join('\n');
}

export interface WrittenMail {
  readonly from?: string;
  readonly text: string;
  readonly subject?: string;
  /** With its angle brackets. */
  readonly id?: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  /** Its own date, ISO 8601; by default now. */
  readonly date?: string;
  /** Further headers, each a line. */
  readonly headers?: readonly string[];
}

/** A message as its sender writes it. */
export function written({ from = 'orders@example.com', text, subject = '发货委托', ...rest }: WrittenMail): string {
  const { id = `<${randomUUID()}@example.com>`, inReplyTo, references, date = now(), headers = [] } = rest;
  return [
    `From: ${from}`,
    'To: orders@huidan.example.com',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: ${id}`,
    `Date: ${new Date(date).toUTCString()}`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`]),
    ...(references === undefined ? [] : [`References: ${references}`]),
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64'),
    '',
  ].join('\r\n');
}

/** A mail that was sent. */
export interface Sent {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  /** That SES gives it. */
  readonly id: string;
}

/** Takes the place of SES. @returns what it was to send, in its order; while `refuses` gives an error, it sends nothing */
export function collectMails(): { readonly sent: Sent[]; refuses: (() => Error) | undefined } {
  const collected: { readonly sent: Sent[]; refuses: (() => Error) | undefined } = { sent: [], refuses: undefined };
  const send = ({ input }: { input: SendEmailCommandInput }) => {
    if (collected.refuses) return Promise.reject(collected.refuses());
    const { Subject, Body, Headers = [] } = input.Content?.Simple ?? {};
    const id = `0100${randomUUID()}-000000`;
    collected.sent.push({
      to: input.Destination?.ToAddresses?.join() ?? '',
      from: input.FromEmailAddress ?? '',
      subject: Subject?.Data ?? '',
      text: Body?.Text?.Data ?? '',
      headers: Object.fromEntries(Headers.map(({ Name = '', Value = '' }) => [Name, Value])),
      id,
    });
    return Promise.resolve({ MessageId: id });
  };
  useMails({ send });
  return collected;
}

/** A customer who orders from an address that no other test has. */
export async function newMailCustomer(): Promise<{ readonly caller: Holder; readonly from: string }> {
  const caller = newPartner();
  const from = `orders@${caller.id}.example.com`;
  const path = { id: caller.id };
  const set = await call(putMailSenders, { caller: OPERATIONS, method: 'PUT', path, body: { senders: [from] } });
  if (set.status !== 200) throw new Error(JSON.stringify(set.body));
  return { caller, from };
}

/** Puts a message into the bucket as SES does. @returns where it lies */
export async function put(
  raw: string,
  taken: Partial<Taken> & Pick<Taken, 'from'>,
  to: Mailbox = 'orders',
): Promise<string> {
  const file = `${MAILBOXES[to]}${randomUUID()}`;
  const head = asSesWrites({ at: now(), isProven: true, ...taken });
  await new S3Client({}).send(
    new PutObjectCommand({ Bucket: process.env['MAIL_BUCKET'], Key: file, Body: head + raw }),
  );
  return file;
}

/** Tells the function of messages that lie in the bucket, as its queue does. */
export function tell(...files: readonly string[]): Promise<SQSBatchResponse> {
  return receive(messages(...files.map((key) => ({ detail: { object: { key } } }))));
}

/** Has a message come in. @returns what became of it @throws Error where it is to be tried again */
export async function come(
  mail: WrittenMail & { readonly from: string },
  taken: Partial<Taken> = {},
  to: Mailbox = 'orders',
): Promise<Mail> {
  const file = await put(written(mail), { from: mail.from, ...taken }, to);
  const { batchItemFailures } = await tell(file);
  const became = await readMail(file);
  if (batchItemFailures.length > 0 || !became) throw new Error('to be tried again');
  return became;
}

/** An order by e-mail as the API shows it. */
export const mailOrder = (caller: Holder, id = ''): Promise<Answered> =>
  call(getMailOrder, { caller, method: 'GET', path: { id } });
