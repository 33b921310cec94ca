import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Room } from '../../../local/dashboard/room.ts';
import { serve } from '../../../local/dashboard/serve.ts';

const room: Room = {
  tabs: [{ name: 'Today', range: 'day', widgets: [] }],
  figures: (tab) => Promise.resolve(tab === 0 ? { now: '2026-12-24T00:25:00Z', drawings: [] } : undefined),
  html: (tab, widget, asked) => Promise.resolve(tab === 0 && widget === 6 ? JSON.stringify(asked) : undefined),
};

let page: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  page = await serve(room);
});
afterAll(() => page.stop());

const get = (path: string, options: RequestInit = {}): Promise<Response> => fetch(new URL(path, page.url), options);
const post = (path: string, type: string): Promise<Response> =>
  get(path, { method: 'POST', headers: { 'content-type': type }, body: '{"cursor":"x"}' });

/** `fetch` does not let one choose the name of the host. */
function statusAs(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL('/api/tabs', page.url), { headers: { host } }, (answer) => {
      void text(answer).then(() => {
        resolve(answer.statusCode);
      });
    })
      .on('error', reject)
      .end();
  });
}

describe("the page's server", () => {
  it('serves the page with all that it needs, and lets nothing else run in it', async () => {
    const answer = await get('/');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
    const html = await answer.text();
    for (const [, path = ''] of html.matchAll(/(?:src|href)="(\/[^"]*)"/g)) expect((await get(path)).status).toBe(200);
    expect(html).not.toMatch(/https?:/);
  });

  it('answers with tabs, figures and widgets', async () => {
    expect(await (await get('/api/tabs')).json()).toEqual(room.tabs);
    expect(await (await get('/api/figures?tab=0&range=day')).json()).toMatchObject({ drawings: [] });
    expect(await (await post('/api/widget?tab=0&widget=6', 'application/json')).json()).toEqual({
      html: '{"cursor":"x"}',
    });
  });

  it('does not know anything else', async () => {
    const unknown = [
      '/api/figures?tab=0&range=year',
      '/api/figures?tab=1&range=day',
      '/api/figures',
      '/main.ts',
      '/../serve.ts',
      '/toString',
    ];
    expect(await Promise.all(unknown.map(async (path) => (await get(path)).status))).toEqual(unknown.map(() => 404));
    expect((await post('/api/widget?tab=0&widget=1', 'application/json')).status).toBe(404);
    expect((await get('/', { method: 'DELETE' })).status).toBe(405);
  });

  it('answers no other site', async () => {
    expect(await statusAs('dashboard.example:80')).toBe(403);
    expect(await statusAs(new URL(page.url).host)).toBe(200);
    expect((await post('/api/widget?tab=0&widget=6', 'text/plain')).status).toBe(415);
  });
});
