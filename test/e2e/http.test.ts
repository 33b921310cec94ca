import { request as rawRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createKey, listKeys, revokeKey } from '../../functions/adapters/api-keys.ts';
import { now } from '../../functions/adapters/clock.ts';
import { useLocalTable } from '../../tools/local-access.ts';
import { auditLines } from './aws.ts';
import { book, booking, cloud, instructed, report, request, shipment, until, type Answered } from './cloud.ts';

const problem = ({ status, headers, body }: Answered) => {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ status, request_id: expect.any(String), title: expect.any(String) });
  return [status, body.code];
};

describe('who is let in', () => {
  it('nobody without a key, with an unknown or a malformed one', async () => {
    expect(problem(await request('GET', '/shipments', undefined, null))).toEqual([401, 'unauthorized']);
    expect(problem(await request('GET', '/shipments', undefined, `hd_test_000000000000_${'0'.repeat(48)}`))).toEqual([
      401,
      'unauthorized',
    ]);
    expect(problem(await request('GET', '/shipments', undefined, null, { Authorization: 'Basic eDp5' }))).toEqual([
      401,
      'unauthorized',
    ]);
  });

  it('a partner to its own shipments only', async () => {
    const waybill = await book();
    for (const [method, path, body] of [
      ['GET', `/shipments/${waybill}`],
      ['POST', `/shipments/${waybill}/events`, { event_id: 'e', type: 'picked_up' }],
      ['POST', `/shipments/${waybill}/cancellation`, { reason: 'x' }],
    ] as const) {
      expect(problem(await request(method, path, body, cloud.second_partner_key))).toEqual([404, 'not_found']);
    }
    const { body } = await request('GET', '/shipments', undefined, cloud.second_partner_key);
    expect(JSON.stringify(body)).not.toContain(waybill);
    expect((await shipment(waybill)).history.map(({ type }) => type)).not.toContain('cancelled');
  });

  it('a partner neither to the network nor to the work of a branch', async () => {
    expect(problem(await request('PUT', '/branches/CTU', { name: 'x', time_zone: 'Asia/Shanghai' }))).toEqual([
      403,
      'forbidden',
    ]);
    expect(problem(await request('PUT', '/service_areas/510104', {}))).toEqual([403, 'forbidden']);
    expect(problem(await request('GET', '/worklist?branch=CTU'))).toEqual([403, 'forbidden']);
  });

  it('nobody any more with a key that was revoked', async () => {
    useLocalTable(cloud);
    const key = await createKey({ kind: 'partner', id: 'short-lived' }, ['shipments:read'], 'test', now());
    await revokeKey(key.split('_')[2] ?? '', now());
    await until(
      () => request('GET', '/shipments', undefined, key),
      ({ status }) => status === 401,
    );
  });
});

describe('a key that is bound to addresses', () => {
  it('lets in from there alone, whatever was answered to another address a moment ago', async () => {
    useLocalTable(cloud);
    const bounds = { addresses: ['203.0.113.0/24', '2001:db8::/32'] };
    const key = await createKey({ kind: 'partner', id: 'bound' }, ['shipments:read'], 'test', now(), bounds);
    const from = (address: string) => request('GET', '/shipments', undefined, key, { 'X-Forwarded-For': address });
    for (const _ of [1, 2]) {
      expect((await from('203.0.113.7')).status).toBe(200);
      expect((await from('2001:db8::7')).status).toBe(200);
      expect(problem(await from('203.0.114.7'))).toEqual([403, 'forbidden']);
    }
    expect((await listKeys()).find(({ id }) => id === 'bound')?.lastUsedAt).toBeDefined();
  });
});

describe('what was answered', () => {
  it('is a line of the audit log: who asked for what, and which shipment was shown', async () => {
    const waybill = await book();
    await request('GET', `/shipments/${waybill}`, undefined, cloud.second_partner_key);
    await shipment(waybill);
    const lines = await auditLines(waybill);
    expect(lines.map(({ holder, method, route, outcome }) => [holder, method, route, outcome])).toEqual([
      ['sample-partner', 'POST', '/shipments', 201],
      ['second-partner', 'GET', '/shipments/{waybill_number}', 404],
      ['sample-partner', 'GET', '/shipments/{waybill_number}', 200],
    ]);
  });
});

describe('what the gateway itself refuses is problem+json too', () => {
  it('an unknown route and an unknown method', async () => {
    expect(problem(await request('GET', '/nonsense'))).toEqual([404, 'not_found']);
    expect(problem(await request('GET', '/shipments/HD1/nonsense'))).toEqual([404, 'not_found']);
    for (const [method, path, allow] of [
      ['DELETE', '/shipments', 'POST, GET'],
      ['PUT', '/shipments/HD1', 'GET'],
      ['GET', '/shipments/HD1/events', 'POST'],
      ['POST', '/overdue', 'GET'],
    ] as const) {
      const answer = await request(method, path);
      expect([...problem(answer), answer.headers.get('allow')]).toEqual([405, 'method_not_allowed', allow]);
    }
  });

  it('a body that is not UTF-8', async () => {
    const sent = { Authorization: `Bearer ${cloud.partner_key}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${cloud.api_url}/v1/shipments`, {
      method: 'POST',
      headers: sent,
      body: Buffer.from(JSON.stringify(booking({ reference: '\xd5\xc5' })), 'latin1'),
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'not_utf8']);
  });

  it('a waybill of 300 characters, a form, no JSON, too much', async () => {
    expect(problem(await request('GET', `/shipments/${'H'.repeat(300)}`))).toEqual([404, 'not_found']);
    expect(
      problem(
        await request('POST', '/shipments', 'a=b', cloud.partner_key, {
          'Content-Type': 'application/x-www-form-urlencoded',
        }),
      ),
    ).toEqual([415, 'unsupported_media_type']);
    expect(problem(await request('POST', '/shipments', '{'))).toEqual([400, 'malformed_json']);
    expect(problem(await request('POST', '/shipments', JSON.stringify('x'.repeat(200_000))))).toEqual([
      413,
      'payload_too_large',
    ]);
  });
});

describe('over the wire', () => {
  it('one Idempotency-Key, sent twenty times at once, is one shipment', async () => {
    const reference = `PO-${crypto.randomUUID()}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        request('POST', '/shipments', booking({ reference }), cloud.partner_key, { 'Idempotency-Key': reference }),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body.waybill_number)}`)).size).toBe(1);
    expect((await request('GET', `/shipments?reference=${reference}`)).body.shipments).toHaveLength(1);
  });

  it('a booking says where it is to be found', async () => {
    const { headers, body } = await request('POST', '/shipments', booking());
    const address = new URL(headers.get('location') ?? '', `${cloud.api_url}/v1/shipments`);
    const found = await fetch(address, { headers: { Authorization: `Bearer ${cloud.partner_key}` } });
    expect([found.status, ((await found.json()) as { waybill_number: string }).waybill_number]).toEqual([
      200,
      body.waybill_number,
    ]);
  });

  it('a cancellation and a pickup at the same moment: the pickup stands, unless it is told as of after the cancellation (X6)', async () => {
    const waybill = await book();
    await instructed(waybill);
    const [picked, cancelled] = await Promise.all([
      report(waybill, 'picked_up'),
      request('POST', `/shipments/${waybill}/cancellation`, { reason: 'x' }),
    ]);
    const { status } = await shipment(waybill);
    expect([200, 409]).toContain(cancelled.status);
    expect([picked.status, status]).toEqual(picked.status === 201 ? [201, 'picked_up'] : [409, 'cancelled']);
  });

  it('a header that is no text at all does no harm', async () => {
    const { port, pathname } = new URL(`${cloud.api_url}/v1/shipments`);
    const status = await new Promise((resolve, reject) => {
      rawRequest(
        {
          port,
          path: pathname,
          host: '127.0.0.1',
          headers: { Authorization: `Bearer ${cloud.partner_key}`, 'Idempotency-Key': '\xff\xfe' },
        },
        ({ statusCode }) => {
          resolve(statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});
