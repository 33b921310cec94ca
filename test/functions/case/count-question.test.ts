import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { QUESTION } from '../../../domain/question/question-kind.ts';
import { now } from '../../../functions/adapters/clock.ts';
import { readFile } from '../../../functions/adapters/subject-store.ts';
import { countQuestion } from '../../../functions/case/count-question.ts';
import { questionId } from '../../../functions/knowledge/question-id.ts';
import { at } from '../branches.ts';
import { setClock } from '../clock.ts';
import { askedQuestion, solvedCase } from '../knowledge.ts';

beforeEach(() => {
  setClock('2026-11-23T09:00:00+08:00');
});

const asked = async (tags: readonly string[], type: 'inquiry' | 'complaint' = 'inquiry'): Promise<number> =>
  (await readFile(QUESTION, questionId(type, tags)))?.events.length ?? 0;

describe('what a solved case asks (G7)', () => {
  it('is counted once, however often it is told, with the answer that was given', async () => {
    const tag = randomUUID();
    const { file, solved } = await solvedCase({ tags: [tag] });
    await Promise.all([1, 2, 3].map(() => countQuestion(file, solved.eventId, now())));
    const question = await readFile(QUESTION, questionId('inquiry', [tag]));
    expect(question?.events.map(({ details }) => details)).toEqual([
      { caseNumber: file.subject.caseNumber, answer: 'It comes back within ten days.' },
    ]);
  });

  it('is the same whatever the order and the letters of its tags, and another of another type', async () => {
    const tag = randomUUID();
    for (const tags of [
      [tag, '回单'],
      ['回單', tag.toUpperCase()],
    ]) {
      const { file, solved } = await solvedCase({ tags });
      await countQuestion(file, solved.eventId, now());
    }
    const tags = [tag, '回单'].toSorted();
    expect([await asked(tags), await asked(tags, 'complaint')]).toEqual([2, 0]);
  });

  it('is none where an entry was used, where nobody asked, or where there are no tags', async () => {
    const tag = randomUUID();
    const exception = { kind: 'delay', grade: 3, foundBy: '李四', responsible: 'carrier' } as const;
    const cases = [
      await solvedCase({ tags: [tag] }, 'signed-receipt'),
      await solvedCase({ tags: [tag], exception: { ...exception, foundAt: now() } }),
      await solvedCase({ tags: [] }),
    ];
    for (const { file, solved } of cases) await countQuestion(file, solved.eventId, now());
    const { file } = await solvedCase({ tags: [tag] });
    await countQuestion(file, '@opened', now());
    expect([await asked([tag]), await asked([])]).toEqual([0, 0]);
  });

  it('opens the promise of an entry with the fifth, and needs no sixth', async () => {
    const tag = randomUUID();
    const id = await askedQuestion(4, tag);
    expect((await readFile(QUESTION, id))?.commitments).toEqual([]);
    await askedQuestion(2, tag);
    const question = await readFile(QUESTION, id);
    expect(question?.events).toHaveLength(5);
    expect(question?.subject.status).toBe('wanted');
    expect(question?.commitments).toMatchObject([
      { name: 'knowledge_entry', branch: 'company', dueAt: at('2026-11-29T00:00:00+08:00') },
    ]);
  });
});
