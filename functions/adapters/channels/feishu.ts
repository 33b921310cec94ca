import { createHmac } from 'node:crypto';
import { firstBytes } from '../../../domain/text/first-bytes.ts';
import type { Destination, Message } from './message.ts';
import { postToRobot } from './post-to-robot.ts';

/** As 飞书 documents its group robots: of one robot 5 messages a second and 100 a minute. */
const VENDOR = { code: 'code', rateLimited: [11232, 9499, 99991400], busy: [-1] };
/** In bytes: half of the 20 KB of a whole message, whose JSON escapes line breaks and quotes. */
const LONGEST = 9000;

/** Sends a message into a group of 飞书: signed, where the robot asks for that. As a post: in a text, `<at user_id="all">` would call everybody. */
export async function sendByFeishu({ address, secret }: Destination, message: Message): Promise<void> {
  const { title, text, link } = message;
  const lines = [
    [{ tag: 'text', text: firstBytes(text, LONGEST) }],
    ...(link === undefined ? [] : [[{ tag: 'a', text: link, href: link }]]),
  ];
  const post = { msg_type: 'post', content: { post: { zh_cn: { title, content: lines } } } };
  await postToRobot(address, { ...(secret !== undefined && signature(message, secret)), ...post }, VENDOR);
}

/** What 飞书 calls the key is what others sign: the HMAC is one of nothing. */
function signature({ at }: Message, secret: string): { timestamp: string; sign: string } {
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).digest('base64') };
}
