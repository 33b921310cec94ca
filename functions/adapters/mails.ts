import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { failureOfAws } from './channels/failure-of-aws.ts';
import { PATIENCE } from './patience.ts';

/** An e-mail, as plain text. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  /** On one line. */
  readonly subject: string;
  readonly text: string;
  /** Beside those that every mail has, each on one line. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What of a client is used. */
export type MailsClient = Pick<SESv2Client, 'send'>;

let client: MailsClient | undefined;

/** Made for the first mail: most messages go another way. */
const mails = (): MailsClient => (client ??= new SESv2Client(PATIENCE));

/** Puts another service in the place of SES: for tests. */
export function useMails(other: MailsClient | undefined): void {
  client = other;
}

/** Sends a mail by SES. @returns its id there @throws ChannelFailed where it was not taken */
export async function sendMail({ from, to, subject, text, headers = {} }: Mail): Promise<string> {
  const command = new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [to] },
    Content: {
      Simple: {
        Subject: { Data: subject, Charset: 'UTF-8' },
        Body: { Text: { Data: text, Charset: 'UTF-8' } },
        Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
      },
    },
  });
  try {
    const { MessageId = '' } = await mails().send(command);
    return MessageId;
  } catch (error) {
    throw failureOfAws(error);
  }
}
