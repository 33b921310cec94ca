import { ok } from '../../adapters/http/answer.ts';
import { sees, type Caller } from '../../adapters/http/caller.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { noticesOf } from '../../adapters/notice-store.ts';
import { trackingUrl } from '../../adapters/tracking-link.ts';
import { fileOf, waybillPath } from './file-of-caller.ts';
import { noticeEventView } from '../contract/notice-view.ts';
import { shipmentView } from '../contract/shipment-view.ts';

/** GET /v1/shipments/{waybill_number}: a shipment with its promises and its history. */
export const handler = route({
  scope: 'shipments:read',
  path: waybillPath,
  respond: async ({ caller, path, now, askedAt }) => {
    const file = await retryingOnClash(() => fileOf(caller, path.waybillNumber));
    const view = shipmentView(file, now);
    const told = await toldOf(caller, path.waybillNumber);
    const link = await trackingUrl(askedAt, path.waybillNumber);
    return ok({ ...view, trackingUrl: link, history: [...view.history, ...told].sort(byTime) });
  },
});

/** Who was told of it, for those whose work that is: not for partners. */
async function toldOf(caller: Caller, waybillNumber: string) {
  if (caller.kind === 'partner') return [];
  const notices = await noticesOf(waybillNumber);
  return notices.filter(({ topic }) => sees(caller, { branches: [topic.branch] })).map(noticeEventView);
}

/** Of the same moment, as they stand. */
function byTime(one: { readonly occurredAt: string }, other: { readonly occurredAt: string }): number {
  return Date.parse(one.occurredAt) - Date.parse(other.occurredAt);
}
