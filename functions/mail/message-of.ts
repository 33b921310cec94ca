import { DateTime } from 'luxon';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { languageOf } from '../../domain/mail-order/language-of.ts';
import { onOneLine } from '../../domain/text/on-one-line.ts';
import { instantOf, type Instant } from '../../domain/time/instant.ts';
import { isAutomatic } from './is-automatic.ts';
import type { Message } from './message.ts';
import { newPart, withoutHistory } from './new-part.ts';
import { textAnew } from './text-anew.ts';
import { textOfHtml } from './text-of-html.ts';

/** SES takes no more, so that what is longer never came by mail. In bytes. */
const LONGEST_MESSAGE = 40 * 1024 * 1024;
/** Texts stand before attachments: where a charset is doubtful, so much is read again. In bytes. */
const LONGEST_ANEW = 4 * 1024 * 1024;
/** An order is a page or two, and so is what somebody complains of. In characters. */
const LONGEST_TEXT = 50_000;
/** 10,000 recipients are 400 KB; a message is refused by servers long before. In bytes. */
const LONGEST_HEADERS = 1024 * 1024;
/** Mail programs nest four or five parts. */
const DEEPEST = 30;
/** A conversation; what more there are is not looked for. */
const MOST_REFERENCES = 100;
const MESSAGE_ID = /<[^<>\s]{1,250}>/g;

const LIMITS = {
  // A message within a message is somebody else's words.
  forceRfc822Attachments: true,
  maxNestingDepth: DEEPEST,
  maxHeadersSize: LONGEST_HEADERS,
  maxRfc822NestingDepth: 0,
};

/** Reads a message as it came over the wire (RFC 5322, MIME), whatever it is. Attachments are never opened. */
export async function messageOf(raw: Uint8Array): Promise<Message> {
  const bytes = raw.subarray(0, LONGEST_MESSAGE);
  const parsed = await parsedWithin(bytes);
  const email = parsed ?? (await PostalMime.parse(headersOf(bytes), LIMITS));
  const { text, whole } = await bodyOf(email, bytes);
  const body = text.slice(0, LONGEST_TEXT);
  const own = newPart(body);
  const headers = email.headers.map(({ key, value }) => ({ key, value }));
  const authors = headers.filter(({ key }) => key === 'from');
  const from = authors.length === 1 && isAlone(authors[0]?.value ?? '') ? addressOf(email.from) : undefined;
  return {
    from,
    authorName: from === undefined ? undefined : email.from?.name,
    sender: addressOf(email.sender),
    to: (email.to ?? []).flatMap((address) => addressOf(address) ?? []),
    subject: onOneLine(email.subject ?? '').replace(/\p{Cc}/gu, ''),
    date: instantIn(email.date),
    messageId: idsIn(email.messageId)[0],
    inReplyTo: idsIn(email.inReplyTo)[0],
    references: idsIn(email.references).slice(-MOST_REFERENCES),
    body,
    ownWords: withoutHistory(body),
    text: own,
    whole: parsed !== undefined && whole && text.length <= LONGEST_TEXT && raw.length <= LONGEST_MESSAGE,
    language: languageOf(own),
    attachments: email.attachments.filter(({ related }) => !related).length,
    isAutomatic: isAutomatic({ headers, from, subject: email.subject ?? '' }),
    headers,
  };
}

/** Undefined for a message beyond the limits, which is for people. */
async function parsedWithin(raw: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw, LIMITS);
  } catch (error) {
    if (error instanceof Error && /^Maximum (?:MIME nesting depth|header size)/.test(error.message)) return undefined;
    throw error;
  }
}

/** The headers before the first empty line, as far as they are read. */
function headersOf(raw: Uint8Array): Uint8Array {
  const head = Buffer.from(raw.subarray(0, LONGEST_HEADERS / 2)).toString('latin1');
  const [headers = ''] = head.split(/\r?\n\r?\n/, 1);
  return Buffer.from(`${headers}\r\n\r\n`, 'latin1');
}

/** What a reader sees: the HTML, where there is one. */
async function bodyOf(email: Email, raw: Uint8Array): Promise<{ text: string; whole: boolean }> {
  const head = raw.subarray(0, LONGEST_ANEW);
  const isAscii = !/[^\p{ASCII}]/u.test((email.text ?? '') + (email.html ?? '')) && !head.some((byte) => byte > 0x7f);
  const bytes = isAscii ? undefined : await PostalMime.parse(inBytes(head), LIMITS);
  const anew = (told: string | undefined, again: string | undefined) =>
    told === undefined || again === undefined ? (told ?? '') : textAnew(told, again);
  const html = textOfHtml(anew(email.html, bytes?.html));
  return html.text.trim() === '' ? { text: anew(email.text, bytes?.text), whole: html.whole } : html;
}

/** The message with texts that say of themselves that each byte is a character. */
function inBytes(raw: Uint8Array): Uint8Array {
  const written = Buffer.from(raw).toString('latin1');
  const [headers = ''] = written.split(/\r?\n\r?\n/, 1);
  // What says nothing of itself is text.
  const typed = /^content-type:/im.test(headers) ? written : `Content-Type: text/plain\r\n${written}`;
  const text = typed
    .replace(/\bcharset(?=\s{0,8}=)/gi, 'was-told')
    .replace(/^(content-type:\s{0,8}text\/(?:plain|html))/gim, '$1; charset=windows-1252');
  return Buffer.from(text, 'latin1');
}

/** One author: `a@example.com, b@example.com` are two, and a group is none. */
function isAlone(from: string): boolean {
  const unquoted = from.replace(/"(?:[^"\\]|\\.)*"|\([^()]*\)/g, '');
  return (unquoted.match(/@/g) ?? []).length === 1 && !/[,;]/.test(unquoted);
}

function addressOf(address: Address | undefined): string | undefined {
  const written = address?.address?.toLowerCase();
  return written !== undefined && /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,253}$/.test(written) ? written : undefined;
}

function idsIn(header: string | undefined): string[] {
  return header?.match(MESSAGE_ID) ?? [];
}

function instantIn(date: string | undefined): Instant | undefined {
  const time = DateTime.fromISO(date ?? '', { zone: 'UTC' });
  return time.isValid && time.year >= 1970 && time.year <= 9999 ? instantOf(time) : undefined;
}
