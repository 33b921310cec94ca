import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The secrets with which messages to this machine are signed. They guard nothing: what is told here is of samples. */
export const SECRETS = {
  dingtalk: 'SEC0123456789abcdef0123456789abcdef',
  feishu: 'sample-secret-of-feishu',
  webhook: `whsec_${Buffer.from('a sample key of 32 bytes exactly').toString('base64')}`,
} as const;

/** A request as it came. */
export interface Asked {
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Byte for byte. */
  readonly body: string;
}

/** What a message says, whatever its form. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** What takes messages as a vendor does. */
interface Robot {
  readonly isSigned: (asked: Asked) => boolean;
  /** @throws TypeError or SyntaxError for what has another form */
  readonly read: (body: string) => Said;
  readonly taken: Answer;
  readonly wrongSignature: Answer;
}

const ok = (body: object): Answer => ({ status: 200, body });

export const ROBOTS = {
  wecom: {
    isSigned: () => true,
    read: (body) => firstLineApart((JSON.parse(body) as TextMessage).text.content),
    taken: ok({ errcode: 0, errmsg: 'ok' }),
    wrongSignature: ok({ errcode: 93000, errmsg: 'invalid webhook url' }),
  },
  dingtalk: {
    isSigned: ({ query }) => {
      const signed = `${query.get('timestamp') ?? ''}\n${SECRETS.dingtalk}`;
      return areEqual(query.get('sign'), hmac(SECRETS.dingtalk, signed));
    },
    read: (body) => firstLineApart((JSON.parse(body) as TextMessage).text.content),
    taken: ok({ errcode: 0, errmsg: 'ok' }),
    wrongSignature: ok({ errcode: 310000, errmsg: 'sign not match' }),
  },
  feishu: {
    isSigned: ({ body }) => {
      const { timestamp, sign } = JSON.parse(body) as PostMessage;
      return areEqual(sign, hmac(`${timestamp ?? ''}\n${SECRETS.feishu}`, ''));
    },
    read: (body) => {
      const { title, content } = (JSON.parse(body) as PostMessage).content.post.zh_cn;
      return { title, text: content.map((line) => line.map(({ text }) => text).join('')).join('\n') };
    },
    taken: ok({ code: 0, msg: 'success', data: {} }),
    wrongSignature: ok({ code: 19021, msg: 'sign match fail or timestamp is not within one hour from current time' }),
  },
  webhook: {
    isSigned: ({ headers, body }) => {
      const key = Buffer.from(SECRETS.webhook.slice('whsec_'.length), 'base64');
      const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
      return areEqual(headers['webhook-signature'], `v1,${hmac(key, signed)}`);
    },
    read: (body) => {
      const { title, text, link } = (JSON.parse(body) as WebhookMessage).data;
      return { title, text: link === undefined ? text : `${text}\n${link}` };
    },
    taken: ok({}),
    wrongSignature: { status: 401, body: {} },
  },
} as const satisfies Readonly<Record<string, Robot>>;

export type RobotKind = keyof typeof ROBOTS;

interface TextMessage {
  readonly text: { readonly content: string };
}

interface PostMessage {
  readonly timestamp?: string;
  readonly sign?: string;
  readonly content: {
    readonly post: {
      readonly zh_cn: { readonly title: string; readonly content: readonly (readonly { readonly text: string }[])[] };
    };
  };
}

interface WebhookMessage {
  readonly data: { readonly title: string; readonly text: string; readonly link?: string };
}

function hmac(key: string | Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64');
}

function areEqual(given: string | string[] | null | undefined, expected: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function firstLineApart(content: string): Said {
  const [title = '', ...lines] = content.split('\n');
  return { title, text: lines.join('\n') };
}
