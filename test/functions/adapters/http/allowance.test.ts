import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { handler } from '../../../../functions/api/network/get-branch.ts';
import { atExactly } from '../../clock.ts';
import { whyNotAsDescribed } from '../../../as-described.ts';
import { call } from '../../call.ts';

const ask = (key: string, headers: Record<string, string> = {}) =>
  call(handler, {
    caller: { kind: 'operations', id: 'sample', key, requestsPerMinute: 2 },
    method: 'GET',
    path: { code: 'NOPE' },
    headers,
  });

it('tells with every answer what a key may still ask in the minute, and refuses what is more', async () => {
  const [key, other] = [randomUUID(), randomUUID()];
  await atExactly('2026-11-23T01:12:59.000Z', async () => {
    const first = await ask(key);
    expect(first.status).toBe(404);
    expect(first.headers).toMatchObject({
      'RateLimit-Policy': '2;w=60',
      'RateLimit-Limit': '2',
      'RateLimit-Remaining': '1',
      'RateLimit-Reset': '1',
    });
    expect((await ask(key)).headers).toMatchObject({ 'RateLimit-Remaining': '0' });
    const refused = await ask(key);
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'too_many_requests' },
      headers: { 'Retry-After': '1', 'RateLimit-Remaining': '0' },
    });
    // Another key has its own.
    expect((await ask(other)).status).toBe(404);
  });
  await atExactly('2026-11-23T01:13:00.000Z', async () => {
    expect(await ask(key)).toMatchObject({
      status: 404,
      headers: { 'RateLimit-Remaining': '1', 'RateLimit-Reset': '60' },
    });
  });
});

it('answers in the language that a caller wants, with the same code', async () => {
  const english = await ask(randomUUID());
  const chinese = await ask(randomUUID(), { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8' });
  expect(english.body).toMatchObject({ code: 'not_found', title: 'Not Found', detail: 'there is no branch NOPE' });
  expect(english.headers).toMatchObject({ 'Content-Language': 'en', Vary: 'Accept-Language' });
  expect(chinese.body).toMatchObject({ code: 'not_found', title: '未找到', detail: '没有网点 NOPE', status: 404 });
  expect(chinese.headers).toMatchObject({ 'Content-Language': 'zh' });
  const { status, body } = chinese;
  const contentType = 'application/problem+json';
  expect(whyNotAsDescribed({ method: 'GET', path: '/branches/NOPE', status, contentType, body })).toBeUndefined();
});

it.each(['fr', '*', 'en;q=0.9, zh;q=0.8', 'x'.repeat(1000), ',;=,'])('answers %s in English', async (wanted) => {
  expect((await ask(randomUUID(), { 'Accept-Language': wanted })).headers).toMatchObject({
    'Content-Language': 'en',
  });
});
