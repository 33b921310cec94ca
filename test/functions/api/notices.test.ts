import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../../domain/notice/notice.ts';
import { changeNotice, noticesOf } from '../../../functions/adapters/notice-store.ts';
import { handler as acknowledgeNotice } from '../../../functions/api/notices/acknowledge-notice.ts';
import { handler as acknowledgeOnPage } from '../../../functions/api/notices/acknowledge-on-page.ts';
import { handler as listNotices } from '../../../functions/api/notices/list-notices.ts';
import { handler as showPage } from '../../../functions/api/notices/show-page.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { newBranch } from '../branches.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { miss, startTelling, type Notices } from '../notices.ts';
import { newPartner, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

let notices: Notices;
let branch: string;
let own: Holder;
let foreign: Holder;
let name: string;
let shipment: SampleShipment;

beforeAll(async () => {
  notices = await startTelling();
  await openNetwork();
});

beforeEach(async () => {
  setClock('2026-11-23T15:00:02+08:00');
  branch = (await newBranch()).code;
  own = { kind: 'branch', id: branch, branches: [branch] };
  foreign = { kind: 'branch', id: 'HGH', branches: ['HGH'] };
  name = randomUUID();
  shipment = await newShipment();
  await notices.contacts(branch, 'dispatcher', [{ name, language: 'zh' }]);
});

/** Tells the dispatcher of a miss. */
async function missed(subjectId = shipment.waybill_number): Promise<void> {
  await notices.told('commitment.missed', miss(branch, subjectId));
}

async function onlyNotice(subjectId = shipment.waybill_number): Promise<Notice> {
  const [found, ...others] = await noticesOf(subjectId);
  if (!found || others.length > 0) throw new Error('not one notice');
  return found;
}

async function sentNotice(): Promise<Notice> {
  await missed();
  await notices.sendAt('2026-11-23T15:01:00+08:00');
  return onlyNotice();
}

const list = (query: Record<string, string>, caller: Holder = OPERATIONS) =>
  call(listNotices, { caller, method: 'GET', query });
const acknowledge = (id: string, caller: Holder = own, body: object = {}, headers: Record<string, string> = {}) =>
  call(acknowledgeNotice, { caller, path: { id }, body, headers });

/** Asks for a page as a browser does, without a key. */
async function page(handler: unknown, id: string, ...tokens: readonly string[]): Promise<APIGatewayProxyResult> {
  const event = {
    httpMethod: handler === showPage ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    path: '',
    pathParameters: { id },
    queryStringParameters: { token: tokens.at(-1) },
    multiValueQueryStringParameters: { token: tokens },
    body: '',
    requestContext: { requestId: 'request-1' },
  } as unknown as APIGatewayProxyEvent;
  return (handler as (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>)(
    event,
    {} as Context,
  );
}

const tokenIn = (text: string): string => /token=([\w-]{22})$/.exec(text)?.[1] ?? '';

describe('GET /v1/notices', () => {
  it('shows of a waybill who was told what, when, and with what result', async () => {
    const { id } = await sentNotice();
    const { status, body } = await list({ waybill_number: shipment.waybill_number });
    expect([status, body.notices]).toEqual([
      200,
      [
        {
          id,
          kind: 'escalation',
          state: 'sent',
          waybill_number: shipment.waybill_number,
          subject: 'shipment',
          subject_id: shipment.waybill_number,
          commitment: 'pickup',
          level: 1,
          branch,
          to: { place: branch, role: 'dispatcher', name, language: 'zh' },
          created_at: expect.stringMatching(/^2026-11-23T15:00:0.*\+08:00$/) as unknown,
          send_at: '2026-11-23T15:01:00+08:00',
          sent_at: expect.stringMatching(/^2026-11-23T15:01:0.*\+08:00$/) as unknown,
          acknowledged_at: null,
          acknowledged_by: null,
          message_id: id,
          attempts: [
            {
              kind: 'wecom',
              address: `http://127.0.0.1/…${name.slice(-2)}`,
              at: expect.stringMatching(/^2026-11-23T15:01:0/) as unknown,
              result: 'taken',
            },
          ],
        },
      ],
    ]);
  });

  it('shows of a branch all, or those of a state, newest first and page by page', async () => {
    const subjects = [randomUUID(), randomUUID(), randomUUID()];
    for (const subject of subjects) await missed(subject);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    setClock('2026-11-23T15:02:00+08:00');
    await missed();
    const all = await list({ branch, limit: '3' });
    expect(all.body.notices.map(({ subject_id: id }: { subject_id: string }) => id)).toEqual([
      shipment.waybill_number,
      ...subjects.toReversed().slice(0, 2),
    ]);
    const rest = await list({ branch, limit: '3', cursor: all.body.next_cursor as string });
    expect(rest.body.notices.map(({ subject_id: id }: { subject_id: string }) => id)).toEqual([subjects[0]]);
    expect((await list({ branch, state: 'waiting' })).body.notices).toHaveLength(1);
    expect((await list({ branch, state: 'failed' })).body.notices).toEqual([]);
  });

  it('shows a branch its own, by its code and by a waybill', async () => {
    await sentNotice();
    const { waybill_number } = shipment;
    expect((await list({ branch }, own)).body.notices).toHaveLength(1);
    expect((await list({ waybill_number }, own)).body.notices).toHaveLength(1);
    expect((await list({ waybill_number }, foreign)).body.notices).toEqual([]);
    const refused = [await list({ branch }, foreign), await list({ branch: 'company' }, own)];
    for (const answer of refused) expect([answer.status, fieldsIn(answer)]).toEqual([422, ['branch']]);
  });

  it('shows of a waybill those of a branch', async () => {
    await sentNotice();
    const { waybill_number } = shipment;
    for (const caller of [OPERATIONS, own])
      expect((await list({ waybill_number, branch, state: 'sent' }, caller)).body.notices).toHaveLength(1);
    expect((await list({ waybill_number, branch: 'HGH' })).body.notices).toEqual([]);
    expect((await list({ waybill_number, branch, state: 'failed' })).body.notices).toEqual([]);
  });

  it('shows the key of one branch its own where it names nothing, in a state or in all', async () => {
    await sentNotice();
    for (const query of [{}, { state: 'sent' }]) expect((await list(query, own)).body.notices).toHaveLength(1);
    expect((await list({ state: 'failed' }, own)).body.notices).toEqual([]);
  });

  it('looks through nothing: of several branches it serves none without a branch or a waybill', async () => {
    const several: Holder = { kind: 'branch', id: `${branch},HGH`, branches: [branch, 'HGH'] };
    for (const caller of [OPERATIONS, several])
      for (const query of [{}, { state: 'sent' }]) {
        const answer = await list(query, caller);
        expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([422, 'filter_not_served', ['branch']]);
      }
    expect(fieldsIn(await list({ waybill_number: 'HD1' }))).toEqual(['waybill_number']);
    expect((await list({ branch: 'NOWHERE' })).body.notices).toEqual([]);
  });
});

describe('the history of a shipment', () => {
  const historyFor = async (caller: Holder) =>
    ((await call(getShipment, { caller, method: 'GET', path: shipment.path })).body.history as { type: string }[]).map(
      ({ type }) => type,
    );

  it('shows operations who was told, in its time, and not the partner', async () => {
    await sentNotice();
    expect(await historyFor(OPERATIONS)).toEqual(['booked', 'notice']);
    expect(await historyFor(shipment.caller)).toEqual(['booked']);
    expect(await historyFor(foreign)).toEqual(['booked']);
  });
});

describe('POST /v1/notices/{id}/acknowledgement', () => {
  it('takes the acknowledgement of the branch, with who it was', async () => {
    const { id } = await sentNotice();
    const actor = { name: '调度', role: 'dispatcher' };
    const { status, body } = await acknowledge(id, own, { actor, note: '已派车' });
    expect([status, body]).toMatchObject([
      200,
      { id, state: 'acknowledged', acknowledged_by: { kind: 'branch', id: branch, actor, note: '已派车' } },
    ]);
    expect((await onlyNotice()).state).toBe('acknowledged');
  });

  it('takes one: the second is refused, and the same request again gets its answer', async () => {
    const { id } = await sentNotice();
    const key = { 'Idempotency-Key': randomUUID() };
    const first = await acknowledge(id, own, {}, key);
    const replayed = await acknowledge(id, own, {}, key);
    expect([first.status, replayed.status, replayed.body]).toEqual([200, 200, first.body]);
    const second = await acknowledge(id, OPERATIONS);
    expect([second.status, second.body.code]).toEqual([409, 'notice_acknowledged']);
  });

  it('takes none of what was not sent', async () => {
    await missed();
    const { id } = await onlyNotice();
    const early = await acknowledge(id);
    expect([early.status, early.body.code]).toEqual([409, 'notice_not_sent']);
    await changeNotice(id, (notice) => ({ ...notice, state: 'withdrawn' }));
    expect((await acknowledge(id)).body.code).toBe('notice_not_sent');
  });

  it('takes it late, too, when the next level has been told', async () => {
    const { id } = await sentNotice();
    await changeNotice(id, (notice) => ({ ...notice, state: 'unacknowledged' }));
    expect((await acknowledge(id)).body.state).toBe('acknowledged');
  });

  it('is of no notice of another branch, nor of one that there is not', async () => {
    const { id } = await sentNotice();
    for (const answer of [await acknowledge(id, foreign), await acknowledge('HD1.x'), await acknowledge('nothing')])
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
    expect((await acknowledge(id, newPartner())).status).toBe(403);
  });

  it('of one of many in a message is of all of them', async () => {
    const subjects = Array.from({ length: 12 }, () => randomUUID());
    for (const subject of subjects) await missed(subject);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    const { id } = await onlyNotice(subjects[3]);
    expect((await acknowledge(id)).status).toBe(200);
    for (const subject of subjects) expect((await onlyNotice(subject)).state).toBe('acknowledged');
  });
});

describe('the page of a notice', () => {
  it('shows without a key what it is about, in the language of whoever was told, and changes nothing', async () => {
    const { id } = await sentNotice();
    const token = tokenIn(notices.robots.sentTo(name)[0] ?? '');
    const { statusCode, headers, body } = await page(showPage, id, token);
    expect([statusCode, headers?.['Content-Type'], headers?.['Cache-Control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(headers?.['Content-Security-Policy']).toMatch(/^default-src 'none';/);
    expect(body).toContain('<html lang="zh">');
    expect(body).toContain('<button>知悉</button>');
    expect(body.replace('<link rel="icon" href="data:,">', '')).not.toMatch(/src=|href=|<script/);
    expect((await onlyNotice()).state).toBe('sent');
  });

  it('acknowledges with its button, once: then it says when that was', async () => {
    const { id } = await sentNotice();
    const token = tokenIn(notices.robots.sentTo(name)[0] ?? '');
    expect((await page(acknowledgeOnPage, id, token)).body).toContain('已知悉: 2026-11-23 15:01');
    const { acknowledgedAt, acknowledgedBy } = await onlyNotice();
    expect(acknowledgedBy).toEqual({ kind: 'link' });
    setClock('2026-11-23T16:00:00+08:00');
    const again = await page(acknowledgeOnPage, id, token);
    expect([again.statusCode, again.body.includes('<button>')]).toEqual([200, false]);
    expect((await onlyNotice()).acknowledgedAt).toBe(acknowledgedAt);
  });

  it('is not shown by one of several tokens', async () => {
    const { id } = await sentNotice();
    const token = tokenIn(notices.robots.sentTo(name)[0] ?? '');
    for (const handler of [showPage, acknowledgeOnPage]) {
      const { statusCode, body } = await page(handler, id, 'x', token);
      expect([statusCode, (JSON.parse(body) as { errors: unknown }).errors]).toEqual([
        422,
        [{ field: 'token', message: 'is given more than once' }],
      ]);
    }
    expect((await onlyNotice()).state).toBe('sent');
  });

  it.each([
    ['zh', '本通知已失效'],
    ['en', 'This is over'],
  ] as const)('says in %s that what was withdrawn is over, and has no button', async (language, says) => {
    await notices.contacts(branch, 'dispatcher', [{ name, language }]);
    const { id } = await sentNotice();
    const token = tokenIn(notices.robots.sentTo(name)[0] ?? '');
    await changeNotice(id, (notice) => ({ ...notice, state: 'withdrawn' }));
    const { body } = await page(showPage, id, token);
    expect([body.includes(says), body.includes('<button>')]).toEqual([true, false]);
  });

  it('says so of what has ended since it was sent, too; of many in a message it is of those that have not', async () => {
    const subjects = Array.from({ length: 11 }, () => randomUUID());
    for (const subject of subjects) await missed(subject);
    await missed();
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    const [text = ''] = notices.robots.sentTo(name);
    const linked = /notices\/([^/]+)\/page/.exec(text)?.[1] ?? '';
    for (const subject of subjects.slice(1)) await notices.ended(subject);
    const some = await page(showPage, linked, tokenIn(text));
    expect([some.body.includes('<h1>2 项承诺逾期</h1>'), some.body.includes('<button>')]).toEqual([true, true]);
    for (const subject of [subjects[0] ?? '', shipment.waybill_number]) await notices.ended(subject);
    const none = await page(showPage, linked, tokenIn(text));
    expect([none.body.includes('本通知已失效'), none.body.includes('<button>')]).toEqual([true, false]);
  });

  it.each([
    ['without its token', async (id: string) => page(showPage, id, '')],
    ['with that of another', async (id: string) => page(showPage, id, 'A'.repeat(22))],
    ['pressed without its token', async (id: string) => page(acknowledgeOnPage, id, 'x')],
    ['of no notice', async () => page(showPage, 'HD1.x', 'x')],
  ])('is not found %s', async (_, ask) => {
    const { id } = await sentNotice();
    const { statusCode, headers, body } = await ask(id);
    expect([statusCode, headers?.['Content-Type'], (JSON.parse(body) as { code: string }).code]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'not_found',
    ]);
    expect((await onlyNotice()).state).toBe('sent');
  });
});
