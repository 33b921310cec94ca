import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import type { AuditLine } from '../../../functions/adapters/audit.ts';
import { EVERY_ROUTE, type Group } from '../../../functions/api/routes.ts';
import { RIGHTS } from '../../../infra/api/rights.ts';
import { collectAuditLog, type CollectedAuditLog } from '../audit-log.ts';
import { brought } from '../attachments.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { call, type Answered, type Call } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { accepted, copyOf, signedShipment } from '../envelopes.ts';
import { booking, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment } from '../shipment.ts';
import { sweep } from '../sweep.ts';

type Route = (typeof EVERY_ROUTE)[number];

/** What answers each group of routes: its entry point. */
const handlers = new Map<Group, unknown>();

/** What never shows or changes a shipment, nor gives a file. Whoever adds a group here has to be sure of it. */
const UNAUDITED: readonly Group[] = [
  'attachments/writes',
  'contacts/reads',
  'contacts/writes',
  'description/reads',
  'customers/reads',
  'customers/writes',
  'knowledge/reads',
  'knowledge/writes',
  'network/reads',
  'network/writes',
  'quotes/reads',
  'quotes/writes',
];

let log: CollectedAuditLog;

beforeAll(async () => {
  await openNetwork();
  for (const group of new Set(EVERY_ROUTE.map((route) => route.group))) {
    const file = path.resolve(`functions/api/${group}.ts`);
    handlers.set(group, ((await import(/* @vite-ignore */ file)) as { handler: unknown }).handler);
  }
});

beforeEach(() => {
  log = collectAuditLog();
});

/** Asks as the gateway does. */
function ask(method: Route['method'], declared: string, asked: Omit<Call, 'method' | 'resource'>): Promise<Answered> {
  const route = EVERY_ROUTE.find((each) => each.method === method && each.path === declared);
  if (!route) throw new Error(`there is no ${method} ${declared}`);
  return call(handlers.get(route.group), { ...asked, method, resource: declared });
}

/** The one line that an act leaves. */
async function lineOf(act: () => Promise<Answered>): Promise<AuditLine> {
  log.lines.length = 0;
  const { status } = await act();
  expect(log.lines).toHaveLength(1);
  const [line] = log.lines as [AuditLine];
  expect(line.outcome).toBe(status);
  return line;
}

describe('every route', () => {
  it.each(EVERY_ROUTE.filter((route) => !route.public))(
    '$method $path leaves one line with its answer, unless there is nothing to audit',
    async (route) => {
      const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'x'] as const);
      const asked = { caller: OPERATIONS, path: Object.fromEntries(parameters), body: {} };
      const { status } = await ask(route.method, route.path, asked);
      expect(log.lines).toMatchObject(
        UNAUDITED.includes(route.group) ? [] : [{ method: route.method, route: route.path, outcome: status }],
      );
      // What leaves a line has the right to.
      expect(RIGHTS[route.group].audited ?? false).toBe(!UNAUDITED.includes(route.group));
    },
  );
});

describe('a line', () => {
  it('says who asked for what, when, with which outcome, and no more', async () => {
    const { caller, path, waybill_number } = await newShipment();
    await atExactly('2026-01-05T09:30:00+08:00', async () => {
      expect(await lineOf(() => ask('GET', '/shipments/{waybill_number}', { caller, path }))).toEqual({
        time: '2026-01-05T01:30:00.000Z',
        request_id: 'request-1',
        kind: 'partner',
        holder: caller.id,
        key: 'key-1',
        method: 'GET',
        route: '/shipments/{waybill_number}',
        waybills: [waybill_number],
        outcome: 200,
      });
    });
  });

  it('names the shipment that a request books, also where it is sent again', async () => {
    const caller = newPartner();
    const headers = { 'Idempotency-Key': 'once' };
    let answered: Answered | undefined;
    const send = async () => (answered = await ask('POST', '/shipments', { caller, body: booking(), headers }));
    for (const _ of [1, 2])
      expect(await lineOf(send)).toMatchObject({ waybills: [answered?.body.waybill_number], outcome: 201 });
    expect(answered?.headers).toMatchObject({ 'Idempotent-Replayed': 'true' });
  });

  it('names all shipments of a list', async () => {
    const caller = newPartner();
    const booked = [await newShipment({}, caller), await newShipment({}, caller)];
    const { waybills } = await lineOf(() => ask('GET', '/shipments', { caller }));
    expect([...waybills].sort()).toEqual(booked.map(({ waybill_number }) => waybill_number).sort());
  });

  it('names the shipment of an attachment whose link it gave', async () => {
    const shipment = await newShipment();
    const id = await brought(shipment.caller);
    await shipment.happened('tracked', { asked: '司机', late: false, attachments: [id] });
    const { waybills } = await lineOf(() => ask('GET', '/attachments/{id}', { caller: shipment.caller, path: { id } }));
    expect(waybills).toEqual([shipment.waybill_number]);
  });

  it.each([
    ['/shipments/{waybill_number}/events', { event_id: 'e', type: 'picked_up' }, 201],
    ['/shipments/{waybill_number}/cancellation', { reason: 'x' }, 200],
    ['/shipments/{waybill_number}/confirmation', { agreed_by: '客户' }, 409],
    ['/shipments/{waybill_number}/release_check', { sign_off: signOff() }, 200],
  ] as const)('names the shipment that %s is about', async (route, body, outcome) => {
    const { caller, path, waybill_number } = await newShipment();
    expect(await lineOf(() => ask('POST', route, { caller, path, body }))).toMatchObject({
      waybills: [waybill_number],
      outcome,
    });
  });

  it('names the waybills of an envelope: sent, opened and shown', async () => {
    const shipments = [await signedShipment([1]), await signedShipment([1])];
    const waybills = shipments.map(({ waybill_number }) => waybill_number);
    const caller = OPERATIONS;
    let path = { envelope_number: '' };
    const sending = await lineOf(async () => {
      const body = { from_branch: 'HGH', to_branch: 'CTU', contents: shipments.map((each) => copyOf(each)) };
      const answer = await ask('POST', '/receipt_envelopes', { caller, body });
      path = { envelope_number: answer.body.envelope_number as string };
      return answer;
    });
    expect(sending).toMatchObject({ waybills, outcome: 201 });
    const contents = shipments.map((each) => accepted(each));
    const one = '/receipt_envelopes/{envelope_number}';
    for (const [method, route, body] of [
      ['POST', `${one}/opening`, { contents }],
      ['GET', `${one}/opening`, undefined],
      ['GET', one, undefined],
    ] as const)
      expect(await lineOf(() => ask(method, route, { caller, path, body }))).toMatchObject({ waybills });
  });

  describe('of what a branch has', () => {
    let branch: Branch;
    let waybill: string;

    beforeAll(async () => {
      branch = await newBranch();
      waybill = await receiptOut(branch, at('2033-01-20T10:00:00+08:00'));
      setClock('2033-02-01T00:30:00+08:00');
      await sweep('unreturned_receipts', [branch]);
    });

    const caller = OPERATIONS;

    it('names the waybills of a list, and the branch', async () => {
      setClock('2033-03-01T00:30:00+08:00');
      const query = { branch: branch.code };
      for (const line of [
        await lineOf(() => ask('GET', '/branches/{code}/receipts', { caller, path: { code: branch.code } })),
        await lineOf(() => ask('GET', '/overdue', { caller, query })),
      ])
        expect(line).toMatchObject({ waybills: [waybill], branch: branch.code, outcome: 200 });
    });

    it('names the report to which a link is given', async () => {
      const path = { kind: 'unreturned_receipts', period: '2033-01' };
      const query = { branch: branch.code };
      expect(await lineOf(() => ask('GET', '/reports/{kind}/{period}', { caller, path, query }))).toMatchObject({
        waybills: [],
        report: 'unreturned_receipts/2033-01',
        branch: branch.code,
        outcome: 200,
      });
    });

    it('names the waybills that are explained', async () => {
      const path = { kind: 'unreturned_receipts', period: '2033-01', code: branch.code };
      const body = { explanations: [{ waybill_number: waybill, reason: 'lost' }] };
      const route = '/reports/{kind}/{period}/branches/{code}/explanations';
      expect(await lineOf(() => ask('POST', route, { caller, path, body }))).toMatchObject({
        waybills: [waybill],
        report: 'unreturned_receipts/2033-01',
        branch: branch.code,
        outcome: 200,
      });
    });
  });
});

describe('a line of a refusal', () => {
  it('names the shipment that somebody asked for who may not see it', async () => {
    const { path, waybill_number } = await newShipment();
    const caller = newPartner();
    expect(await lineOf(() => ask('GET', '/shipments/{waybill_number}', { caller, path }))).toMatchObject({
      holder: caller.id,
      waybills: [waybill_number],
      outcome: 404,
      code: 'not_found',
    });
  });

  it('is there for a key without the scope, too', async () => {
    const { path, waybill_number } = await newShipment();
    const caller = { ...newPartner(), scopes: [] };
    const cancel = () => ask('POST', '/shipments/{waybill_number}/cancellation', { caller, path, body: {} });
    expect(await lineOf(cancel)).toMatchObject({ waybills: [waybill_number], outcome: 403, code: 'forbidden' });
  });

  it('names what the body names', async () => {
    const { waybill_number } = await newShipment();
    const body = { from_branch: 'HGH', to_branch: 'CTU', contents: [{ waybill_number, copy: 1 }] };
    const line = await lineOf(() => ask('POST', '/receipt_envelopes', { caller: OPERATIONS, body }));
    expect(line).toMatchObject({ waybills: [waybill_number], outcome: 409, code: 'copies_not_signed' });
  });

  it('is there where the body cannot be read', async () => {
    for (const [body, code] of [
      ['{', 'malformed_json'],
      [Buffer.from('{"reference": "\xd5"}', 'latin1'), 'not_utf8'],
      [JSON.stringify('x'.repeat(200_000)), 'payload_too_large'],
      ['['.repeat(10_000) + ']'.repeat(10_000), 'validation_failed'],
    ] as const)
      expect(await lineOf(() => ask('POST', '/shipments', { caller: newPartner(), body }))).toMatchObject({
        waybills: [],
        code,
      });
  });
});

it('no line has anything that is typed, or of people', async () => {
  const { caller, path } = await newShipment();
  const typed = ['13800001111', '收货公司', '88881234', '330106199001017788'];
  const [phone = '', name = '', local = '', identity = ''] = typed;
  await ask('GET', '/shipments/{waybill_number}', { caller, path });
  await ask('GET', '/shipments/{waybill_number}', { caller, path: { waybill_number: phone } });
  await ask('GET', '/shipments', { caller, query: { partner: name, reference: phone, phone } });
  await ask('GET', '/overdue', { caller: OPERATIONS, query: { branch: phone } });
  await ask('GET', '/branches/{code}/receipts', { caller: OPERATIONS, path: { code: phone } });
  await ask('GET', '/reports/{kind}/{period}', { caller: OPERATIONS, path: { kind: name, period: local } });
  await ask('POST', '/shipments', { caller, body: { consignee: { name, phone }, [name]: identity } });
  expect(log.lines).toHaveLength(7);
  for (const text of [...typed, '发货公司', '联系人']) expect(JSON.stringify(log.lines)).not.toContain(text);
});
