import { describe, expect, it } from 'vitest';
import { handler as refuseUnrouted } from '../../../functions/api/refuse-unrouted.ts';
import { call } from '../call.ts';
import { newPartner } from '../samples.ts';

const ask = (method: string, proxy: string) => call(refuseUnrouted, { caller: newPartner(), method, path: { proxy } });

describe('a request that no route takes', () => {
  it.each([
    ['DELETE', 'shipments', 'POST, GET'],
    ['PATCH', 'shipments', 'POST, GET'],
    ['GET', 'shipments/HD1/events', 'POST'],
  ])('of a path that there is, is told what that takes: %s %s', async (method, path, allow) => {
    const { status, headers, body } = await ask(method, path);
    expect([status, headers?.['Allow'], headers?.['Content-Type']]).toEqual([
      405,
      allow,
      'application/problem+json; charset=utf-8',
    ]);
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Method Not Allowed',
      status: 405,
      code: 'method_not_allowed',
      detail: `this takes ${allow}`,
      request_id: 'request-1',
      errors: [],
    });
  });

  it.each(['nonsense', 'shipments/HD1/nonsense', 'shipments//'])('of no path is 404: %s', async (path) => {
    const { status, headers, body } = await ask('GET', path);
    expect([status, body.code]).toEqual([404, 'not_found']);
    expect(headers).not.toHaveProperty('Allow');
  });
});
