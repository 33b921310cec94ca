import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';
import { freePort } from '../cloud/free-port.ts';
import { pageAssets, type Asset } from './assets.ts';
import type { Room } from './room.ts';
import { isRange } from './ranges.ts';

/** Nothing is loaded from elsewhere, and no text of the cloud's can run. ECharts and the widget's table have styles of their own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const Asked = z.record(z.string(), z.unknown());

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: string;
}

const asJson = (content: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  content: JSON.stringify(content),
});
const NOT_FOUND = asJson({ error: 'not found' }, 404);

/** Serves the page of a room to this machine only. @returns its address, and how to end it */
export async function serve(
  room: Room,
  preferredPort?: number,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const assets = await pageAssets();
  const port = await freePort(preferredPort);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const server = createServer((request, response) => {
    void answerTo(request, room, assets, hosts)
      .catch((error: unknown) => asJson({ error: String(error) }, 502))
      .then(({ status, type, content }) => {
        response
          .writeHead(status, {
            'content-type': type,
            'content-security-policy': POLICY,
            'x-content-type-options': 'nosniff',
            'referrer-policy': 'no-referrer',
            'cache-control': 'no-store',
          })
          .end(content);
      });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answerTo(
  request: IncomingMessage,
  room: Room,
  assets: Readonly<Record<string, Asset>>,
  hosts: readonly string[],
): Promise<Answer> {
  // Another site cannot read it under a name of its own that leads here, nor have a widget called.
  if (!hosts.includes(request.headers.host ?? '')) return asJson({ error: 'not this host' }, 403);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  const number = (name: string): number => Number(searchParams.get(name) ?? NaN);
  if (request.method === 'POST' && pathname === '/api/widget') {
    if (request.headers['content-type'] !== 'application/json') return asJson({ error: 'JSON is wanted' }, 415);
    const html = await room.html(number('tab'), number('widget'), Asked.parse(await json(request)));
    return html === undefined ? NOT_FOUND : asJson({ html });
  }
  if (request.method !== 'GET') return asJson({ error: 'not allowed' }, 405);
  if (pathname === '/api/tabs') return asJson(room.tabs);
  if (pathname === '/api/figures') {
    const range = searchParams.get('range') ?? '';
    const figures = isRange(range) ? await room.figures(number('tab'), range) : undefined;
    return figures ? asJson(figures) : NOT_FOUND;
  }
  const asset = Object.hasOwn(assets, pathname) ? assets[pathname] : undefined;
  return asset ? { status: 200, ...asset } : NOT_FOUND;
}
