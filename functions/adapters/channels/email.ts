import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { noticeSender } from '../environment.ts';
import { PATIENCE } from '../patience.ts';
import { failureOfAws } from './failure-of-aws.ts';
import type { Destination, Message } from './message.ts';

let client: SESv2Client | undefined;

/** Made for the first mail: most messages go another way. */
const mails = (): SESv2Client => (client ??= new SESv2Client(PATIENCE));

/** Sends a message by SES, as plain text. */
export async function sendByEmail({ address }: Destination, { title, text, link }: Message): Promise<void> {
  const body = link === undefined ? text : `${text}\n\n${link}`;
  const mail = new SendEmailCommand({
    FromEmailAddress: noticeSender(),
    Destination: { ToAddresses: [address] },
    Content: {
      Simple: { Subject: { Data: title, Charset: 'UTF-8' }, Body: { Text: { Data: body, Charset: 'UTF-8' } } },
    },
  });
  await mails()
    .send(mail)
    .catch((error: unknown) => {
      throw failureOfAws(error);
    });
}
