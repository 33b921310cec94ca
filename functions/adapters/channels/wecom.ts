import type { Destination, Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { postToRobot } from './post-to-robot.ts';

/** As 企业微信 documents its group robots: of one robot 20 messages a minute. */
const VENDOR = { code: 'errcode', rateLimited: [45009, 45033], busy: [-1] };
/** Of a text, in bytes. */
const LONGEST = 2048;

/** Sends a message into a group of 企业微信. As text, which is read in 微信 too, and in which no name turns into markup. */
export async function sendByWecom({ address }: Destination, message: Message): Promise<void> {
  await postToRobot(address, { msgtype: 'text', text: { content: plainText(message, LONGEST) } }, VENDOR);
}
