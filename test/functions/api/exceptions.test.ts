import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { allCasesFoundBy } from '../../../functions/adapters/case-lookups.ts';
import { handler as getAttachment } from '../../../functions/api/attachments/get-attachment.ts';
import { handler as getCase } from '../../../functions/api/cases/get-case.ts';
import { handler as recordEvent } from '../../../functions/api/cases/record-event.ts';
import { handler as reportException } from '../../../functions/api/cases/report-exception.ts';
import { handler as listWork } from '../../../functions/api/promises/list-work.ts';
import { recordCaseEvent } from '../../../functions/case/record-case-event.ts';
import { at, newBranch } from '../branches.ts';
import { brought } from '../attachments.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { caseEvent, exceptionOf } from '../cases.ts';
import { setClock } from '../clock.ts';
import { newPartner, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

let shipment: SampleShipment;
const branchKey = (...branches: readonly string[]): Holder => ({ kind: 'branch', id: branches.join(','), branches });
const report = (
  otherwise: Record<string, unknown> = {},
  caller: Holder = shipment.caller,
  headers: Record<string, string> = {},
): Promise<Answered> =>
  call(reportException, {
    caller,
    at: '/v1/exceptions',
    body: exceptionOf(shipment.waybill_number, { found_at: '2026-01-05T11:00:00+08:00', ...otherwise }),
    headers,
  });
/** Each promise, and who owes it. */
const owed = ({ body }: Answered) =>
  (body.commitments as { readonly name: string; readonly branch: string; readonly due_at: string }[]).map(
    ({ name, branch, due_at }) => `${name} ${branch} ${due_at.slice(0, 16)}`,
  );

beforeAll(openNetwork);
beforeEach(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment();
  setClock('2026-01-05T12:00:00+08:00');
});

describe('POST /v1/exceptions', () => {
  it('opens a case of grade 1 for a loss: a plan within half an hour, and a task (F1, F4)', async () => {
    const answer = await report({ kind: 'loss' });
    expect(answer.status).toBe(201);
    expect(answer.headers?.['Location']).toBe(`cases/${answer.body.case_number}`);
    expect(answer.body).toMatchObject({
      type: 'exception',
      channel: 'api',
      status: 'open',
      grade: 1,
      partner: shipment.caller.id,
      waybill_number: shipment.waybill_number,
      exception: { kind: 'loss', responsible: 'carrier', branch: null, found_at: '2026-01-05T11:00:00+08:00' },
    });
    expect(owed(answer)).toEqual([
      'emergency_plan company 2026-01-05T12:30',
      'task_acceptance company 2026-01-05T16:00',
      'task company 2026-01-08T00:00',
    ]);
    const path = { case_number: answer.body.case_number as string };
    expect((await call(getCase, { caller: shipment.caller, method: 'GET', path })).body).toMatchObject(path);
  });

  it('grades a delay by its hours: 48 are of grade 3, more of grade 2', async () => {
    const grades = [48, 48.5, undefined].map(
      async (delay_hours) => (await report({ kind: 'delay', delay_hours })).body.grade,
    );
    expect(await Promise.all(grades)).toEqual([3, 2, 3]);
  });

  it('gives the task of a branch to that which is named, else that which reports, else the destination', async () => {
    const task = async (otherwise: Record<string, unknown>, caller: Holder) =>
      (await report({ responsible: 'branch', ...otherwise }, caller)).body.exception.branch as unknown;
    expect(await task({}, shipment.caller)).toBe('HGH');
    expect(await task({}, branchKey('CTU'))).toBe('CTU');
    expect(await task({ branch: 'CTU' }, branchKey('HGH'))).toBe('CTU');
    expect(await task({ branch: 'CTU' }, OPERATIONS)).toBe('CTU');
    const seen = await report({ kind: 'paperwork' });
    expect(owed(seen)).toEqual(['task_acceptance HGH 2026-01-05T16:00', 'task HGH 2026-01-08T00:00']);
  });

  it('is of a shipment of the caller: of others nobody hears whether there are any', async () => {
    for (const caller of [newPartner(), branchKey('WUH')]) {
      const answer = await report({}, caller);
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['waybill_number']]);
      expect((await report({ waybill_number: 'HD1' }, caller)).body.errors).toEqual(answer.body.errors);
    }
    expect((await report({}, OPERATIONS)).body.partner).toBe(shipment.caller.id);
  });

  it('names every field that cannot be true', async () => {
    const wrong = async (otherwise: Record<string, unknown>) => fieldsIn(await report(otherwise)).toSorted();
    expect(await wrong({ found_at: '2026-01-06T11:00:00+08:00', pieces: 13 })).toEqual(['found_at', 'pieces']);
    expect(await wrong({ found_at: '2025-12-31T11:00:00+08:00' })).toEqual(['found_at']);
    expect(await wrong({ delay_hours: 50 })).toEqual(['delay_hours']);
    expect(await wrong({ branch: 'CTU' })).toEqual(['branch']);
    for (const found_by of ['huidan', 'ｈｕｉｄａｎ']) expect(await wrong({ found_by })).toEqual(['found_by']);
    expect(await wrong({ responsible: 'branch', branch: 'WUH' })).toEqual(['branch']);
    expect(await wrong({ kind: 'surplus', found_by: '', attachments: ['x'] })).toEqual([
      'attachments[0]',
      'found_by',
      'kind',
    ]);
  });

  it('shows attachments that were brought for it to whoever sees the case, and takes no others', async () => {
    const attachments = [await brought(shipment.caller, { purpose: 'exception' })];
    const answer = await report({ kind: 'paperwork', attachments });
    expect(answer.body.exception.attachments).toEqual(attachments);
    const [id = ''] = attachments;
    expect((await call(getAttachment, { caller: branchKey('HGH'), method: 'GET', path: { id } })).status).toBe(200);
    expect((await call(getAttachment, { caller: newPartner(), method: 'GET', path: { id } })).status).toBe(404);
    // It belongs to one case for good.
    expect(fieldsIn(await report({ attachments }))).toEqual(['attachments[0]']);
    expect(fieldsIn(await report({ attachments: [await brought(shipment.caller)] }))).toEqual(['attachments[0]']);
  });

  it('sent twenty times at once with one key is one', async () => {
    const headers = { 'Idempotency-Key': shipment.waybill_number };
    const answers = await Promise.all(Array.from({ length: 20 }, () => report({}, shipment.caller, headers)));
    expect(new Set(answers.map(({ body }) => body.case_number as string)).size).toBe(1);
    const found = await Array.fromAsync(allCasesFoundBy('case_waybill', shipment.waybill_number));
    expect(found.flat()).toHaveLength(1);
  });
});

describe('the task of a branch (F4)', () => {
  it('stands in its worklist until it is done, and the partner sees how it goes', async () => {
    const { code } = await newBranch();
    await shipment.happened('picked_up');
    await shipment.happened('transfer_arrived', { branch: code });
    const { case_number } = (await report({ responsible: 'branch', branch: code })).body as { case_number: string };
    const work = async () => {
      const answer = await call(listWork, { caller: branchKey(code), method: 'GET', query: { branch: code } });
      return (answer.body.work as { readonly name: string; readonly case_number: string }[]).map(
        (row) => `${row.name} ${row.case_number}`,
      );
    };
    expect(await work()).toEqual([`task_acceptance ${case_number}`]);
    const done = { outcome: '已换箱', cost: 12_000 };
    await recordCaseEvent(
      case_number,
      () => ({ eventId: 'done', type: 'task_done', actor: { name: '李四', role: 'dispatcher' }, details: done }),
      at('2026-01-05T13:00:00+08:00'),
    );
    expect(await work()).toEqual([]);
    const seenBy = async (caller: Holder) => {
      const { body } = await call(getCase, { caller, method: 'GET', path: { case_number } });
      const told = (body.history as { readonly type: string }[]).find(({ type }) => type === 'task_done');
      return [body.status, told];
    };
    const { cost, ...seen } = { type: 'task_done', ...done };
    // What it cost is the company's business.
    const [status, told] = await seenBy(shipment.caller);
    expect([status, told]).toEqual(['solved', expect.objectContaining(seen)]);
    expect(told).not.toHaveProperty('cost');
    for (const caller of [branchKey(code), OPERATIONS])
      expect(await seenBy(caller)).toEqual(['solved', expect.objectContaining({ ...seen, cost })]);
  });
});

describe('the joint plan of a grave exception (F1)', () => {
  const MANAGER = { name: '经理', role: 'customer_service_manager' };
  const BRANCH = { name: '网点经理', role: 'branch_manager' };

  it.each([
    ['nobody', []],
    ['one', [MANAGER]],
    ['one, twice', [MANAGER, { ...BRANCH, name: ' 经理' }]],
  ])('is none of %s', async (_, participants) => {
    const { case_number } = (await report({ kind: 'loss' })).body as { case_number: string };
    const plan = (otherwise: object) =>
      call(recordEvent, {
        caller: OPERATIONS,
        path: { case_number },
        body: caseEvent('plan_agreed', { plan: '沿途寻找', actor: MANAGER, ...otherwise }),
      });
    const answer = await plan({ participants });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['participants']]);
    const joint = await plan({ participants: [MANAGER, BRANCH] });
    expect(joint.status).toBe(201);
    const { body } = await call(getCase, { caller: OPERATIONS, method: 'GET', path: { case_number } });
    expect(body.commitments).toContainEqual(expect.objectContaining({ name: 'emergency_plan', state: 'met' }));
  });
});
