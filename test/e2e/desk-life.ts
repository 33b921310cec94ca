import { randomUUID } from 'node:crypto';
import { asOperations, request, type Answered } from './cloud.ts';

export const AGENT = { name: '坐席甲', role: 'agent' };
export const SUPERVISOR = { name: '主管乙', role: 'customer_service_supervisor' };
export const MANAGER = { name: '经理丙', role: 'customer_service_manager' };

/** Somebody at the desk whom no other test has: of the cases that one agent closed in a week, one is drawn at least. */
export const someAgent = () => ({ name: `坐席${randomUUID().slice(0, 8)}`, role: 'agent' });

/** A case of the sample partner's, as it is answered. */
export async function opened(otherwise: object = {}): Promise<Answered['body']> {
  const { status, body } = await asOperations('POST', '/cases', {
    partner: 'sample-partner',
    channel: 'api',
    type: 'inquiry',
    subject: '回单何时返回',
    description: '请问回单何时返回？',
    requester: { name: '张三', contact: '13800000000' },
    ...otherwise,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export const shown = async (path: string): Promise<Answered['body']> => (await asOperations('GET', path)).body;

/** Tells what happened to a case or a claim; it must be taken. @returns its status after it */
export async function tell(path: string, type: string, otherwise: object = {}, ask = asOperations): Promise<string> {
  const { status, body } = await ask('POST', `${path}/events`, {
    event_id: randomUUID(),
    type,
    actor: AGENT,
    ...otherwise,
  });
  if (status !== 201) throw new Error(`${type}: ${JSON.stringify(body)}`);
  return body.status as string;
}

/** A promise of a case or a claim. */
export function promiseOf(subject: Answered['body'], name: string): Record<string, unknown> | undefined {
  return (subject.commitments as { name: string }[]).find((each) => each.name === name);
}

/** A small claim of the carrier's liability is found to be owed (G5): it is approved at once where no evidence is lacking. */
export function assessed(claim: string): Promise<Answered> {
  return asOperations('POST', `${claim}/assessment`, {
    actor: { name: '理赔员丁', role: 'claims_agent' },
    liability: 'carrier',
    reasons: '承运途中丢失',
    recover_from: '示例运输公司',
  });
}

/** The sample partner claims compensation for a shipment. */
export function claimed(waybill_number: string, evidence: Readonly<Record<string, string[]>>): Promise<Answered> {
  return request('POST', '/claims', {
    waybill_number,
    kind: 'loss',
    amount: 320_000,
    description: '整票丢失',
    evidence,
  });
}
