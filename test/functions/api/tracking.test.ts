import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as readTracking } from '../../../functions/api/tracking/reads.ts';
import { call, queryIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { deleteKnowledge, newEntry } from '../knowledge.ts';
import { ownTable } from '../own-table.ts';
import { book, identityDocument, newPartner, openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

beforeAll(openNetwork);

beforeEach(() => {
  setClock('2026-11-23T09:00:00+08:00');
});

type Asked = Readonly<Record<string, string>>;
/** Of what is given more than once all values. */
type Query = Readonly<Record<string, string | readonly string[]>>;

/** Follows a link as a browser does, without a key of the API. */
function follow(waybill_number: string, query: Query | null, headers: Asked = {}): Promise<APIGatewayProxyResult> {
  const event = {
    httpMethod: 'GET',
    resource: '/t/{waybill_number}',
    path: `/t/${waybill_number}`,
    headers,
    pathParameters: { waybill_number },
    ...queryIn(query ?? {}),
    body: null,
    requestContext: { requestId: 'request-1' },
  } as unknown as APIGatewayProxyEvent;
  return readTracking(event, {} as Context);
}

/** The link of a shipment, as it is shown. */
async function linkOf({ shown }: SampleShipment): Promise<URL> {
  return new URL((await shown()).tracking_url as string);
}
const keyOf = async (shipment: SampleShipment): Promise<string> => (await linkOf(shipment)).searchParams.get('k') ?? '';
const pageOf = async (shipment: SampleShipment, query: Query = {}, headers: Asked = {}) =>
  follow(shipment.waybill_number, { k: await keyOf(shipment), ...query }, headers);
const headline = ({ body }: APIGatewayProxyResult): string => /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? '';

describe('tracking_url', () => {
  it('is in the answer of the booking, when it is sent again, too, and of each that shows the shipment', async () => {
    const caller = newPartner();
    const headers = { 'Idempotency-Key': 'once' };
    const [first, again] = [await book(caller, {}, headers), await book(caller, {}, headers)];
    const { waybill_number, tracking_url } = first.body as { waybill_number: string; tracking_url: string };
    expect(tracking_url).toMatch(new RegExp(`^https://api\\.example\\.com/v1/t/${waybill_number}\\?k=[\\w-]{22}$`));
    expect(again.body.tracking_url).toBe(tracking_url);
    const cancelled = await call(cancelShipment, { caller, path: { waybill_number }, body: { reason: '客户取消' } });
    expect(cancelled.body.tracking_url).toBe(tracking_url);
  });

  it('leads to its page, whatever else is added to it', async () => {
    const shipment = await newShipment();
    const page = await pageOf(
      shipment,
      { from: ['singlemessage', 'timeline'], lang: 'fr' },
      { 'Accept-Language': 'en' },
    );
    expect([page.statusCode, headline(page)]).toEqual([200, 'Not picked up yet']);
  });
});

describe('what is often asked (G7)', () => {
  it('is on the page: a few short ones for everybody, of its language, those first that are about how it stands', async () => {
    // Of what other tests have written nothing is shown.
    await ownTable();
    await openNetwork();
    const shipment = await newShipment();
    const shown = async (minute: number, lang: string): Promise<string[]> => {
      // Later than what another test has had kept for a minute.
      setClock(`2026-11-23T10:${String(minute).padStart(2, '0')}:00+08:00`);
      const { body } = await pageOf(shipment, { lang });
      return [...body.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, question = '']) => question);
    };
    expect(await shown(0, 'en')).toEqual([]);
    const slugs = await Promise.all([
      newEntry({ question: '货物何时到达？', language: 'zh' }),
      newEntry({ question: 'For agents?', audience: 'agents' }),
      newEntry({ question: 'Long?', answer: 'x'.repeat(501) }),
      newEntry({ question: 'Is <b>it</b> paid?', answer: 'By the sender.\nNot by you.', tags: ['ordered'] }),
      ...['One?', 'Two?', 'Three?'].map((question) => newEntry({ question })),
    ]);
    // It is as it was a minute ago.
    expect(await shown(0, 'en')).toEqual([]);
    const questions = await shown(2, 'en');
    expect(questions[0]).toBe('Is &lt;b&gt;it&lt;/b&gt; paid?');
    expect(questions).toHaveLength(3);
    expect(['One?', 'Two?', 'Three?']).toEqual(expect.arrayContaining(questions.slice(1)));
    expect(await shown(2, 'zh')).toEqual(['货物何时到达？']);
    expect((await pageOf(shipment, { lang: 'en' })).body).toContain('<p>By the sender.\nNot by you.</p>');
    await Promise.all(slugs.map(deleteKnowledge));
    expect([await shown(4, 'en'), await shown(4, 'zh')]).toEqual([[], []]);
  });
});

describe('GET /v1/t/{waybill_number}', () => {
  it('says in the language of the browser where the goods are, when they come, and whom to call', async () => {
    const shipment = await newShipment();
    await shipment.happened('picked_up');
    await shipment.happened('departed');
    const page = await pageOf(shipment, {}, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
    expect(headline(page)).toBe('运输途中');
    expect(page.body).toContain('货物最近一次出现在成都网点。');
    expect(page.body).toContain('预计到达杭州网点：2026年11月26日（星期四）。');
    expect(page.body).toContain('<a class="call" href="tel:4000000000">400-000-0000</a>');
    expect(page.body).toContain('<html lang="zh">');
    const english = await pageOf(shipment, {}, { 'accept-language': 'en-US,en;q=0.9' });
    expect(english.body).toContain('Expected at 杭州网点 on Thursday, 26 November 2026.');
  });

  it('is in the language of the link, and leads to the other', async () => {
    const shipment = await newShipment();
    const key = await keyOf(shipment);
    const zh = await pageOf(shipment, { lang: 'zh' }, { 'accept-language': 'en' });
    expect(headline(zh)).toBe('待提货');
    expect(zh.body).toContain(`href="?k=${key}&amp;lang=en"`);
    const en = await pageOf(shipment, { lang: 'en' }, { 'accept-language': 'zh' });
    expect(headline(en)).toBe('Not picked up yet');
    expect(en.body).toContain(`href="?k=${key}&amp;lang=zh"`);
  });

  it('says that it is late, and promises nothing that is past', async () => {
    const shipment = await newShipment();
    await shipment.happened('picked_up');
    setClock('2026-11-27T00:00:01+08:00');
    const { body } = await pageOf(shipment, { lang: 'en' });
    expect(body).toContain('Delayed: the goods have not arrived as planned. A new time is being asked for.');
    expect(body).not.toContain('26 November');
    await shipment.happened('arrival_estimated', { estimated_arrival_at: '2026-11-28T16:00:00+08:00' });
    expect((await pageOf(shipment, { lang: 'en' })).body).toContain('by 16:00 on Saturday, 28 November 2026');
  });

  it.each([
    [
      'cancelled',
      async ({ caller, path }: SampleShipment) => {
        await call(cancelShipment, { caller, path, body: { reason: '客户取消' } });
      },
      'Cancelled',
    ],
    [
      'refused',
      async ({ happened }: SampleShipment) => {
        for (const type of ['picked_up', 'arrived', 'out_for_delivery']) await happened(type);
        await happened('delivery_failed', { reason: '拒收' });
      },
      'Not delivered',
    ],
    [
      'lost',
      async ({ happened }: SampleShipment) => {
        await happened('picked_up');
        await happened('lost', { reason: '丢失' });
      },
      'Lost',
    ],
    [
      'sent back',
      async ({ happened }: SampleShipment) => {
        await happened('picked_up');
        await happened('returned', { reason: '退货' });
      },
      'Sent back',
    ],
    [
      'delivered',
      async ({ happened }: SampleShipment) => {
        await happened('picked_up');
        await happened('delivered', { sign_off: signOff() });
      },
      'Delivered',
    ],
  ] as const)('is right for one that is %s, with nothing awaited that does not come', async (_, live, expected) => {
    const shipment = await newShipment();
    await live(shipment);
    const page = await pageOf(shipment, { lang: 'en' });
    expect([page.statusCode, headline(page)]).toEqual([200, expected]);
    expect(page.body.includes('class="awaited')).toBe(expected === 'Not delivered');
  });

  it('waits for the sender where the order has to be confirmed (A3)', async () => {
    const page = await pageOf(await newShipment({ goods: [dangerous()] }), { lang: 'en' });
    expect(headline(page)).toBe('Waiting for the sender');
  });

  it('has no personal data, nobody’s numbers and nobody’s words', async () => {
    const party = (who: string, district_code: string) => ({
      name: `${who}暗号`,
      contact_name: `${who}暗号人`,
      phone: '+8613900009999',
      address: { district_code, line: `${who}暗号路 9 号` },
    });
    const shipment = await newShipment({
      shipper: party('甲', '510104'),
      consignee: party('乙', '330106'),
      goods: [{ ...goods(), description: '暗号货' }],
      reference: '暗号-REF',
      own_numbers: ['OWN-90909'],
      metadata: { order: '暗号元' },
    });
    const actor = { name: '暗号司机', role: 'driver' };
    await shipment.happened('picked_up', { actor, note: '暗号注' });
    await shipment.happened('arrived', { actor });
    await shipment.happened('consignee_contacted', { actor, note: '暗号注' });
    await shipment.happened('delivery_failed', { actor, reason: '暗号因' });
    const documents = [identityDocument({ name: '乙暗号' })];
    await shipment.happened('delivered', { actor, sign_off: signOff({ documents }) });
    for (const lang of ['zh', 'en']) {
      const { body } = await pageOf(shipment, { lang });
      expect(body).toContain(shipment.waybill_number);
      // Both are drawn: they may look like anything.
      const rest = body.replaceAll(shipment.waybill_number, '').replaceAll(await keyOf(shipment), '');
      expect(rest).not.toMatch(/暗号|REF|OWN|1390000|9999|driver|CTU|HGH/);
      expect(rest).not.toContain(shipment.caller.id);
    }
  });

  it('is a few KB that load nothing, are kept for a minute, listed nowhere, and tell no other site of the link', async () => {
    const page = await pageOf(await newShipment());
    expect(Buffer.byteLength(page.body)).toBeLessThan(4096);
    const rest = page.body.replace('<link rel="icon" href="data:,">', '');
    expect(rest).not.toMatch(/<script|<img|<link|https?:|url\(|style="| on\w+=/);
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(page.body) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page.headers).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, max-age=60',
      Vary: 'Accept-Language',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    });
    expect(page.headers?.['Content-Security-Policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  });
});

describe('what is no link', () => {
  it('is one and the same page, whatever is wrong with it, and says nothing of any shipment', async () => {
    const [one, other] = [await newShipment(), await newShipment()];
    const key = await keyOf(one);
    const unknown = one.waybill_number.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const answers = [
      await follow(one.waybill_number, null),
      await follow(one.waybill_number, { k: '' }),
      await follow(one.waybill_number, { k: key.slice(0, -1) }),
      await follow(one.waybill_number, { k: '\uFFFD' }),
      await follow(one.waybill_number, { k: ['wrong', key] }),
      await follow(one.waybill_number, { k: [key, key] }),
      await follow(other.waybill_number, { k: key }),
      await follow(unknown, { k: key }),
      await follow('\uFFFD', { k: key }),
      await follow('<b>', { k: '"><script>' }),
    ];
    const [first] = answers;
    expect([first?.statusCode, headline(first as APIGatewayProxyResult)]).toEqual([404, 'No such page']);
    expect(first?.headers?.['Cache-Control']).toBe('no-store');
    for (const answer of answers) expect(answer).toEqual(first);
    expect(JSON.stringify(answers)).not.toContain(one.waybill_number);
    expect(headline(await follow(unknown, { k: key, lang: 'zh' }))).toBe('没有此页面');
  });
});

function goods(): Record<string, unknown> {
  return { description: '轴承', category: 'general', pieces: 12, weight_kg: 340.5, volume_m3: 1.8 };
}

function dangerous(): Record<string, unknown> {
  return { ...goods(), category: 'dangerous' };
}
