import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedChromium } from './chromium.ts';
import { cloud } from './cloud.ts';

const executablePath = installedChromium();
const title =
  executablePath === undefined
    ? 'the reference in the browser: SKIPPED, no Chromium is on the path'
    : 'the reference in the browser';

const ADDRESS = `${cloud.api_url}/v1/docs`;

describe.skipIf(executablePath === undefined)(title, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens the reference as somebody does, and closes it again. @returns what was seen, what went wrong, and whom it asked */
  async function look<T>(colorScheme: 'light' | 'dark', see: (page: Page) => Promise<T>) {
    const page = await browser.newPage({ colorScheme });
    const faults: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== 'data:') hosts.add(host);
    });
    await page.goto(ADDRESS);
    await page.locator('.opblock').first().waitFor();
    const seen = await see(page);
    await page.close();
    return { seen, faults, hosts: [...hosts] };
  }

  const ground = (page: Page): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');

  it('shows every operation, and is asked with a key of one’s own', async () => {
    const { seen, faults, hosts } = await look('light', async (page) => {
      await page.locator('.authorize').first().click();
      await page.locator('.auth-container input').fill(cloud.partner_key);
      await page.locator('.auth-btn-wrapper .authorize').click();
      await page.locator('.btn-done').click();
      const operation = page.locator('.opblock[id$="-listShipments"]');
      await operation.locator('.opblock-summary-control').click();
      await operation.locator('.try-out__btn').click();
      await operation.locator('.execute').click();
      const answer = operation.locator('.live-responses-table .response-col_status').last();
      await answer.waitFor();
      return { status: (await answer.textContent())?.trim().slice(0, 3), ground: await ground(page) };
    });
    expect({ seen: seen.status, faults, hosts }).toEqual({ seen: '200', faults: [], hosts: [new URL(ADDRESS).host] });
  });

  it('is dark where its reader’s screen is', async () => {
    const [light, dark] = [await look('light', ground), await look('dark', ground)];
    expect([light.faults, dark.faults]).toEqual([[], []]);
    expect(dark.seen).not.toBe(light.seen);
  });
});
