import type { ChannelKind } from '../../../domain/contacts/channels.ts';
import type { Destination, Message } from './message.ts';
import { sendByDingtalk } from './dingtalk.ts';
import { sendByEmail } from './email.ts';
import { sendByFeishu } from './feishu.ts';
import { sendBySms } from './sms.ts';
import { sendByWebhook } from './webhook.ts';
import { sendByWecom } from './wecom.ts';

const SEND: Readonly<Record<ChannelKind, (to: Destination, message: Message) => Promise<void>>> = {
  wecom: sendByWecom,
  dingtalk: sendByDingtalk,
  feishu: sendByFeishu,
  email: sendByEmail,
  sms: sendBySms,
  webhook: sendByWebhook,
};

/**
 * Sends a message by a channel, once: who calls it decides whether to try again, or another channel.
 * @throws ChannelFailed where it was not taken
 */
export function deliver(kind: ChannelKind, to: Destination, message: Message): Promise<void> {
  return SEND[kind](to, message);
}
