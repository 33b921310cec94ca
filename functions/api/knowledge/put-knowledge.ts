import { QUESTION } from '../../../domain/question/question-kind.ts';
import { ok } from '../../adapters/http/answer.ts';
import { reporterOf, tellerOf } from '../../adapters/http/caller.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readSubject } from '../../adapters/subject-store.ts';
import { putEntry } from '../../knowledge/put-entry.ts';
import { knowledgePath } from '../contract/knowledge-paths.ts';
import { knowledgeSchema } from '../contract/knowledge-schema.ts';
import { knowledgeView } from '../contract/knowledge-view.ts';

/** PUT /v1/knowledge/{slug}: says what an entry of the knowledge base says, and which question it answers (G7). */
export const handler = route({
  scope: 'knowledge:write',
  path: knowledgePath,
  body: knowledgeSchema,
  respond: async ({ caller, path: { slug }, body: { answers, ...knowledge }, now }) => {
    if (answers !== undefined && !(await readSubject(QUESTION, answers)))
      throw invalid([{ field: 'answers', message: 'is not a known question' }]);
    const writer = { ...tellerOf(caller), reportedBy: reporterOf(caller) };
    return ok(knowledgeView(await putEntry(slug, knowledge, answers, writer, now)));
  },
});
