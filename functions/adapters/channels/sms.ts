import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { PATIENCE } from '../patience.ts';
import { failureOfAws } from './failure-of-aws.ts';
import type { Destination, Message } from './message.ts';
import { plainText } from './plain-text.ts';

/** In bytes: all that SNS sends of one message, in parts of some 70 Chinese characters. */
const LONGEST = 1600;

let client: SNSClient | undefined;

/** Made for the first SMS: most messages go another way. */
const messages = (): SNSClient => (client ??= new SNSClient(PATIENCE));

/** Sends a message by SMS. */
export async function sendBySms({ address }: Destination, message: Message): Promise<void> {
  await messages()
    .send(new PublishCommand({ PhoneNumber: address, Message: plainText(message, LONGEST) }))
    .catch((error: unknown) => {
      throw failureOfAws(error);
    });
}
