import { expect, it } from 'vitest';
import { hearEvents } from '../../local/listen/hear-events.ts';
import { cloud, request } from './cloud.ts';

/** Nothing is sent here: where it leads to does not matter. */
const URL = 'http://127.0.0.1:4781';

it('an endpoint that leads to this machine is made anew, turned, disabled and deleted', async () => {
  const left = await hearEvents(cloud, URL);
  const hearing = await hearEvents(cloud, URL);
  const { id, secret } = hearing;
  const at = `/webhook_endpoints/${id}`;
  expect((await request('GET', `/webhook_endpoints/${left.id}`)).status).toBe(404);
  const turned = await request('POST', `${at}/rotation`);
  expect(turned).toMatchObject({ status: 200, body: { id, secret: expect.stringMatching(/^whsec_/) as string } });
  expect(turned.body.secret).not.toBe(secret);
  expect(await request('PATCH', at, { enabled: false })).toMatchObject({
    status: 200,
    body: { enabled: false, disabled_reason: 'requested' },
  });
  expect((await request('GET', at, undefined, cloud.second_partner_key)).status).toBe(404);
  await hearing.stop();
  expect((await request('GET', at)).status).toBe(404);
});

it('is answered the same again under its Idempotency-Key, with the secret', async () => {
  const ask = () =>
    request('POST', '/webhook_endpoints', { url: URL, events: ['*'], enabled: false }, cloud.partner_key, {
      'Idempotency-Key': 'webhook-endpoint',
    });
  const [first, again] = [await ask(), await ask()];
  expect(first.status).toBe(201);
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect((await request('DELETE', `/webhook_endpoints/${String(first.body.id)}`)).status).toBe(204);
});
