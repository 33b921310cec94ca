import type { Language } from '../../domain/notice/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** A message as far as it is read. All of it is what the sender wrote, and none of it is to be believed. */
export interface Message {
  /** In small letters. None where there is no one author: several, or a header twice. */
  readonly from: string | undefined;
  /** What its author is called. */
  readonly authorName: string | undefined;
  /** Who sent it for its author, in small letters. */
  readonly sender: string | undefined;
  /** In small letters. */
  readonly to: readonly string[];
  /** On one line. */
  readonly subject: string;
  /** Its own Date. */
  readonly date: Instant | undefined;
  /** With its angle brackets, as the following two. */
  readonly messageId: string | undefined;
  readonly inReplyTo: string | undefined;
  readonly references: readonly string[];
  /** All of its text, as far as it is read. */
  readonly body: string;
  /** What is new in it: quoted history is left aside. */
  readonly ownWords: string;
  /** What of that may be an order: the signature is left aside, too. */
  readonly text: string;
  /** Whether all of it was read. A message beyond the bounds is for people: what was cut off may change what was read. */
  readonly whole: boolean;
  readonly language: Language;
  /** How many files are attached; pictures within the text are none. */
  readonly attachments: number;
  /** Sent by a machine, to many, or told back: it is never answered (RFC 3834). */
  readonly isAutomatic: boolean;
  /** All headers, the topmost first, names in small letters, values on one line. */
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}
