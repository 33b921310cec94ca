import { SendEmailCommand } from '@aws-sdk/client-sesv2';

/** A mail that was sent. */
export interface SentMail {
  readonly to: string;
  readonly text: string;
}

/** SES in memory: it keeps what it takes. */
export class MemoryMails {
  readonly sent: SentMail[] = [];

  /** Does what a command asks for, at once. */
  answer(command: unknown): { MessageId: string } {
    if (!(command instanceof SendEmailCommand)) throw new TypeError('only SendEmail is known');
    const { Destination, Content } = command.input;
    this.sent.push({ to: Destination?.ToAddresses?.join() ?? '', text: Content?.Simple?.Body?.Text?.Data ?? '' });
    return { MessageId: `mail-${this.sent.length}` };
  }
}
