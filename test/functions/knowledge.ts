import { randomUUID } from 'node:crypto';
import type { NewCase } from '../../domain/case/open-case.ts';
import type { CaseEventOf, CaseFile } from '../../domain/case/case-event.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { now } from '../../functions/adapters/clock.ts';
import { handler as writes } from '../../functions/api/knowledge/writes.ts';
import { countQuestion } from '../../functions/case/count-question.ts';
import { openNewCase } from '../../functions/case/open-case.ts';
import { recordCaseEvent } from '../../functions/case/record-case-event.ts';
import { questionId } from '../../functions/knowledge/question-id.ts';
import { call, type Answered } from './call.ts';
import { OPERATIONS } from './samples.ts';

/** An entry for everybody, as it is written. */
export const KNOWLEDGE = {
  title: 'Where is my signed receipt?',
  question: 'When does the signed receipt come back?',
  answer: 'Ten days after the goods were signed for, local ones sooner.',
  tags: ['receipt'],
  language: 'en',
  audience: 'public',
};

/** Writes an entry, with what a test wants otherwise. */
export function putKnowledge(slug: string, otherwise: Record<string, unknown> = {}): Promise<Answered> {
  const body = { ...KNOWLEDGE, ...otherwise };
  return call(writes, { caller: OPERATIONS, method: 'PUT', resource: '/knowledge/{slug}', path: { slug }, body });
}

/** Deletes an entry. */
export function deleteKnowledge(slug: string): Promise<Answered> {
  return call(writes, { caller: OPERATIONS, method: 'DELETE', resource: '/knowledge/{slug}', path: { slug } });
}

/** An entry of a name that no other has. @returns its slug */
export async function newEntry(otherwise: Record<string, unknown> = {}): Promise<string> {
  const slug = randomUUID();
  const { status, body } = await putKnowledge(slug, { tags: [slug.slice(0, 8)], ...otherwise });
  if (status !== 200) throw new Error(`the entry is answered ${status}: ${JSON.stringify(body)}`);
  return slug;
}

/** A case that was opened and solved at a moment, in one. @param knowledge the entry that was used */
export async function solvedCase(
  told: Partial<NewCase> = {},
  knowledge?: string,
  at: Instant = now(),
): Promise<{ readonly file: CaseFile; readonly solved: CaseEventOf<'solved'> }> {
  const actor = { name: '王五', role: 'agent' };
  const asks = { subject: '回单', description: '回单何时返回？', priority: 'normal', tags: ['receipt'] } as const;
  const opened = await openNewCase(
    { channel: 'phone', type: 'inquiry', ...asks, receivedAt: at, ...told },
    { actor },
    at,
  );
  const details = { summary: 'It comes back within ten days.', ...(knowledge !== undefined && { knowledge }) };
  const event = { eventId: 'solved-1', type: 'solved', occurredAt: at, actor, details } as const;
  const result = await recordCaseEvent(opened.subject.caseNumber, () => event, at);
  if (result?.outcome !== 'recorded') throw new Error(`not solved: ${String(result?.outcome)}`);
  return { file: result.file, solved: result.event as CaseEventOf<'solved'> };
}

/** A question of tags that no other has, asked so often. @returns its id */
export async function askedQuestion(times = 1, tag: string = randomUUID()): Promise<string> {
  for (let time = 0; time < times; time++) {
    const { file, solved } = await solvedCase({ tags: [tag] });
    await countQuestion(file, solved.eventId, now());
  }
  return questionId('inquiry', [tag]);
}
