import { randomUUID } from 'node:crypto';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { now } from '../../functions/adapters/clock.ts';
import { handler as openCase } from '../../functions/api/cases/open-case.ts';
import { openNewCase } from '../../functions/case/open-case.ts';
import { call, type Answered } from './call.ts';

/** What somebody asks the desk, with what a test wants otherwise. */
export function inquiryOfDesk(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    channel: 'api',
    type: 'inquiry',
    subject: '回单何时返回',
    description: '请问回单何时返回？',
    requester: { name: '张三', contact: '13800000000' },
    ...otherwise,
  };
}

/** A case that a caller opens, as it is answered. */
export interface SampleCase {
  readonly case_number: string;
  readonly path: { readonly case_number: string };
  readonly opened: Answered['body'];
}

/** A case of a caller's. */
export async function newCase(caller: Holder, otherwise: Record<string, unknown> = {}): Promise<SampleCase> {
  const { status, body } = await call(openCase, { caller, at: '/v1/cases', body: inquiryOfDesk(otherwise) });
  if (status !== 201) throw new Error(`the case is answered ${status}: ${JSON.stringify(body)}`);
  const { case_number } = body as { readonly case_number: string };
  return { case_number, path: { case_number }, opened: body };
}

/** An exception of a partner's goods, of which a branch has the task. @returns its number */
export async function newException(partner: string, branch: string): Promise<string> {
  const at = now();
  const { subject } = await openNewCase(
    {
      partner,
      channel: 'api',
      type: 'exception',
      subject: '破损',
      description: '一箱破损。',
      priority: 'normal',
      tags: [],
      exception: {
        kind: 'damage',
        grade: 3,
        foundAt: at,
        foundBy: '李四',
        responsible: 'branch',
        branch,
        branchTimeZone: 'Asia/Shanghai',
      },
      receivedAt: at,
    },
    { actor: { name: '李四', role: 'dispatcher' } },
    at,
  );
  return subject.caseNumber;
}

/** An exception of a shipment as it is reported, with what a test wants otherwise. */
export function exceptionOf(waybill_number: string, otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    waybill_number,
    kind: 'damage',
    found_at: now(),
    found_by: '李四',
    description: '一箱破损。',
    ...otherwise,
  };
}

/** An event of a case, with what its type tells; by an agent, unless somebody else is named. */
export function caseEvent(type: string, otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return { event_id: randomUUID(), type, actor: { name: '王五', role: 'agent' }, ...otherwise };
}
