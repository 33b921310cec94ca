import { randomUUID } from 'node:crypto';
import { asOperations, at, book, request, until } from '../cloud.ts';
import { assessed, claimed, MANAGER, opened, promiseOf, shown, someAgent, SUPERVISOR, tell } from '../desk-life.ts';
import { uploaded } from '../uploaded.ts';
import { mondayAfter, morning, someMorningAfter, type Life } from './side-by-side.ts';

/** A shipment of which nothing is promised. */
const anyShipment = (): Promise<string> => book({ channel: 'import', ordered_at: at('08:00') });

/** When a promise of a case, a claim or a question is due. */
async function dueAt(path: string, name: string): Promise<string> {
  const due = promiseOf(await shown(path), name)?.['due_at'];
  if (typeof due !== 'string') throw new Error(`${name} is not owed: ${path}`);
  return due;
}

/** A complaint that an agent has taken, and of which a department was asked. */
async function complained() {
  const path = `/cases/${String((await opened({ type: 'complaint' })).case_number)}`;
  const agent = someAgent();
  const tells = (type: string, otherwise: object = {}) => tell(path, type, { actor: agent, ...otherwise });
  await tells('taken');
  await tells('department_asked', { department: 'transport', question: '车辆现在何处？' });
  await tells('customer_replied', { message: '请尽快答复。' });
  return { path, tells };
}

/** What the desk does of a complaint until it is closed. */
async function solved({ path, tells }: Awaited<ReturnType<typeof complained>>): Promise<void> {
  await tells('department_answered', { answer: '今日送达' });
  await tells('responded', { message: '今日送达。' });
  await tells('acknowledged', { actor: SUPERVISOR });
  await tells('solved', { summary: '已送达并致歉' });
  await tell(path, 'confirmed', {}, request);
  await tells('closed');
}

/** Every promise of a complaint is kept (G2-G4). */
export async function* keptComplaint(): Life {
  const complaint = await complained();
  await solved(complaint);
  await complaint.tells('called_back', { score: 5 });
  yield mondayAfter(morning(0));
  await complaint.tells('reviewed', { actor: SUPERVISOR, verdict: 'good' });
}

/** Every promise of a complaint is broken, told to every level, and met in the end. */
export async function* lateComplaint(): Life {
  const complaint = await complained();
  // To be solved within a day; four hours later the manager is told.
  yield morning(5);
  await solved(complaint);
  yield mondayAfter(morning(5));
  // Due later than the call back, which nobody has made either.
  yield someMorningAfter(await dueAt(complaint.path, 'review'), 1);
  await complaint.tells('called_back', { score: 1 });
  await complaint.tells('reviewed', { actor: SUPERVISOR, verdict: 'poor' });
}

/** The case of goods that are lost. */
async function lossFound(): Promise<string> {
  const { status, body } = await asOperations('POST', '/exceptions', {
    waybill_number: await anyShipment(),
    kind: 'loss',
    found_at: at('08:30'),
    found_by: '盘点员',
    description: '盘点时未见货物',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return `/cases/${String(body.case_number)}`;
}

async function putRight(exception: string): Promise<void> {
  await tell(exception, 'plan_agreed', { plan: '承运商、网点与客服联合查找', participants: [SUPERVISOR, MANAGER] });
  await tell(exception, 'task_accepted');
  await tell(exception, 'task_done', { outcome: '确认丢失' });
}

/** Every promise of an exception of grade 1 is kept (F1, F4). */
export async function keptException(): Promise<void> {
  await putRight(await lossFound());
}

/** Every promise of an exception of grade 1 is broken, told to every level, and met in the end. */
export async function* lateException(): Life {
  const exception = await lossFound();
  yield someMorningAfter(await dueAt(exception, 'task'), 1);
  await putRight(exception);
}

/** A repair is asked for. */
async function repairAsked(): Promise<string> {
  return `/cases/${String((await opened({ type: 'after_sales', request: 'repair' })).case_number)}`;
}

async function refused(path: string): Promise<void> {
  await tell(path, 'classified', { category: '质量问题' });
  await tell(path, 'refused', { reason: '已过期限' });
}

/** It can be solved only then. */
async function reportedBack(path: string): Promise<void> {
  await tell(path, 'reported_back', { message: '很抱歉，已过期限。' });
  await tell(path, 'solved', { summary: '已过期限，不予维修' });
}

/** Every promise of an after-sales request is kept (G6). */
export async function keptRequest(): Promise<void> {
  const path = await repairAsked();
  await refused(path);
  await reportedBack(path);
}

/** Every promise of an after-sales request is broken, and met in the end. */
export async function* lateRequest(): Life {
  const path = await repairAsked();
  yield morning(1);
  await refused(path);
  yield morning(5);
  await reportedBack(path);
}

/** A claim with all its evidence. */
async function withEvidence(): Promise<string> {
  const { status, body } = await claimed(await anyShipment(), {
    proof_of_value: [await uploaded(request, 'claim')],
    photographs_of_loss: [await uploaded(request, 'claim')],
    contract: [await uploaded(request, 'claim')],
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return `/claims/${String(body.claim_number)}`;
}

async function approved(claim: string): Promise<void> {
  const { body } = await assessed(claim);
  if (body.status !== 'approved') throw new Error(JSON.stringify(body));
}

const recovered = (claim: string) => tell(claim, 'recovered', { amount: 320_000 });

/** A claim is decided and paid in time, and recovered when that was given up for lost (G5). */
export async function* lateRecovery(): Life {
  const claim = await withEvidence();
  await approved(claim);
  await tell(claim, 'paid', { reference: 'PAY-1' });
  yield someMorningAfter(await dueAt(claim, 'recovery'), 1);
  await recovered(claim);
}

/** A claim is decided and paid late, and recovered in time. */
export async function* latePayment(): Life {
  const claim = await withEvidence();
  yield someMorningAfter(await dueAt(claim, 'claim_decision'), 1);
  await approved(claim);
  yield someMorningAfter(await dueAt(claim, 'payment'), 1);
  await tell(claim, 'paid', { reference: 'PAY-2' });
  await recovered(claim);
}

/** A question comes so often that an entry of the knowledge base is owed (G7). @returns its path */
async function askedOften(tag: string): Promise<string> {
  for (let time = 0; time < 5; time++) {
    const { case_number } = await opened({ tags: [tag] });
    await tell(`/cases/${String(case_number)}`, 'solved', { summary: '已告知客户' });
  }
  const wanted = async () =>
    ((await shown('/knowledge_questions?limit=100')).questions as { tags: string[]; question_id: string }[]).find(
      ({ tags }) => tags.includes(tag),
    );
  const question = await until(wanted, (found) => found !== undefined);
  return `/knowledge_questions/${String(question?.question_id)}`;
}

async function entered(slug: string): Promise<void> {
  const { status, body } = await asOperations('PUT', `/knowledge/${slug}`, {
    title: '回单何时返回',
    question: '请问回单何时返回？',
    answer: '签收后二十日内。',
    tags: [slug],
    language: 'zh',
    audience: 'agents',
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** A question gets its entry in time (G7). */
export async function keptQuestion(): Promise<void> {
  const tag = randomUUID();
  await askedOften(tag);
  await entered(tag);
}

/** A question gets its entry when supervisor and manager have been told that it has none. */
export async function* lateQuestion(): Life {
  const tag = randomUUID();
  const question = await askedOften(tag);
  yield someMorningAfter(await dueAt(question, 'knowledge_entry'), 1);
  await entered(tag);
}
