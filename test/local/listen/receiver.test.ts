import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseInstant, type Instant } from '../../../domain/time/instant.ts';
import { deliver } from '../../../functions/adapters/channels/deliver.ts';
import { startReceiver, type Receiver } from '../../../local/listen/receiver.ts';
import { ROBOTS, SECRETS, type RobotKind } from '../../../local/listen/robots.ts';
import { shown } from '../../../local/listen/shown.ts';

const MESSAGE = {
  id: 'notice-1',
  kind: 'escalation',
  title: '提货逾期',
  text: '运单 HD1\n请立即联系',
  link: 'https://huidan.example.com/n/1',
  at: parseInstant('2026-01-05T17:00:00+08:00') as Instant,
};
const KINDS = Object.keys(ROBOTS) as RobotKind[];

let receiver: Receiver;
const told = vi.fn();

beforeAll(async () => {
  vi.stubEnv('HUIDAN_OUTBOUND_LOOPBACK', 'allowed');
  receiver = await startReceiver(0, told);
});
afterEach(() => {
  told.mockClear();
});
afterAll(async () => {
  await receiver.stop();
  vi.unstubAllEnvs();
});

const send = (kind: RobotKind, secret: string | undefined) =>
  deliver(kind, { address: `${receiver.url}/${kind}/CTU/dispatcher`, secret }, MESSAGE);
const secretOf = (kind: RobotKind) => (kind === 'wecom' ? undefined : SECRETS[kind]);

describe('a receiver', () => {
  it.each(KINDS)('takes what is sent by %s, and tells what it says', async (kind) => {
    await send(kind, secretOf(kind));
    expect(told).toHaveBeenCalledExactlyOnceWith(receiver.messages.at(-1));
    expect(receiver.messages.at(-1)).toMatchObject({
      kind,
      to: 'CTU/dispatcher',
      title: '提货逾期',
      text: '运单 HD1\n请立即联系\nhttps://huidan.example.com/n/1',
      signed: true,
    });
  });

  it.each([
    ['dingtalk', 310000],
    ['feishu', 19021],
    ['webhook', 401],
  ] as const)('refuses what is signed with another secret as %s does, and tells it', async (kind, answered) => {
    const other = kind === 'webhook' ? `whsec_${Buffer.alloc(32).toString('base64')}` : 'another secret';
    await expect(send(kind, other)).rejects.toMatchObject({ why: 'refused', answered });
    expect(told.mock.lastCall?.[0]).toMatchObject({ kind, signed: false });
  });

  it('refuses what is no message, and what is sent elsewhere', async () => {
    const statusOf = async (path: string, body: string) =>
      (await fetch(receiver.url + path, { method: 'POST', body })).status;
    expect(await statusOf('/wecom/CTU', '{}')).toBe(400);
    expect(await statusOf('/feishu/CTU', 'no JSON')).toBe(400);
    expect(await statusOf('/fax/CTU', '{}')).toBe(404);
    expect((await fetch(`${receiver.url}/wecom/CTU`)).status).toBe(404);
    expect(told).not.toHaveBeenCalled();
  });

  it('says so where its port is taken', async () => {
    await expect(startReceiver(Number(new URL(receiver.url).port))).rejects.toThrow('EADDRINUSE');
  });
});

it('a message is shown with whom it is for, and whether it was taken', () => {
  const message = { kind: 'wecom', to: 'CTU/dispatcher', title: '提货逾期', text: '一\n二', body: {} } as const;
  expect(shown({ ...message, signed: true })).toBe('wecom → CTU/dispatcher\n  提货逾期\n    一\n    二');
  expect(shown({ ...message, signed: false })).toContain('not taken');
});
