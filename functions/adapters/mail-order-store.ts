import { createHash } from 'node:crypto';
import type { MailAnswer } from '../../domain/mail-order/answer.ts';
import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { earlier, later, type Instant } from '../../domain/time/instant.ts';
import { partnerKey } from './subject-items.ts';
import { changeItem, getItem, getItems, NEW, queryFirst, type Item, type Key, type Write } from './table.ts';

/** For as long as the messages themselves are kept, of which an order is made. */
const KEPT_FOR = 'P90D';
const expiresAt = (at: Instant): number => Math.floor(Date.parse(later(at, KEPT_FOR)) / 1000);

export const MAIL_OUTCOMES = [
  'booked',
  'incomplete',
  'refused',
  'amended',
  'confirmed',
  'handed',
  'stranger',
  'repeated',
  'ignored',
] as const;
/**
 * What became of a message. `confirmed`: it said what stood already; `handed`: people have to look at it; `stranger`: they do, and
 * nobody knows the sender; `repeated`: the same message came before; `ignored`: of a machine, or nothing but thanks.
 */
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

/** That a message came, what became of it, and what has still to follow from that. */
export interface Mail {
  /** Where it lies, by which it is known. */
  readonly file: string;
  readonly outcome: MailOutcome;
  readonly receivedAt: Instant;
  /** The order that it belongs to. */
  readonly mailOrder?: string | undefined;
  readonly partner?: string | undefined;
  /** What its sender is answered. */
  readonly answer?: MailAnswer | undefined;
  /** Whether operations are told of it. */
  readonly isNews?: boolean | undefined;
}

/** How far what follows from a message is done. */
interface Following {
  /** When somebody began with it last. */
  readonly begunAt?: Instant | undefined;
  readonly doneAt?: Instant | undefined;
}

const mailKey = (file: string): Key => ({ pk: `MAIL#${file}`, sk: 'MAIL' });
const mailOrderKey = (id: string): Key => ({ pk: `MAIL_ORDER#${id}`, sk: 'MAIL_ORDER' });
const HANDED = 'MAIL_ORDERS';

/** Under what a message is found in its thread. SES adds a region to the ids that it gives. */
function threadKey(partner: string, messageId: string): Key {
  const id = messageId.replace(/^<|>$/g, '').replace(/@[a-z0-9-]+\.amazonses\.com$/i, '');
  return { pk: `MAIL_THREAD#${partner}#${createHash('sha256').update(id).digest('base64url')}`, sk: 'MAIL_THREAD' };
}

/** What became of a message; undefined where it is new. */
export async function readMail(file: string): Promise<(Mail & Following) | undefined> {
  const item = await getItem(mailKey(file));
  return item && (withoutKeys(item) as unknown as Mail & Following);
}

/** Has it stand what became of a message. Clashes as `mail` where that stands already. */
export function mailWrite(mail: Mail): Write {
  return {
    item: { ...mail, ...mailKey(mail.file), expiresAt: expiresAt(mail.receivedAt) },
    condition: NEW,
    clash: 'mail',
  };
}

/** Makes a message found in a customer's thread. Clashes as `mail` where it has come before. */
export function threadWrite(partner: string, messageId: string, mailOrder: string, at: Instant): Write {
  return {
    item: { ...threadKey(partner, messageId), mailOrder, expiresAt: expiresAt(at) },
    condition: NEW,
    clash: 'mail',
  };
}

/** The order in whose thread one of a customer's messages is, of several the first; undefined where none is known. At most 100. */
export async function mailOrderAmong(partner: string, messageIds: readonly string[]): Promise<string | undefined> {
  if (messageIds.length === 0) return undefined;
  const items = await getItems(messageIds.map((id) => threadKey(partner, id)));
  return items.find((item) => item !== undefined)?.['mailOrder'] as string | undefined;
}

export async function readMailOrder(id: string): Promise<MailDraft | undefined> {
  const item = await getItem(mailOrderKey(id));
  return item && mailOrderOf(item);
}

/** What a list is sorted by. */
export const mailOrderSortKey = ({ createdAt, id }: Pick<MailDraft, 'createdAt' | 'id'>): string =>
  `${createdAt}#${id}`;

/**
 * Writes an order as a message has left it. Clashes as `mail` where another message was first.
 * @param after with the version of the order from which it was made, from 0
 */
export function mailOrderWrites(after: MailDraft): Write[] {
  const { id, partner, status, updatedAt, version } = after;
  const key = mailOrderSortKey(after);
  const item = {
    ...after,
    ...mailOrderKey(id),
    version: version + 1,
    expiresAt: expiresAt(updatedAt),
    ...(partner !== undefined && { partnerKey: partnerKey({ kind: 'mail_order' }, partner), bookedKey: key }),
  };
  const write: Write = {
    item,
    clash: 'mail',
    ...(version === 0 ? { condition: NEW } : { condition: 'version = :version', values: { ':version': version } }),
  };
  if (status !== 'with_operations') return [write];
  return [write, { item: { pk: HANDED, sk: key, expiresAt: expiresAt(updatedAt) }, clash: 'mail' }];
}

/** A customer's orders by e-mail, newest first, from after the sort key `after`. */
export async function mailOrdersOf(partner: string, after: string | undefined, limit: number): Promise<MailDraft[]> {
  return byKeys(
    await queryFirst(
      {
        IndexName: 'by-partner',
        KeyConditionExpression: after === undefined ? 'partnerKey = :key' : 'partnerKey = :key AND bookedKey < :after',
        ExpressionAttributeValues: {
          ':key': partnerKey({ kind: 'mail_order' }, partner),
          ...(after !== undefined && { ':after': after }),
        },
        ScanIndexForward: false,
      },
      limit,
    ),
    'bookedKey',
  );
}

/** What people have to look at, of all customers and of strangers, newest first, from after the sort key `after`. */
export async function handedMailOrders(after: string | undefined, limit: number): Promise<MailDraft[]> {
  return byKeys(
    await queryFirst(
      {
        KeyConditionExpression: after === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :after',
        ExpressionAttributeValues: { ':pk': HANDED, ...(after !== undefined && { ':after': after }) },
        ScanIndexForward: false,
      },
      limit,
    ),
    'sk',
  );
}

/** The orders that rows of a list are about; of one that has expired meanwhile nothing. */
async function byKeys(rows: readonly Item[], sortKey: string): Promise<MailDraft[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => String(row[sortKey]).split('#')[1] ?? '');
  const pages = [ids.slice(0, 100), ids.slice(100)].filter((page) => page.length > 0);
  const items = await Promise.all(pages.map((page) => getItems(page.map(mailOrderKey))));
  return items.flat().flatMap((item) => (item ? [mailOrderOf(item)] : []));
}

const withoutKeys = ({ pk, sk, expiresAt: _, ...rest }: Item): Item => rest;

function mailOrderOf(item: Item): MailDraft {
  const { partnerKey: _, bookedKey: __, ...draft } = withoutKeys(item);
  return draft as unknown as MailDraft;
}

/** Has it stand that a stranger is answered on a day. Clashes as `answered` where one was already. @param whom what stands for the address */
export function strangerAnswered(whom: string, day: string, at: Instant): Write {
  return {
    item: { pk: `MAIL#${whom}`, sk: `ANSWERED#${day}`, expiresAt: expiresAt(at) },
    condition: NEW,
    clash: 'answered',
  };
}

/** How long somebody who began may take. */
const BEGUN_FOR = 'PT2M';

/** Begins with what follows from a message. @returns whether nobody has done it, and nobody is at it */
export function begin(file: string, now: Instant): Promise<boolean> {
  return changeItem(
    mailKey(file),
    { begunAt: now },
    'attribute_exists(pk) AND attribute_not_exists(doneAt) AND (attribute_not_exists(begunAt) OR begunAt < :before)',
    { ':before': earlier(now, BEGUN_FOR) },
  );
}

/** Has it stand that all that follows from a message is done. */
export async function markDone(file: string, now: Instant): Promise<void> {
  await changeItem(mailKey(file), { doneAt: now }, 'attribute_exists(pk)');
}

/** Makes way for another try. */
export async function giveUp(file: string): Promise<void> {
  await changeItem(mailKey(file), { begunAt: undefined }, 'attribute_exists(pk)');
}
