import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChannelKind } from '../../../domain/contacts/channels.ts';
import { parseInstant, type Instant } from '../../../domain/time/instant.ts';
import { ChannelFailed } from '../../../functions/adapters/channels/channel-failed.ts';
import { deliver } from '../../../functions/adapters/channels/deliver.ts';
import { failureOfAws } from '../../../functions/adapters/channels/failure-of-aws.ts';
import type { Message } from '../../../functions/adapters/channels/message.ts';

const MESSAGE: Message = {
  id: 'notice-1',
  kind: 'escalation',
  title: '提货逾期',
  text: '运单 HD1\n请立即联系',
  link: 'https://huidan.example.com/n/1',
  data: { waybillNumber: 'HD1' },
  at: parseInstant('2026-01-05T17:00:00+08:00') as Instant,
};
const SECRET = 'SECthisissecret';
const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const HTTP = ['wecom', 'dingtalk', 'feishu', 'webhook'] as const;

interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const asked: Asked[] = [];
let answer: RequestListener;
let url: string;

const server = createServer((request, response) => {
  void request
    .setEncoding('utf8')
    .toArray()
    .then((chunks) => {
      asked.push({ path: request.url ?? '', headers: request.headers, body: chunks.join('') });
      answer(request, response);
    });
});

beforeAll(async () => {
  vi.stubEnv('HUIDAN_OUTBOUND_LOOPBACK', 'allowed');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send?key=1`;
});
afterEach(() => {
  asked.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

/** Sends it; what is answered is this text, with a status. */
async function send(kind: ChannelKind, text: string, { status = 200, message = MESSAGE, secret = '' } = {}) {
  answer = (_, response) => response.writeHead(status).end(text);
  await deliver(kind, { address: url, ...(secret !== '' && { secret }) }, message);
  const [one, ...others] = asked;
  expect(others).toEqual([]);
  return one as Asked;
}

const failureOf = (kind: ChannelKind, text: string, status = 200) =>
  send(kind, text, { status, secret: kind === 'webhook' ? WEBHOOK_SECRET : '' }).then(
    () => undefined,
    (error: unknown) => error as ChannelFailed,
  );

describe('a robot of 企业微信', () => {
  it('gets a text', async () => {
    const { path, headers, body } = await send('wecom', '{"errcode":0,"errmsg":"ok"}');
    expect([path, headers['content-type']]).toEqual(['/send?key=1', 'application/json; charset=utf-8']);
    expect(JSON.parse(body)).toEqual({
      msgtype: 'text',
      text: { content: '提货逾期\n运单 HD1\n请立即联系\nhttps://huidan.example.com/n/1' },
    });
  });

  it('gets no more bytes than it takes, with the link whole', async () => {
    const { body } = await send('wecom', '{"errcode":0}', { message: { ...MESSAGE, text: '逾'.repeat(1000) } });
    const { content } = JSON.parse(body).text;
    expect(Buffer.byteLength(content)).toBeGreaterThan(2040);
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2048);
    expect(content).toMatch(/逾…\nhttps:\/\/huidan\.example\.com\/n\/1$/);
  });
});

describe('a robot of 钉钉', () => {
  it('gets a text, signed in its URL: what Python makes of the same', async () => {
    const { path, body } = await send('dingtalk', '{"errcode":0,"errmsg":"ok"}', { secret: SECRET });
    expect(path).toBe('/send?key=1&timestamp=1767603600000&sign=BQ%2B1kXpn3G3ix4ZIiCZR6dLf%2FlXTYD9CCIpU2gtG%2B0s%3D');
    expect(JSON.parse(body)).toEqual({
      msgtype: 'text',
      text: { content: '提货逾期\n运单 HD1\n请立即联系\nhttps://huidan.example.com/n/1' },
    });
  });

  it('is not signed for without a secret', async () => {
    expect((await send('dingtalk', '{"errcode":0}')).path).toBe('/send?key=1');
  });
});

describe('a robot of 飞书', () => {
  it('gets a post, in which nothing calls everybody, signed in its body: what Python makes of the same', async () => {
    const { path, body } = await send('feishu', '{"code":0,"msg":"success","data":{}}', { secret: SECRET });
    expect(path).toBe('/send?key=1');
    expect(JSON.parse(body)).toEqual({
      timestamp: '1767603600',
      sign: 'lyfi3XXCLZ4DNiRsp6T3a+Wl7uidNa2siYKbO0syx4g=',
      msg_type: 'post',
      content: {
        post: {
          zh_cn: {
            title: '提货逾期',
            content: [
              [{ tag: 'text', text: '运单 HD1\n请立即联系' }],
              [{ tag: 'a', text: 'https://huidan.example.com/n/1', href: 'https://huidan.example.com/n/1' }],
            ],
          },
        },
      },
    });
  });

  it('is not signed for without a secret', async () => {
    expect(Object.keys(JSON.parse((await send('feishu', '{"code":0}')).body))).toEqual(['msg_type', 'content']);
  });
});

describe.each(['dingtalk', 'feishu'] as const)('of a robot of %s', (kind) => {
  it('a message is less than the 20,000 bytes that it takes, whatever has to be escaped', async () => {
    for (const text of ['逾'.repeat(20_000), '\n"'.repeat(10_000)]) {
      const { body } = await send(kind, '{"code":0,"errcode":0}', { message: { ...MESSAGE, text } });
      expect(Buffer.byteLength(body)).toBeLessThan(20_000);
      asked.length = 0;
    }
  });
});

describe('a webhook', () => {
  it('gets what happened, signed', async () => {
    const { headers, body } = await send('webhook', 'thanks', { secret: WEBHOOK_SECRET });
    expect(JSON.parse(body)).toEqual({
      type: 'escalation',
      timestamp: '2026-01-05T09:00:00.000Z',
      data: {
        waybill_number: 'HD1',
        title: '提货逾期',
        text: '运单 HD1\n请立即联系',
        link: 'https://huidan.example.com/n/1',
      },
    });
    expect(headers).toMatchObject({
      'webhook-id': 'notice-1',
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/) as unknown,
    });
    expect(headers['webhook-signature']).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
  });
});

describe('a channel fails', () => {
  it.each([
    ['wecom', '{"errcode":93000,"errmsg":"invalid webhook url"}', 'refused', false],
    ['wecom', '{"errcode":45009,"errmsg":"api freq out of limit"}', 'rate_limited', true],
    ['wecom', '{"errcode":-1,"errmsg":"system busy"}', 'answered_error', true],
    ['dingtalk', '{"errcode":310000,"errmsg":"sign not match"}', 'refused', false],
    ['dingtalk', '{"errcode":130101,"errmsg":"send too fast"}', 'rate_limited', true],
    ['dingtalk', '{"errcode":-1,"errmsg":"系统繁忙"}', 'answered_error', true],
    ['feishu', '{"code":19021,"msg":"sign match fail"}', 'refused', false],
    ['feishu', '{"code":11232,"msg":"frequency limited"}', 'rate_limited', true],
    ['feishu', '{"code":9499,"msg":"too many request"}', 'rate_limited', true],
    ['feishu', '{"StatusCode":0}', 'answered_error', true],
    ['wecom', '<html>portal</html>', 'answered_error', true],
    ['wecom', 'null', 'answered_error', true],
    ['wecom', '{"errcode":"0"}', 'answered_error', true],
    ['wecom', '', 'answered_error', true],
  ] as const)('that of %s by an error inside of a 200: %s', async (kind, text, why, retryable) => {
    expect(await failureOf(kind, text)).toMatchObject({ why, retryable });
  });

  it.each(HTTP)('of %s by its status', async (kind) => {
    const whyOf = async (status: number) => (await failureOf(kind, '{"code":0,"errcode":0}', status))?.why;
    expect(await Promise.all([301, 307, 400, 404, 410].map(whyOf))).toEqual(Array(5).fill('refused'));
    expect(await whyOf(429)).toBe('rate_limited');
    expect(await Promise.all([500, 502, 503].map(whyOf))).toEqual(Array(3).fill('answered_error'));
    expect(await whyOf(200)).toBeUndefined();
  });

  it.each(HTTP)('of %s by a connection that ends', async (kind) => {
    answer = (request) => request.socket.resetAndDestroy();
    const sent = deliver(kind, { address: url, secret: WEBHOOK_SECRET }, MESSAGE);
    await expect(sent).rejects.toMatchObject({ why: 'unreachable', retryable: true });
  });

  it.each(HTTP)('of %s by an answer that does not come in time', async (kind) => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const waits = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(50));
    answer = () => undefined;
    const sent = deliver(kind, { address: url, secret: WEBHOOK_SECRET }, MESSAGE);
    await expect(sent).rejects.toMatchObject({ why: 'timed_out', retryable: true });
    expect(waits.mock.calls).toEqual([[10_000]]);
  });

  it.each(HTTP)('of %s by an address that nothing goes to', async (kind) => {
    const sent = deliver(kind, { address: 'https://10.0.0.1/key', secret: WEBHOOK_SECRET }, MESSAGE);
    await expect(sent).rejects.toMatchObject({ why: 'address_refused', retryable: false });
  });

  it('without telling the address, the secret or the answer', async () => {
    const failure = await failureOf('dingtalk', `{"errcode":310000,"errmsg":"${SECRET}"}`);
    expect(failure).toBeInstanceOf(ChannelFailed);
    expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toMatch(/127\.0\.0\.1|SEC/);
    expect(failure?.message).toBe('refused (310000)');
  });
});

describe('AWS', () => {
  it('sends mails from an address that it has verified, and SMS', async () => {
    vi.stubEnv('NOTICE_SENDER', 'huidan@example.com');
    await new SESv2Client({}).send(new CreateEmailIdentityCommand({ EmailIdentity: 'huidan@example.com' }));
    await deliver('email', { address: 'zhang@example.com' }, MESSAGE);
    const sent = await fetch(`${process.env['AWS_ENDPOINT_URL'] ?? ''}/_ministack/ses/messages`);
    const mails = JSON.stringify(await sent.json());
    for (const part of ['zhang@example.com', 'huidan@example.com']) expect(mails).toContain(part);
    await deliver('sms', { address: '+8613800000001' }, MESSAGE);
  });

  it.each([
    [{ name: 'TooManyRequestsException', $metadata: { httpStatusCode: 429 } }, 'rate_limited'],
    [{ name: 'ThrottledException', $metadata: { httpStatusCode: 400 } }, 'rate_limited'],
    [{ name: 'MessageRejected', $metadata: { httpStatusCode: 400 } }, 'refused'],
    [{ name: 'InternalErrorException', $metadata: { httpStatusCode: 500 } }, 'answered_error'],
    [{ name: 'TimeoutError', $metadata: {} }, 'timed_out'],
    [{ name: 'Error', code: 'ECONNREFUSED' }, 'unreachable'],
  ])('fails: %j is %s', (error, why) => {
    expect(failureOfAws(error).why).toBe(why);
  });
});
