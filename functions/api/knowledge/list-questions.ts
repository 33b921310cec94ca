import { QUESTION } from '../../../domain/question/question-kind.ts';
import type { Question } from '../../../domain/question/question.ts';
import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { queuedSubjects } from '../../adapters/subject-lists.ts';
import { questionsQuery } from '../contract/knowledge-query.ts';
import { questionSummaryView } from '../contract/knowledge-view.ts';

/** What a cursor of this list holds. */
const QUEUED_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#q-[0-9a-f]{16}$/;

/** GET /v1/knowledge_questions: the questions that an entry is owed for, or those of another status, by when they came too often (G7). */
export const handler = route({
  scope: 'knowledge:write',
  query: questionsQuery,
  respond: async ({ query: { status, limit, cursor } }) => {
    const found = await queuedSubjects(QUESTION, [status], sortKeyIn(cursor, QUEUED_KEY), limit + 1);
    const { items, ...next } = pageOf(found, limit, ({ queueSort }) => queueSort);
    return ok({ questions: items.map((item) => questionSummaryView(item as unknown as Question)), ...next });
  },
});
