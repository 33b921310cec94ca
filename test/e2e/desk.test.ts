import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { beforeAll, expect, it } from 'vitest';
import { readClock } from '../../local/cloud/clock-client.ts';
import { putMessage } from '../../local/mail/put-message.ts';
import { sentTo } from '../../local/mail/sent-to.ts';
import { listenToBus, type Told } from '../functions/bus.ts';
import { written } from '../functions/mail.ts';
import { busName } from './aws.ts';
import { asOperations, at, book, booking, cloud, newDay, request, to, until, type Answered } from './cloud.ts';
import {
  AGENT,
  assessed,
  claimed,
  MANAGER,
  opened,
  promiseOf,
  shown,
  someAgent,
  SUPERVISOR,
  tell,
} from './desk-life.ts';
import { happens, SIGN_OFF } from './life.ts';
import { uploaded } from './uploaded.ts';

let told: (number: string) => Promise<Told[]>;
/** A call that nobody answers, opened before all else: its thirty seconds pass while the others are seen to. */
let unanswered: Answered['body'];

beforeAll(async () => {
  process.env['BUS_NAME'] = await busName();
  told = await listenToBus();
  await newDay('09:00');
  unanswered = await opened({ channel: 'phone', subject: '无人接听的来电' });
});

/** The cases of exceptions of a shipment, once there are so many. */
async function exceptionsOf(waybill: string, number = 1): Promise<Answered['body'][]> {
  const { body } = await until(
    () => asOperations('GET', `/cases?waybill_number=${waybill}`),
    (answer) => answer.body.cases?.length === number,
  );
  return body.cases as Answered['body'][];
}

it("another's case is not there, whatever is asked of it", async () => {
  const path = `/cases/${String(unanswered.case_number)}`;
  const reply = { event_id: 'reply', type: 'customer_replied', message: '您好' };
  const asked = await Promise.all([
    request('GET', path, undefined, cloud.second_partner_key),
    request('POST', `${path}/events`, reply, cloud.second_partner_key),
  ]);
  expect(asked.map(({ status, body }) => [status, body.code])).toEqual([
    [404, 'not_found'],
    [404, 'not_found'],
  ]);
  expect((await request('GET', path)).status).toBe(200);
});

it('a case goes into another of its customer, and takes nothing more (G1)', async () => {
  const [one, other] = [await opened(), await opened()].map(({ case_number }) => String(case_number));
  expect(await tell(`/cases/${String(one)}`, 'merged', { into: other })).toBe('closed');
  expect(await shown(`/cases/${String(one)}`)).toMatchObject({ closed_as: 'merged', merged_into: other });
});

it('an e-mail opens a case, is answered in its thread, and the reply goes into it (G2)', async () => {
  const from = `someone@${randomUUID().slice(0, 8)}.example.com`;
  const sender = { from, isProven: true };
  const first = written({ from, subject: '货物破损', text: '外箱破了，请尽快处理。' });
  const { caseNumber = '' } = await putMessage(Buffer.from(first), sender, 'desk');
  const path = `/cases/${caseNumber}`;
  await tell(path, 'responded', { message: '已联系网点核实。' });
  const mails = await until(
    () => sentTo(cloud.endpoint_url, from),
    ({ length }) => length === 2,
  );
  const answer = mails.find(({ BodyText }) => BodyText.includes('已联系网点核实。'));
  expect(answer?.Subject).toBe(`[${caseNumber}] Re: 货物破损`);

  // A message was received in a whole second: the reply's is to be after the answer.
  const answeredBy = DateTime.fromISO(await readClock(cloud.clock_url)).endOf('second');
  await until(
    () => readClock(cloud.clock_url),
    (now) => DateTime.fromISO(now) > answeredBy,
  );
  const reply = written({ from, subject: '回复', text: '谢谢，等您消息。', inReplyTo: `<${answer?.MessageId ?? ''}>` });
  const replied = await putMessage(Buffer.from(reply), sender, 'desk');
  expect(replied.caseNumber).toBe(caseNumber);
  const { history, channel, commitments } = await shown(path);
  expect(channel).toBe('email');
  expect((history as { type: string }[]).map(({ type }) => type)).toEqual(['opened', 'responded', 'customer_replied']);
  expect(promiseOf({ commitments }, 'next_response')).toMatchObject({ state: 'open' });
});

it('lost goods are an exception of grade 1 by themselves, and are paid for and recovered (F1, F4, G5)', async () => {
  const [goods] = booking().goods;
  const declared_value = { amount: 320_000, currency: 'CNY' };
  const waybill = await book({ goods: [{ ...goods, declared_value }] });
  await happens(waybill, 'picked_up', 'departed', ['lost', { reason: '车辆事故' }]);

  const [loss] = await exceptionsOf(waybill);
  const exception = `/cases/${String(loss?.case_number)}`;
  const found = await shown(exception);
  expect(found).toMatchObject({ type: 'exception', grade: 1, exception: { kind: 'loss', responsible: 'carrier' } });
  for (const name of ['emergency_plan', 'task_acceptance', 'task'])
    expect(promiseOf(found, name)).toMatchObject({ state: 'open' });
  await tell(exception, 'plan_agreed', { plan: '承运商、网点与客服联合查找', participants: [AGENT, MANAGER] });
  await tell(exception, 'task_accepted');
  await tell(exception, 'task_done', { outcome: '确认丢失', cost: 320_000 });
  const done = await shown(exception);
  for (const name of ['emergency_plan', 'task_acceptance', 'task'])
    expect(promiseOf(done, name)).toMatchObject({ state: 'met' });

  const contract = [await uploaded(request, 'claim')];
  const submitted = await claimed(waybill, { contract });
  expect(submitted.body).toMatchObject({
    status: 'evidence_awaited',
    evidence_missing: ['proof_of_value', 'photographs_of_loss'],
  });
  const claim = `/claims/${String(submitted.body.claim_number)}`;
  const evidence = {
    proof_of_value: [await uploaded(request, 'claim')],
    photographs_of_loss: [await uploaded(request, 'claim')],
  };
  expect(await tell(claim, 'evidence_added', { evidence }, request)).toBe('submitted');
  const approved = await assessed(claim);
  expect([approved.status, approved.body.status]).toEqual([200, 'approved']);
  expect(promiseOf(approved.body, 'payment')).toMatchObject({ state: 'open' });
  expect(await tell(claim, 'paid', { reference: 'PAY-1' })).toBe('recovering');
  expect(await tell(claim, 'recovered', { amount: 320_000 })).toBe('recovered');
  const { commitments } = await shown(claim);
  for (const name of ['claim_decision', 'payment', 'recovery'])
    expect(promiseOf({ commitments }, name)).toMatchObject({ state: 'met' });
  expect((await request('GET', claim, undefined, cloud.second_partner_key)).status).toBe(404);
});

it('a vehicle of 200 waybills with eight differences is 200 arrivals and eight exceptions (F2)', async () => {
  const now = await readClock(cloud.clock_url);
  const order = booking({ channel: 'import', ordered_at: now, receipt: { kind: 'none' } });
  const batches = await Promise.all(
    [0, 1, 2, 3].map(() => request('POST', '/shipments/bulk', { shipments: Array.from({ length: 50 }, () => order) })),
  );
  const waybills = batches.flatMap(({ body }) =>
    (body.results as { waybill_number: string }[]).map(({ waybill_number }) => waybill_number),
  );
  const manifest = waybills.map((waybill_number) => ({ waybill_number, pieces: 12 }));
  const whole = manifest.map((row) => ({ ...row, damaged_pieces: 0, paperwork_ok: true }));
  const differing = [
    ...[0, 1].map((row) => ({ ...whole[row], pieces: 11 })),
    ...[2, 3].map((row) => ({ ...whole[row], pieces: 13 })),
    ...[4, 5].map((row) => ({ ...whole[row], damaged_pieces: 1 })),
    ...[6, 7].map((row) => ({ ...whole[row], paperwork_ok: false })),
  ];
  const arrival = await request(
    'POST',
    '/vehicle_arrivals',
    {
      vehicle: '川A00200',
      branch: 'HGH',
      arrived_at: await readClock(cloud.clock_url),
      carrier: '示例运输公司',
      manifest,
      found: [...differing, ...whole.slice(8)],
    },
    cloud.second_branch_key,
  );
  expect([arrival.status, arrival.body.evaluation]).toEqual([
    201,
    expect.objectContaining({ waybills: 200, differing: 8, pieces_expected: 2400, pieces_damaged: 2 }),
  ]);
  const { body } = await until(
    () => asOperations('GET', `/vehicle_arrivals/${String(arrival.body.arrival_number)}`),
    (answer) => answer.body.complete === true,
  );
  const entered = (body.found as { entered_as: string }[]).map(({ entered_as }) => entered_as);
  expect(entered).toEqual(Array(200).fill('arrived'));
  const differences = body.differences as { kind: string; waybill_number: string; case_number: string }[];
  expect(differences.map(({ kind }) => kind).sort()).toEqual(
    ['shortage', 'surplus', 'damage', 'paperwork'].flatMap((kind) => [kind, kind]).sort(),
  );
  for (const { waybill_number, case_number } of differences) {
    const cases = await exceptionsOf(waybill_number);
    expect(cases).toMatchObject([{ case_number, type: 'exception', grade: 3 }]);
  }
  expect((await exceptionsOf(waybills[8] ?? '', 0)).length).toBe(0);
});

it('a return is booked back, and its case follows the shipment by itself (G6)', async () => {
  const waybill = await book();
  await happens(waybill, 'arrived', ['delivered', { sign_off: SIGN_OFF }]);
  const { case_number } = await opened({ type: 'after_sales', request: 'return', waybill_number: waybill });
  const path = `/cases/${String(case_number)}`;
  await tell(path, 'classified', { category: '质量问题' });
  await tell(path, 'approved');
  await tell(path, 'handled');
  const back = (await shown(path)).return_waybill_number as string;
  expect((await asOperations('GET', `/shipments/${back}`)).body).toMatchObject({ return_of: waybill });

  const sign_off = {
    ...SIGN_OFF,
    signer_name: '发货公司',
    documents: SIGN_OFF.documents.map((each) => ({ ...each, name: '发货公司' })),
  };
  await happens(back, 'picked_up', 'arrived', ['delivered', { sign_off }]);
  const followed = await until(
    () => shown(path),
    (each) => each.request_stage === 'tracked',
  );
  expect(promiseOf(followed, 'report_back')).toMatchObject({ state: 'open' });
  expect(await tell(path, 'reported_back', { message: '货物已退回。' })).toBe('open');
  expect((await shown(path)).request_stage).toBe('reported_back');
  expect(await tell(path, 'solved', { summary: '退货已完成' })).toBe('solved');
});

it('the thirty seconds of a call ring by themselves (G2)', async () => {
  const path = `/cases/${String(unanswered.case_number)}`;
  const due = Date.parse(unanswered.received_at as string) + 30_000;
  const rung = await until(
    () => shown(path),
    (each) => Number(promiseOf(each, 'first_response')?.['level']) === 1,
  );
  const { state, due_at } = promiseOf(rung, 'first_response') ?? {};
  expect([state, Date.parse(String(due_at))]).toEqual(['missed', due]);
  const heard = await until(
    () => told(unanswered.case_number as string),
    (all) => all.some(({ type }) => type === 'commitment.missed'),
  );
  expect(heard.find(({ type }) => type === 'commitment.missed')?.detail).toMatchObject({
    commitment: 'first_response',
    tells: 'customer_service_supervisor',
  });
});

it('a complaint goes from the call to the call back, and is reviewed of the sample of its week (G2-G4)', async () => {
  const agent = someAgent();
  const { case_number } = await opened({ channel: 'phone', type: 'complaint', subject: '送货迟到' });
  const path = `/cases/${String(case_number)}`;
  const tells = (type: string, otherwise: object = {}) => tell(path, type, { actor: agent, ...otherwise });
  await tells('taken');
  await tells('responded', { message: '马上核实。' });
  expect(await tells('department_asked', { department: 'transport', question: '车辆现在何处？' })).toBe(
    'waiting_for_department',
  );
  await tells('department_answered', { answer: '今日送达' });

  await to('11:30');
  const late = await shown(path);
  expect(promiseOf(late, 'first_response')).toMatchObject({ state: 'met' });
  expect(promiseOf(late, 'department_answer')).toMatchObject({ state: 'met' });
  expect(promiseOf(late, 'acknowledgement')).toMatchObject({ state: 'missed', level: 1 });
  const heard = await until(
    () => told(case_number as string),
    (all) => all.some(({ type }) => type === 'commitment.missed'),
  );
  expect(heard.find(({ type }) => type === 'commitment.missed')?.detail).toMatchObject({
    commitment: 'acknowledgement',
    tells: 'customer_service_manager',
  });
  await tells('acknowledged', { actor: SUPERVISOR });
  expect(await tells('solved', { summary: '已送达并致歉' })).toBe('solved');
  const early = await asOperations('POST', `${path}/events`, { event_id: 'early', type: 'closed', actor: agent });
  expect([early.status, early.body.code, early.body.missing]).toEqual([409, 'case_not_closable', ['confirmation']]);
  await tell(path, 'confirmed', {}, request);
  expect(await tells('closed')).toBe('closed');
  await tells('called_back', { score: 5 });
  expect(promiseOf(await shown(path), 'call_back')).toMatchObject({ state: 'met' });

  // Of an agent who closed one case in a week, that one is drawn.
  const daysToMonday = 8 - DateTime.fromISO(at('12:00'), { setZone: true }).weekday;
  await to('01:30', daysToMonday);
  expect(promiseOf(await shown(path), 'review')).toMatchObject({ state: 'open' });
  await tells('reviewed', { actor: SUPERVISOR, verdict: 'good' });
  expect(promiseOf(await shown(path), 'review')).toMatchObject({ state: 'met' });
  expect(promiseOf((await request('GET', path)).body, 'review')).toBeUndefined();
});
