import { noContent } from '../../adapters/http/answer.ts';
import { reporterOf } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { deleteEntry } from '../../knowledge/put-entry.ts';
import { knowledgePath } from '../contract/knowledge-paths.ts';

/** DELETE /v1/knowledge/{slug}: takes an entry away. Its versions stay, and it may come back. */
export const handler = route({
  scope: 'knowledge:write',
  path: knowledgePath,
  respond: async ({ caller, path: { slug }, now }) => {
    if (!(await deleteEntry(slug, reporterOf(caller), now)))
      throw new Problem('not_found', `there is no entry ${slug} of the knowledge base`);
    return noContent;
  },
});
