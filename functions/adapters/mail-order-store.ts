import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { keptUntil } from './mail-kept-until.ts';
import { partnerKey } from './subject-items.ts';
import { getItem, getItems, NEW, queryFirst, type Item, type Key, type Write } from './table.ts';

const mailOrderKey = (id: string): Key => ({ pk: `MAIL_ORDER#${id}`, sk: 'MAIL_ORDER' });
const HANDED = 'MAIL_ORDERS';

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
    expiresAt: keptUntil(updatedAt),
    ...(partner !== undefined && { partnerKey: partnerKey({ kind: 'mail_order' }, partner), bookedKey: key }),
  };
  const write: Write = {
    item,
    clash: 'mail',
    ...(version === 0 ? { condition: NEW } : { condition: 'version = :version', values: { ':version': version } }),
  };
  if (status !== 'with_operations') return [write];
  return [write, { item: { pk: HANDED, sk: key, expiresAt: keptUntil(updatedAt) }, clash: 'mail' }];
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

function mailOrderOf(item: Item): MailDraft {
  const { pk, sk, expiresAt, partnerKey: _, bookedKey: __, ...draft } = item;
  return draft as unknown as MailDraft;
}
