import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { freePort } from '../../../local/cloud/free-port.ts';

it('takes the preferred port when nobody listens on it', async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
});

it('takes another when the preferred one is taken', async () => {
  const port = await freePort();
  const taker = createServer().listen(port, '127.0.0.1');
  await once(taker, 'listening');
  try {
    const other = await freePort(port);
    expect(other).not.toBe(port);
    expect(other).toBeGreaterThan(0);
  } finally {
    taker.close();
  }
});
