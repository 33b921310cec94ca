import { whyNotAcknowledged } from '../../../domain/notice/why-not-acknowledged.ts';
import { ok } from '../../adapters/http/answer.ts';
import { sees } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readNotice } from '../../adapters/notice-store.ts';
import { acknowledge } from '../../notice/acknowledge.ts';
import { acknowledgementSchema, noticePath } from '../contract/notice-schema.ts';
import { noticeView } from '../contract/notice-view.ts';

/** POST /v1/notices/{id}/acknowledgement: somebody has taken note, of it and of all that was sent in the same message. */
export const handler = route({
  scope: 'notices:write',
  path: noticePath,
  body: acknowledgementSchema,
  respond: async ({ caller, path: { id }, body: { actor, note }, now, remember }) => {
    const notice = await readNotice(id);
    if (!notice || !sees(caller, { branches: [notice.topic.branch] }))
      throw new Problem('not_found', 'there is no such notice');
    const why = whyNotAcknowledged(notice);
    if (why) throw new Problem(why.code, why.message);
    const by = { kind: caller.kind === 'branch' ? 'branch' : 'operations', id: caller.id, actor, note } as const;
    const acknowledged = await acknowledge(notice, by, now, (after) => remember(ok(noticeView(after))));
    // Somebody else was first while this was asked.
    if (acknowledged.acknowledgedAt !== now)
      throw new Problem('notice_acknowledged', 'somebody has acknowledged it already');
    return ok(noticeView(acknowledged));
  },
});
