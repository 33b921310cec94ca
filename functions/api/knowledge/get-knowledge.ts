import { audiencesOf } from '../../../domain/knowledge/audiences-of.ts';
import type { KnowledgeEntry } from '../../../domain/knowledge/entry.ts';
import { ok } from '../../adapters/http/answer.ts';
import type { Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { lastVersion, readVersion } from '../../adapters/knowledge-store.ts';
import { knowledgePath } from '../contract/knowledge-paths.ts';
import { versionQuery } from '../contract/knowledge-query.ts';
import { knowledgeView } from '../contract/knowledge-view.ts';

/** GET /v1/knowledge/{slug}: an entry as it is, or in one of its versions, also of what is deleted. */
export const handler = route({
  scope: 'knowledge:read',
  path: knowledgePath,
  query: versionQuery,
  respond: async ({ caller, path: { slug }, query: { version } }) => {
    const last = await lastVersion(slug);
    const asked = version === undefined ? last : await readVersion(slug, version);
    if (!last || !asked || !mayRead(caller, last, asked, version === undefined))
      throw new Problem('not_found', `there is no entry ${slug} of the knowledge base`);
    return ok(knowledgeView(asked));
  },
});

/** Whether an entry is for the caller, in the version that is asked for and as it is now: what was taken back is shown to agents alone. */
function mayRead({ kind }: Caller, last: KnowledgeEntry, asked: KnowledgeEntry, asItIs: boolean): boolean {
  const audiences = audiencesOf(kind);
  const isShown = ({ audience, deleted }: KnowledgeEntry): boolean =>
    audiences.includes(audience) && !(deleted && (asItIs || kind === 'partner'));
  return isShown(last) && isShown(asked);
}
