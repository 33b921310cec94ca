import * as z from 'zod/mini';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { ok } from '../../adapters/http/answer.ts';
import { partnerFor } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { paging, partnerId, reference } from '../../adapters/http/validation.ts';
import { holderOfReference } from '../../adapters/reference-store.ts';
import { subjectsOf, type ListedSubject } from '../../adapters/subject-lists.ts';
import { summaryView, type ShipmentSummary } from '../contract/shipment-view.ts';

const BOOKED_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#HD[0-9A-Z]{12}$/;

/** GET /v1/shipments: a partner's own, newest first. Operations name the partner. */
export const handler = route({
  scope: 'shipments:read',
  query: z.strictObject({
    ...paging,
    partner: z.optional(partnerId),
    status: z.optional(z.enum(STATUSES)),
    reference: z.optional(reference),
  }),
  respond: async ({ caller, query: { partner: named, status, reference, limit, cursor } }) => {
    const partner = partnerFor(caller, named);
    const after = sortKeyIn(cursor, BOOKED_KEY);
    const found =
      reference === undefined
        ? await subjectsOf(SHIPMENT, partner, status, after, limit + 1)
        : await withReference(partner, reference);
    const { items, ...next } = pageOf(
      found.filter((item) => status === undefined || item['status'] === status),
      limit,
      ({ bookedKey }) => bookedKey,
    );
    return ok({ shipments: items.map((item) => summaryView(item as unknown as ShipmentSummary)), ...next });
  },
});

/** The shipment with the partner's reference, if there is one; of several, of which all others are cancelled, the last. */
async function withReference(partner: string, reference: string): Promise<ListedSubject[]> {
  const shipment = await holderOfReference(partner, reference);
  return shipment ? [{ ...shipment, bookedKey: '' }] : [];
}
