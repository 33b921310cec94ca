/** What a channel takes: what its addresses are, and whether there is a secret that goes with one. */
interface Channel {
  readonly address: 'url' | 'email' | 'telephone';
  /** Of a robot: where its vendor takes messages. */
  readonly hosts?: readonly string[];
  readonly secret: 'none' | 'optional' | 'required';
}

/** How people are told: by the robot of a group chat, by a webhook of their own, by e-mail or by SMS. */
export const CHANNELS = {
  wecom: { address: 'url', hosts: ['qyapi.weixin.qq.com'], secret: 'none' },
  dingtalk: { address: 'url', hosts: ['oapi.dingtalk.com'], secret: 'optional' },
  feishu: { address: 'url', hosts: ['open.feishu.cn', 'open.larksuite.com'], secret: 'optional' },
  email: { address: 'email', secret: 'none' },
  sms: { address: 'telephone', secret: 'none' },
  webhook: { address: 'url', secret: 'required' },
} as const satisfies Readonly<Record<string, Channel>>;

export type ChannelKind = keyof typeof CHANNELS;

/** Where the robots of a channel take messages; undefined where a channel takes any host. */
export function hostsOf(kind: ChannelKind): readonly string[] | undefined {
  const channel: Channel = CHANNELS[kind];
  return channel.hosts;
}
