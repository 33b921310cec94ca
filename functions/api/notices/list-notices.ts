import type { Notice } from '../../../domain/notice/notice.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { ok } from '../../adapters/http/answer.ts';
import { sees, whyNotAt } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { createdKey, noticesAt, noticesOf } from '../../adapters/notice-store.ts';
import { noticesQuery } from '../contract/notice-schema.ts';
import { noticeView } from '../contract/notice-view.ts';

const CREATED_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[\w.-]{1,200}$/;

/** GET /v1/notices: who was told what of a waybill, or of all that concerns a branch, newest first. */
export const handler = route({
  scope: 'notices:read',
  query: noticesQuery,
  respond: async ({ caller, query: { waybillNumber, branch, state, limit, cursor } }) => {
    const after = sortKeyIn(cursor, CREATED_KEY);
    if (waybillNumber !== undefined && !isWaybillNumber(waybillNumber))
      throw invalid([{ field: 'waybill_number', message: 'is no waybill number' }]);
    const why = branch === undefined ? undefined : whyNotAt(caller, branch);
    if (why !== undefined) throw invalid([{ field: 'branch', message: why }]);
    const found =
      branch === undefined
        ? (await ofWaybill(waybillNumber ?? '', state, after)).filter(({ topic }) =>
            sees(caller, { branches: [topic.branch] }),
          )
        : await noticesAt(branch, state, after, limit + 1);
    const { items, ...next } = pageOf(found, limit, createdKey);
    return ok({ notices: items.map(noticeView), ...next });
  },
});

/** Of one waybill there are some dozens: all are read. */
async function ofWaybill(
  waybillNumber: string,
  state: Notice['state'] | undefined,
  after: string | undefined,
): Promise<Notice[]> {
  return (await noticesOf(waybillNumber))
    .filter((notice) => state === undefined || notice.state === state)
    .filter((notice) => after === undefined || createdKey(notice) < after)
    .reverse();
}
