import PostalMime, { type Address } from 'postal-mime';
import { languageOf } from '../../domain/mail-order/language-of.ts';
import { onOneLine } from '../../domain/text/on-one-line.ts';
import { instantOf, type Instant } from '../../domain/time/instant.ts';
import { DateTime } from 'luxon';
import type { Message } from './message.ts';

/** Reads a message as it came over the wire (RFC 5322, MIME). Attachments are never opened. */
export async function messageOf(raw: Uint8Array): Promise<Message> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const text = email.text ?? '';
  const authors = email.headers.filter(({ key }) => key === 'from');
  return {
    from: authors.length === 1 ? addressOf(email.from) : undefined,
    sender: addressOf(email.sender),
    to: (email.to ?? []).flatMap((address) => addressOf(address) ?? []),
    subject: onOneLine(email.subject ?? ''),
    date: instantIn(email.date),
    messageId: email.messageId,
    inReplyTo: email.inReplyTo,
    references: email.references?.match(/<[^<>\s]+>/g) ?? [],
    text,
    whole: true,
    language: languageOf(text),
    isAutomatic: false,
    headers: email.headers.map(({ key, value }) => ({ key, value })),
  };
}

function addressOf(address: Address | undefined): string | undefined {
  return address?.address?.toLowerCase();
}

function instantIn(date: string | undefined): Instant | undefined {
  const time = DateTime.fromISO(date ?? '');
  return time.isValid ? instantOf(time) : undefined;
}
