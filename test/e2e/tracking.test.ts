import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { book, newDay, shipment, at } from './cloud.ts';
import { installedChromium } from './chromium.ts';
import { happens } from './life.ts';

const executablePath = installedChromium();
const title =
  executablePath === undefined
    ? 'the tracking page in the browser: SKIPPED, no Chromium is on the path'
    : 'the tracking page in the browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a phone of the smaller sort shows. */
const PHONE = { width: 320, height: 640 };

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

it('the link of a booking leads to its page, and another to none, as a browser asks for them', async () => {
  const link = new URL((await shipment(await book())).tracking_url as string);
  const page = await fetch(link, { headers: { 'Accept-Language': 'zh-CN' } });
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('cache-control')).toBe('private, max-age=60');
  expect(await page.text()).toContain('<h1>待提货</h1>');
  link.searchParams.set('k', 'x');
  expect((await fetch(link)).status).toBe(404);
});

describe.skipIf(executablePath === undefined)(title, () => {
  let browser: Browser;
  const links: Record<string, string> = {};
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
    await newDay('09:00');
    const lives: Readonly<Record<string, Parameters<typeof happens>[1][]>> = {
      arrived: [
        'picked_up',
        'departed',
        ['arrived', { batch: { number: 1, of: 2 } }],
        ['arrived', { batch: { number: 2, of: 2 } }],
        ['consignee_contacted', { agreed_delivery_at: at('15:00', 1) }],
      ],
      refused: ['picked_up', 'arrived', 'out_for_delivery', ['delivery_failed', { reason: '拒收' }]],
      lost: ['picked_up', ['lost', { reason: '丢失' }]],
    };
    for (const [name, life] of Object.entries(lives)) {
      const waybill = await book();
      await happens(waybill, ...life);
      links[name] = (await shipment(waybill)).tracking_url as string;
    }
    links['none'] = `${links['lost'] ?? ''}x`;
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Looks at a page as somebody does, and closes it again. */
  async function look<T>(
    name: string,
    { scheme = 'light', locale = 'zh-CN' }: { readonly scheme?: 'light' | 'dark'; readonly locale?: string },
    see: (page: Page) => Promise<T>,
  ): Promise<T> {
    // The page runs no script of its own; what looks at it must.
    const context = await browser.newContext({ viewport: PHONE, colorScheme: scheme, locale, bypassCSP: true });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && name !== 'none') faults.push(message.text());
    });
    await page.goto(links[name] ?? '');
    const seen = await see(page);
    await context.close();
    return seen;
  }

  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(AXE);
    const { violations: found } = await page.evaluate<{ readonly violations: readonly Violation[] }>('axe.run()');
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  };

  it.each([
    ['light', 'zh-CN'],
    ['dark', 'en-GB'],
  ] as const)('can be read by everybody, on a small phone, in %s, in %s', async (scheme, locale) => {
    for (const name of ['arrived', 'refused', 'lost', 'none']) {
      const seen = await look(name, { scheme, locale }, async (page) => ({
        violations: await violations(page),
        width: await page.evaluate<number>('document.documentElement.scrollWidth'),
        language: await page.locator('html').getAttribute('lang'),
      }));
      expect([name, seen]).toEqual([name, { violations: [], width: PHONE.width, language: locale.slice(0, 2) }]);
    }
    expect(faults).toEqual([]);
  });

  it('is dark where the phone is', async () => {
    const ground = (page: Page) =>
      page.evaluate<string>(
        "getComputedStyle(document.querySelector('time')).color + getComputedStyle(document.body).color",
      );
    const [light, dark] = [await look('arrived', {}, ground), await look('arrived', { scheme: 'dark' }, ground)];
    expect([light, dark]).toEqual(['rgb(89, 89, 89)rgb(0, 0, 0)', 'rgb(179, 179, 179)rgb(255, 255, 255)']);
  });

  it('says when it comes, and leads to the other language and back', async () => {
    await look('arrived', {}, async (page) => {
      expect(await page.locator('h1').textContent()).toBe('已到达');
      expect(await page.locator('.awaited').textContent()).toMatch(/^预计送货：.*15:00前。$/);
      await page.getByRole('link', { name: 'English' }).click();
      expect(await page.locator('h1').textContent()).toBe('Arrived');
      expect(await page.locator('.awaited').textContent()).toMatch(/^Delivery is planned by 15:00 on \w+day, /);
      await page.getByRole('link', { name: '中文' }).click();
      expect(await page.locator('h1').textContent()).toBe('已到达');
      expect(await page.locator('a.call').getAttribute('href')).toBe('tel:4000000000');
    });
  });

  it('loads nothing but itself', async () => {
    const asked: string[] = [];
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(links['arrived'] ?? '');
    await context.close();
    expect(asked).toEqual([links['arrived']]);
    expect(faults).toEqual([]);
  });
});
