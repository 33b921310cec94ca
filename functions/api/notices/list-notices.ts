import type { Notice } from '../../../domain/notice/notice.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { ok } from '../../adapters/http/answer.ts';
import { sees, whyNotAt, type Caller } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
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
      waybillNumber === undefined
        ? await noticesAt(branch ?? onlyBranchOf(caller), state, after, limit + 1)
        : await ofWaybill(waybillNumber, (notice) =>
            [
              sees(caller, { branches: [notice.topic.branch] }),
              branch === undefined || notice.topic.branch === branch,
              state === undefined || notice.state === state,
              after === undefined || createdKey(notice) < after,
            ].every(Boolean),
          );
    const { items, ...next } = pageOf(found, limit, createdKey);
    return ok({ notices: items.map(noticeView), ...next });
  },
});

/** Of one waybill there are some dozens: all are read. */
async function ofWaybill(waybillNumber: string, wanted: (notice: Notice) => boolean): Promise<Notice[]> {
  return (await noticesOf(waybillNumber)).filter(wanted).reverse();
}

/** Whose notices are meant where a key names nothing. @throws Problem filter_not_served where it is not of one branch: no index lists those of several */
function onlyBranchOf({ branches: [branch, ...others] = [] }: Caller): string {
  if (branch !== undefined && others.length === 0) return branch;
  throw new Problem('filter_not_served', 'notices are listed by a waybill or a branch: no index serves all of them', {
    errors: [{ field: 'branch', message: 'is needed, or a waybill_number' }],
    served: [
      { by: ['waybill_number'], and: ['branch', 'state'] },
      { by: ['branch'], and: ['state'] },
    ],
  });
}
