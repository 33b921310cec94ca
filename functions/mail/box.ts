import type { Mail } from '../adapters/mail-store.ts';
import type { Came } from './came.ts';
import type { Message } from './message.ts';

/** What whoever wrote is answered. */
export interface Reply {
  /** On one line. */
  readonly subject: string;
  readonly text: string;
  /** Has it stand that the answer, by the id that it was sent with, is in the thread. */
  readonly sentAs: (messageId: string) => Promise<void>;
}

/** One of our addresses, and what is done with what comes to it. */
export interface Box {
  readonly address: () => string;
  /** Does what a message asks for, once. @returns what became of it */
  readonly take: (came: Came) => Promise<Mail>;
  /** What its sender is answered; undefined where that is nothing. */
  readonly reply: (mail: Mail, message: Message) => Reply | undefined | Promise<Reply | undefined>;
}
