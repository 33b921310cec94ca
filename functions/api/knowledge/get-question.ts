import { QUESTION } from '../../../domain/question/question-kind.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readFile } from '../../adapters/subject-store.ts';
import { questionPath } from '../contract/knowledge-paths.ts';
import { questionView } from '../contract/knowledge-view.ts';

/** GET /v1/knowledge_questions/{id}: a question with the answers that were given, for whoever writes the entry (G7). */
export const handler = route({
  scope: 'knowledge:write',
  path: questionPath,
  respond: async ({ path: { id }, now }) => {
    const file = await retryingOnClash(() => readFile(QUESTION, id));
    if (!file) throw new Problem('not_found', `there is no question ${id}`);
    return ok(questionView(file, now));
  },
});
