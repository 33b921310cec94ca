import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom } from '../../local/dashboard/room.ts';
import { serve } from '../../local/dashboard/serve.ts';
import './aws.ts';
import { book, cloud, instructed, newDay, to, until } from './cloud.ts';
import { installedChromium } from './chromium.ts';

/** So many that each, missed twice, they fill more than the 50 rows of the list's first page. */
const SHIPMENTS = 26;
const executablePath = installedChromium();
const title =
  executablePath === undefined
    ? 'the operations room in the browser: SKIPPED, no Chromium is on the path'
    : 'the operations room in the browser';

/** What is used of a canvas: these tests have not the types of a browser. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

describe.skipIf(executablePath === undefined)(title, { timeout: 120_000 }, () => {
  let room: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  let waybills: string[];

  beforeAll(async () => {
    await newDay('09:00');
    waybills = await Promise.all(Array.from({ length: SHIPMENTS }, () => book()));
    await Promise.all(waybills.map(instructed));
    await to('20:00');
    room = await serve(await openRoom(cloud));
    browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await room.stop();
    expect(faults).toEqual([]);
  });

  async function open(tab: string, language: string, range = 'day'): Promise<void> {
    await page.goto(`${room.url}#tab=${tab}&range=${range}&lang=${language}`);
    await page.reload();
    await page.locator('#clock:not(:empty)').waitFor();
  }
  const widget = (heading: string) =>
    page.locator('section', { has: page.locator('h2 strong').getByText(heading, { exact: true }) });
  /** How many points of a chart have a colour of its lines: neither text nor ground. */
  const coloured = (heading: string): Promise<number> =>
    widget(heading)
      .locator('canvas')
      .evaluate((element) => {
        const canvas = element as unknown as Canvas;
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let points = 0;
        for (let at = 0; at < data.length; at += 4) {
          const colours = data.slice(at, at + 3);
          if (Number(data[at + 3]) > 200 && Math.max(...colours) - Math.min(...colours) > 60) points += 1;
        }
        return points;
      });

  it('shows what was really booked, as figures and as lines, and what comes in after', async () => {
    await open('Today', 'en');
    const booked = async (): Promise<number> =>
      Number(await page.locator('.singleValue .figures b').first().textContent());
    expect(await until(booked, (value) => value >= SHIPMENTS)).toBeGreaterThanOrEqual(SHIPMENTS);
    expect(
      await until(
        () => coloured('Orders and instructions'),
        (points) => points > 100,
      ),
    ).toBeGreaterThan(100);
    const before = await booked();
    await book();
    expect(await until(booked, (value) => value > before)).toBe(before + 1);
  });

  it('lists what is overdue, and leafs through it', async () => {
    await open('Today', 'en');
    const list = widget('Overdue shipments');
    const rows = list.locator('tr:has(td)');
    await rows.first().waitFor();
    const first = await rows.allTextContents();
    expect(first).toHaveLength(50);
    const listed = [...first];
    for (let last = first; (await list.locator('a.btn').count()) > 0;) {
      const before = last.join();
      await list.locator('a.btn').click();
      last = await until(
        () => rows.allTextContents(),
        (texts) => texts.join() !== before,
      );
      listed.push(...last);
    }
    expect(new Set(listed).size).toBe(listed.length);
    expect(waybills.filter((waybill) => !listed.join().includes(waybill))).toEqual([]);
    await list.locator('.first').click();
    await until(
      async () => (await rows.allTextContents()).join(),
      (text) => text.startsWith(first[0] ?? ''),
    );
  });

  it('speaks Chinese', async () => {
    await open('Promises', 'zh');
    expect(await page.title()).toBe('回单 · 运营室');
    expect(await page.locator('#tabs button').allTextContents()).toEqual(['今日', '客服', '承诺', '回单', '系统']);
    expect(
      await until(
        () => coloured('升级1级'),
        (points) => points > 10,
      ),
    ).toBeGreaterThan(10);
    expect(await page.locator('h2').allTextContents()).toSatisfy((headings: string[]) =>
      headings.every((heading) => /\p{Script=Han}/u.test(heading)),
    );
    await page.locator('#languages button', { hasText: 'English' }).click();
    await widget('Told to level 1').waitFor();
    expect(await page.title()).toBe('Huidan operations room');
  });

  it('says what only AWS measures', async () => {
    await open('System', 'zh');
    await page.getByText('本地云无此数据').first().waitFor();
    expect(await page.locator('section').count()).toBeGreaterThan(10);
  });

  it('has each widget of the receipts where its dashboard puts it', async () => {
    await open('Receipts', 'en', 'month');
    const boxes = await Promise.all((await page.locator('section').all()).map((section) => section.boundingBox()));
    const [one, two, , below] = boxes;
    expect(one?.y).toBe(two?.y);
    expect(two?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0));
    expect(below?.y).toBeGreaterThan((one?.y ?? 0) + (one?.height ?? 0));
  });
});
