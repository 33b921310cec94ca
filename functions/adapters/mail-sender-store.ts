import { sendersOf, type Sender } from '../../domain/mail-order/sender.ts';
import { keyedHash } from './keyed-hash.ts';
import { getItem, writeTogether, type Key, type Write } from './table.ts';

/** From where a customer orders by e-mail. */
export interface MailSenders {
  /** The partner whose orders they are. */
  readonly customer: string;
  readonly senders: readonly Sender[];
  /** Counts its writes, from 1. */
  readonly version: number;
}

const customerKey = (customer: string): Key => ({ pk: `CUSTOMER#${customer}`, sk: 'MAIL_SENDERS' });

/** An address is personal: what it is found by does not tell it. */
const senderKey = async (sender: Sender): Promise<Key> => ({
  pk: `MAIL_SENDER#${await keyedHash('mail_sender', sender)}`,
  sk: 'MAIL_SENDER',
});

/** From where a customer orders; undefined where that was never set. */
export async function readMailSenders(customer: string): Promise<MailSenders | undefined> {
  const item = await getItem(customerKey(customer));
  return item && { customer, senders: item['senders'] as Sender[], version: Number(item['version']) };
}

/** The customer who orders from an address: whose it is, else whose all of its domain is. @param address in small letters */
export async function customerWith(address: string): Promise<string | undefined> {
  for (const sender of sendersOf(address)) {
    const item = await getItem(await senderKey(sender));
    if (item) return String(item['customer']);
  }
  return undefined;
}

/** The clash of a sender that is another customer's, by its place among those given. */
export const takenAt = (place: number): string => `sender ${place}`;

/**
 * Puts senders in the place of those that were read before.
 * @param before what was read; undefined where there was nothing
 * @throws Clashed with `senders` when they were set by somebody else in between, with `takenAt` where one is another customer's
 */
export async function writeMailSenders(
  customer: string,
  senders: readonly Sender[],
  before: MailSenders | undefined,
): Promise<MailSenders> {
  const written = { customer, senders, version: (before?.version ?? 0) + 1 };
  const gone = (before?.senders ?? []).filter((sender) => !senders.includes(sender));
  const claims = await Promise.all(
    senders.map(async (sender, place): Promise<Write[]> =>
      before?.senders.includes(sender)
        ? []
        : [
            {
              item: { ...(await senderKey(sender)), customer },
              condition: 'attribute_not_exists(pk) OR customer = :customer',
              values: { ':customer': customer },
              clash: takenAt(place),
            },
          ],
    ),
  );
  await writeTogether([
    {
      item: { ...customerKey(customer), senders, version: written.version },
      clash: 'senders',
      condition: before ? 'version = :before' : 'attribute_not_exists(pk)',
      ...(before && { values: { ':before': before.version } }),
    },
    ...claims.flat(),
    ...(await Promise.all(gone.map(async (sender) => ({ removes: await senderKey(sender) })))),
  ]);
  return written;
}
