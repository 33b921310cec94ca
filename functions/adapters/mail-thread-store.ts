import { createHash } from 'node:crypto';
import type { Instant } from '../../domain/time/instant.ts';
import { keptUntil } from './mail-kept-until.ts';
import { getItem, getItems, NEW, type Key, type Write } from './table.ts';

/** What threads are about, by the attribute that names it: orders by e-mail, and cases of the desk. A message may be in one of each. */
const THREADS = { mailOrder: 'MAIL_THREAD', caseNumber: 'CASE_THREAD' } as const;
export type ThreadOf = keyof typeof THREADS;

/** Under what a message is found in its thread. SES adds a region to the ids that it gives. */
function threadKey(of: ThreadOf, whose: string, messageId: string): Key {
  const id = messageId.replace(/^<|>$/g, '').replace(/@[a-z0-9-]+\.amazonses\.com$/i, '');
  return { pk: `MAIL_THREAD#${whose}#${createHash('sha256').update(id).digest('base64url')}`, sk: THREADS[of] };
}

/** Makes a message found in the thread of an order or a case. Clashes as `mail` where it has come before. @param whose the customer's, or what stands for a stranger */
export function threadWrite(of: ThreadOf, whose: string, messageId: string, number: string, at: Instant): Write {
  return {
    item: { ...threadKey(of, whose, messageId), [of]: number, expiresAt: keptUntil(at) },
    condition: NEW,
    clash: 'mail',
  };
}

/** The order or the case in whose thread one of somebody's messages is, of several the first; undefined where none is known. At most 100. */
export async function threadAmong(
  of: ThreadOf,
  whose: string,
  messageIds: readonly string[],
): Promise<string | undefined> {
  if (messageIds.length === 0) return undefined;
  const items = await getItems(messageIds.map((id) => threadKey(of, whose, id)));
  return items.find((item) => item !== undefined)?.[of] as string | undefined;
}

/** What an answer in a thread names of it. */
export interface Thread {
  readonly messageId: string | undefined;
  readonly references: readonly string[];
}

/** Of a long thread, so many of its messages are named: a header has no room for more. */
const MOST_NAMED = 20;

const lastKey = (caseNumber: string): Key => ({ pk: `MAIL_THREAD#${caseNumber}`, sk: 'LAST' });

/** Has it stand which message of a case came last, to which the desk answers. */
export function lastWrite(caseNumber: string, { messageId, references }: Thread, at: Instant): Write {
  const named = references.slice(-MOST_NAMED);
  return { item: { ...lastKey(caseNumber), messageId, references: named, expiresAt: keptUntil(at) }, clash: 'mail' };
}

/** The message of a case that came last; undefined where none came by e-mail. */
export async function lastOf(caseNumber: string): Promise<Thread | undefined> {
  const item = await getItem(lastKey(caseNumber));
  return item && { messageId: item['messageId'] as string | undefined, references: item['references'] as string[] };
}
