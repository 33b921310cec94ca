import type { MailAnswer } from '../../domain/mail-order/answer.ts';
import { earlier, type Instant } from '../../domain/time/instant.ts';
import { keptUntil } from './mail-kept-until.ts';
import { changeItem, countUp, getItem, NEW, type Item, type Key, type Write } from './table.ts';

/**
 * What became of a message at the address for orders. `confirmed`: it said what stood already; `handed`: people have to look at it;
 * `stranger`: they do, and nobody knows the sender; `repeated`: the same message came before; `ignored`: of a machine, or nothing but
 * thanks.
 */
type OrderOutcome =
  'booked' | 'incomplete' | 'refused' | 'amended' | 'confirmed' | 'handed' | 'stranger' | 'repeated' | 'ignored';
/** What became of one at the desk's: it opened a case, or told more of one. */
type DeskOutcome = 'opened' | 'replied' | 'stranger' | 'repeated' | 'ignored';
export type MailOutcome = OrderOutcome | DeskOutcome;

/** That a message came, what became of it, and what has still to follow from that. */
export interface Mail {
  /** Where it lies, by which it is known. */
  readonly file: string;
  readonly outcome: MailOutcome;
  readonly receivedAt: Instant;
  /** The order that it belongs to. */
  readonly mailOrder?: string | undefined;
  /** The case that it belongs to. */
  readonly caseNumber?: string | undefined;
  readonly partner?: string | undefined;
  /** What the sender of an order is answered. */
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

/** What became of a message; undefined where it is new. */
export async function readMail(file: string): Promise<(Mail & Following) | undefined> {
  const item = await getItem(mailKey(file));
  return item && (withoutKeys(item) as unknown as Mail & Following);
}

/** Has it stand what became of a message. Clashes as `mail` where that stands already. */
export function mailWrite(mail: Mail): Write {
  return {
    item: { ...mail, ...mailKey(mail.file), expiresAt: keptUntil(mail.receivedAt) },
    condition: NEW,
    clash: 'mail',
  };
}

const withoutKeys = ({ pk, sk, expiresAt: _, ...rest }: Item): Item => rest;

/** Has it stand that a stranger is answered on a day. Clashes as `answered` where one was already. @param whom what stands for the address */
export function strangerAnswered(whom: string, day: string, at: Instant): Write {
  return {
    item: { pk: `MAIL#${whom}`, sk: `ANSWERED#${day}`, expiresAt: keptUntil(at) },
    condition: NEW,
    clash: 'answered',
  };
}

/** Counts that a sender is told on a day that a case is open. @param whom what stands for the address @returns how often that was, with this one */
export function countTold(whom: string, day: string, at: Instant): Promise<number> {
  return countUp({ pk: `MAIL#${whom}`, sk: `TOLD#${day}` }, keptUntil(at));
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

/**
 * Begins with a message of our own, which is known by what it is about. @returns whether nobody has sent it, and nobody is at it
 */
export function beginOwn(name: string, now: Instant): Promise<boolean> {
  return changeItem(
    mailKey(name),
    { begunAt: now, expiresAt: keptUntil(now) },
    'attribute_not_exists(doneAt) AND (attribute_not_exists(begunAt) OR begunAt < :before)',
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
