import { createHmac } from 'node:crypto';
import type { Destination, Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { postToRobot } from './post-to-robot.ts';

/** As 钉钉 documents its group robots: of one robot 20 messages a minute, and after more none for ten minutes. */
const VENDOR = { code: 'errcode', rateLimited: [130101, 410100, 90030], busy: [-1] };
/** In bytes: half of the 20,000 of a whole message, whose JSON escapes line breaks and quotes. */
const LONGEST = 9000;

/** Sends a message into a group of 钉钉: signed, where the robot asks for that. */
export async function sendByDingtalk({ address, secret }: Destination, message: Message): Promise<void> {
  const url = secret === undefined ? address : signed(address, Date.parse(message.at), secret);
  await postToRobot(url, { msgtype: 'text', text: { content: plainText(message, LONGEST) } }, VENDOR);
}

/** @param timestamp in milliseconds: it is taken for an hour */
function signed(address: string, timestamp: number, secret: string): string {
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  const url = new URL(address);
  url.searchParams.set('timestamp', String(timestamp));
  url.searchParams.set('sign', sign);
  return url.href;
}
