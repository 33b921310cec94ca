import { beforeAll, describe, expect, it } from 'vitest';
import { atExactly, setClock } from '../clock.ts';
import { call, fieldsIn, type Call } from '../call.ts';
import { caseEvent, inquiryOfDesk, newCase } from '../cases.ts';
import { newPartner, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment } from '../shipment.ts';
import { ownTable } from '../own-table.ts';
import { writeCustomer } from '../../../functions/adapters/customer-store.ts';
import { handler as listCases } from '../../../functions/api/cases/list-cases.ts';
import { handler as openCase } from '../../../functions/api/cases/open-case.ts';
import { handler as listWork } from '../../../functions/api/promises/list-work.ts';
import { handler as recordCaseEvent } from '../../../functions/api/cases/record-event.ts';

beforeAll(async () => {
  await ownTable();
  await openNetwork();
  setClock('2026-03-02T09:00:00+08:00');
});

const open = (caller: Call['caller'], otherwise: Record<string, unknown> = {}, headers: Call['headers'] = {}) =>
  call(openCase, { caller, at: '/v1/cases', body: inquiryOfDesk(otherwise), headers });

async function listed(query: Record<string, string>, caller: Call['caller'] = OPERATIONS): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { status, body } = await call(listCases, {
      caller,
      method: 'GET',
      query: { ...query, ...(cursor !== undefined && { cursor }) },
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
    found.push(...(body.cases as { case_number: string }[]).map(({ case_number }) => case_number));
    if (!body.has_next_page) return found;
    cursor = body.next_cursor as string;
  }
}

async function customer(tier: 'vip' | 'key' | 'standard') {
  const partner = newPartner();
  await writeCustomer({ id: partner.id, name: '客户', tier, language: 'zh', timeZone: 'Asia/Shanghai' });
  return partner;
}

describe('opening a case', () => {
  it('once under one Idempotency-Key, and twenty at once too', async () => {
    const partner = newPartner();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => open(partner, {}, { 'Idempotency-Key': 'once' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.case_number as string)).size).toBe(1);
    expect(await listed({}, partner)).toHaveLength(1);
    expect((await open(partner, { subject: '别的' }, { 'Idempotency-Key': 'once' })).body.code).toBe(
      'idempotency_key_reused',
    );
  });

  it('names everything that does not hold', async () => {
    const { path } = await newShipment();
    const answer = await open(newPartner(), {
      channel: 'fax',
      tags: ['a', 'a'],
      waybill_number: path.waybill_number,
      received_at: '2027-01-01T00:00:00Z',
      taken_by: '王五',
      request: 'return',
    });
    expect(answer.status).toBe(422);
    expect(fieldsIn(answer).toSorted()).toEqual(['channel', 'received_at', 'tags', 'taken_by', 'waybill_number']);
    expect(fieldsIn(await open(newPartner(), { request: 'return' }))).toEqual(['request']);
  });

  it('with each tag once, however it is written (G7)', async () => {
    const answer = await open(newPartner(), { tags: ['Ａ', 'a'] });
    expect([answer.status, answer.body.errors]).toEqual([422, [{ field: 'tags', message: 'must name each tag once' }]]);
    expect((await open(newPartner(), { tags: ['a', 'b'] })).status).toBe(201);
  });

  it.each(['huidan', 'ＨＵＩＤＡＮ'])('is taken by no %s', async (taken_by) => {
    const answer = await open(OPERATIONS, { taken_by });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['taken_by']]);
  });

  it('of after-sales with what is asked for, and no exception, which has facts and a task of its own', async () => {
    const refused = async (otherwise: Record<string, unknown>) => {
      const { status, body } = await open(OPERATIONS, otherwise);
      return [status, body.errors];
    };
    expect(await refused({ type: 'exception' })).toEqual([
      422,
      [{ field: 'type', message: 'is reported by POST /v1/exceptions' }],
    ]);
    expect(await refused({ type: 'after_sales' })).toEqual([422, [{ field: 'request', message: 'is missing' }]]);
    expect((await open(OPERATIONS, { type: 'after_sales', request: 'repair' })).status).toBe(201);
    expect(await refused({ type: 'gossip' })).toEqual([
      422,
      [{ field: 'type', message: 'expected one of "inquiry"|"complaint"|"after_sales"|"claim"' }],
    ]);
  });

  it.each(['phone', 'chat', 'email'])('of a partner by the API alone, and by %s as operations say', async (channel) => {
    const partner = newPartner();
    const { status, body } = await open(partner, { channel });
    expect([status, body.errors]).toEqual([422, [{ field: 'channel', message: 'must be api for a partner' }]]);
    expect((await open(OPERATIONS, { channel, partner: partner.id })).body).toMatchObject({
      channel,
      partner: partner.id,
    });
  });

  it('about a shipment of the partner’s alone, and of operations’ about one that there is', async () => {
    const { caller, waybill_number } = await newShipment();
    expect((await open(caller, { waybill_number })).status).toBe(201);
    for (const [asker, otherwise] of [
      [newPartner(), {}],
      [OPERATIONS, { partner: newPartner().id }],
    ] as const) {
      const answer = await open(asker, { waybill_number, ...otherwise });
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['waybill_number']]);
    }
    expect((await open(OPERATIONS, { waybill_number })).body.partner).toBeNull();
    expect(fieldsIn(await open(OPERATIONS, { waybill_number: 'HD0' }))).toEqual(['waybill_number']);
  });

  it('received up to seven days ago, and not ahead of our clock by more than two minutes (X13)', async () => {
    await atExactly('2026-03-10T09:00:00+08:00', async () => {
      const at = async (received_at: string) => {
        const answer = await open(newPartner(), { received_at });
        return answer.status === 201 ? (answer.body.received_at as string) : fieldsIn(answer).join();
      };
      expect(await at('2026-03-03T09:00:00+08:00')).toBe('2026-03-03T09:00:00+08:00');
      expect(await at('2026-03-03T08:59:59+08:00')).toBe('received_at');
      expect(await at('2026-03-10T09:02:00+08:00')).toBe('2026-03-10T09:00:00+08:00');
      expect(await at('2026-03-10T09:02:01+08:00')).toBe('received_at');
    });
  });

  it('that an agent has already', async () => {
    expect((await open(OPERATIONS, { taken_by: '王五' })).body).toMatchObject({ owner: '王五', partner: null });
  });

  it.each([
    ['vip', 'phone', '09:00:15'],
    ['key', 'phone', '09:00:30'],
    ['standard', 'chat', '09:00:30'],
    ['vip', 'email', '10:00:00'],
    ['standard', 'api', '11:00:00'],
  ] as const)('of a %s by %s is answered by %s (G2)', async (tier, channel, by) => {
    const partner = await customer(tier);
    await atExactly('2026-03-03T09:00:00+08:00', async () => {
      const { body } = await open(OPERATIONS, { channel, partner: partner.id });
      expect(body.tier).toBe(tier);
      expect(body.next_due).toEqual({ name: 'first_response', due_at: `2026-03-03T${by}+08:00` });
    });
  });
});

describe('the queue', () => {
  it('has VIPs first, then what is due first, page by page, without what is solved (G1)', async () => {
    await ownTable();
    const [vip, other] = [await customer('vip'), await customer('standard')];
    const opened = async (partner: string, channel: string) =>
      (await newCase(OPERATIONS, { partner, channel, taken_by: '王五', tags: ['急'] })).case_number;
    const email = await opened(other.id, 'email');
    const phone = await opened(other.id, 'phone');
    const vipEmail = await opened(vip.id, 'email');
    const vipPhone = await opened(vip.id, 'phone');
    const stranger = (await newCase(OPERATIONS, { channel: 'chat' })).case_number;
    const done = (await newCase(OPERATIONS, { channel: 'phone' })).path;
    await call(recordCaseEvent, { caller: OPERATIONS, path: done, body: caseEvent('solved', { summary: '好' }) });
    const inOrder = [vipPhone, vipEmail, phone, stranger, email];
    expect(new Set(await listed({ view: 'queue' }))).toEqual(new Set(inOrder));
    expect((await listed({ view: 'queue' })).slice(0, 2)).toEqual([vipPhone, vipEmail]);
    expect((await listed({ view: 'queue' })).at(-1)).toBe(email);
    expect(await listed({ view: 'queue', limit: '2' })).toEqual(await listed({ view: 'queue' }));
    expect(await listed({ view: 'queue', owner: '王五', limit: '1' })).toEqual([vipPhone, vipEmail, phone, email]);
    expect(await listed({ view: 'queue', partner: vip.id })).toEqual([vipPhone, vipEmail]);
    expect(await listed({ status: 'solved' })).toEqual([done.case_number]);
    expect(await listed({})).toHaveLength(6);
    expect(new Set(await listed({ tag: '急' }))).toEqual(new Set([vipPhone, vipEmail, phone, email]));
    expect(await listed({ tag: '急' }, vip)).toHaveLength(2);
    expect(await listed({ tag: '急', limit: '1' }, other)).toHaveLength(2);
    expect(await listed({ tag: '无' })).toEqual([]);
  });

  it('has what is solved while its customer waits for an answer, and no longer (G2)', async () => {
    await ownTable();
    const tell = async (
      path: Awaited<ReturnType<typeof newCase>>['path'],
      type: string,
      details: Record<string, unknown>,
    ) => {
      const told = await call(recordCaseEvent, { caller: OPERATIONS, path, body: caseEvent(type, details) });
      expect(told.status).toBe(201);
    };
    const vip = await customer('vip');
    const open = await newCase(OPERATIONS, { channel: 'email' });
    const [quiet, back] = [await newCase(vip), await newCase(vip)];
    for (const { path } of [quiet, back]) await tell(path, 'solved', { summary: '好' });
    expect(await listed({ view: 'queue' })).toEqual([open.case_number]);
    await tell(back.path, 'customer_replied', { message: '还是没有到' });
    for (const limit of ['1', '50'])
      expect(await listed({ view: 'queue', limit })).toEqual([back.case_number, open.case_number]);
    expect(await listed({ view: 'queue', status: 'solved' })).toEqual([back.case_number]);
    expect(await listed({ status: 'solved', limit: '1' })).toEqual([back.case_number, quiet.case_number]);
    await tell(back.path, 'responded', { message: '今天到' });
    expect(await listed({ view: 'queue' })).toEqual([open.case_number]);
    expect(await listed({ limit: '1' })).toEqual([open.case_number, ...(await listed({ status: 'solved' }))]);
  });

  it('has nothing that is closed: whose customer comes back then stands in the worklist of the desk (G2)', async () => {
    await ownTable();
    const partner = newPartner();
    const { case_number, path } = await newCase(partner);
    const tell = (type: string, details: Record<string, unknown> = {}, caller: Call['caller'] = OPERATIONS) =>
      call(recordCaseEvent, { caller, path, body: caseEvent(type, details) });
    await tell('solved', { summary: '好' });
    await tell('confirmed', {}, partner);
    await tell('closed');
    const work = async () =>
      (await call(listWork, { caller: OPERATIONS, method: 'GET', query: { branch: 'company' } })).body['work'];
    expect(await work()).toEqual([]);
    const { body } = await tell('customer_replied', { message: '又坏了' }, partner);
    expect(body.status).toBe('closed');
    expect(await work()).toMatchObject([{ name: 'next_response', case_number }]);
    expect(await listed({ view: 'queue' })).toEqual([]);
    await tell('responded', { message: '重新处理' });
    expect(await work()).toEqual([]);
  });

  it('of the closed, by when that was told, is read to its end', async () => {
    setClock('2026-03-13T09:00:00+08:00');
    const partner = newPartner();
    const into = (await newCase(partner)).case_number;
    const closed: string[] = [];
    for (const time of ['09:10', '09:20', '09:30']) {
      const { case_number, path } = await newCase(partner);
      setClock(`2026-03-13T${time}:00+08:00`);
      const merged = { event_id: time, type: 'merged', actor: { name: '王五', role: 'agent' }, into };
      expect((await call(recordCaseEvent, { caller: OPERATIONS, path, body: merged })).status).toBe(201);
      closed.push(case_number);
    }
    const found = await listed({ status: 'closed', limit: '1' });
    expect(found.filter((number) => closed.includes(number))).toEqual(closed);
  });

  it('is the desk’s alone', async () => {
    const answer = await call(listCases, { caller: newPartner(), method: 'GET', query: { view: 'queue' } });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['view']]);
  });

  it('is no list of another’s cursor', async () => {
    const cursor = Buffer.from('1#nonsense').toString('base64url');
    const answer = await call(listCases, { caller: OPERATIONS, method: 'GET', query: { view: 'queue', cursor } });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['cursor']]);
  });
});

describe('the list of a partner', () => {
  it('has its own, received last first, narrowed by type and status, and those of a waybill', async () => {
    await openNetwork();
    const { caller, waybill_number } = await newShipment();
    setClock('2026-03-12T09:00:00+08:00');
    const first = (await newCase(caller, { waybill_number })).case_number;
    setClock('2026-03-12T09:10:00+08:00');
    const second = (await newCase(caller, { type: 'complaint' })).case_number;
    expect(await listed({}, caller)).toEqual([second, first]);
    expect(await listed({ limit: '1' }, caller)).toEqual([second, first]);
    expect(await listed({ type: 'complaint' }, caller)).toEqual([second]);
    expect(await listed({ status: 'closed' }, caller)).toEqual([]);
    expect(await listed({ waybill_number }, caller)).toEqual([first]);
    expect(await listed({ waybill_number }, newPartner())).toEqual([]);
    expect(await listed({ waybill_number })).toEqual([first]);
  });
});
