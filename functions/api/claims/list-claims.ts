import { CLAIM } from '../../../domain/claim/claim-kind.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '../../../domain/claim/claim.ts';
import type { ClaimSummary } from '../../../domain/claim/claim-summary.ts';
import { claimsFoundBy, type ClaimLookup } from '../../adapters/claim-lookups.ts';
import { statementsOf } from '../../adapters/claim-statement-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { partnerFor, type Caller } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { ownItems, queuedSubjects, subjectsOf } from '../../adapters/subject-lists.ts';
import { claimsQuery } from '../contract/claims-query.ts';
import { claimSummaryView, statementView } from '../contract/claim-view.ts';

/** Of what has a time and of what nothing is due. */
const SORT_KEY = /^(?:\d{4}-\d\d-\d\dT[\d:.]{12}Z|9999)#HL[0-9A-Z]{12}$/;

/** A claim in a list, and the sort key after which the list goes on. */
interface Listed {
  readonly key: string;
  readonly status?: unknown;
  readonly shows?: unknown;
}

interface Asked {
  readonly partner?: string | undefined;
  readonly status?: ClaimStatus | undefined;
  readonly waybillNumber?: string | undefined;
  readonly carrier?: string | undefined;
}

/**
 * GET /v1/claims: a partner's own, newest first. Operations see all by what is due first, those of a partner, of a waybill, or
 * those that a carrier has to pay back with what these come to: the statement counts all, whatever the page shows (G5).
 */
export const handler = route({
  scope: 'claims:read',
  query: claimsQuery,
  respond: async ({ caller, query: { limit, cursor, ...asked }, now }) => {
    const after = sortKeyIn(cursor, SORT_KEY);
    const found = await listed(caller, asked, after, limit + 1);
    const { items, ...next } = pageOf(found, limit, ({ key }) => key);
    const claims = items.map(({ shows, status }) =>
      claimSummaryView(shows as ClaimSummary, status as ClaimStatus, caller, now),
    );
    if (asked.carrier === undefined) return ok({ claims, ...next });
    return ok({ claims, statement: { byCurrency: (await statementsOf(asked.carrier)).map(statementView) }, ...next });
  },
});

async function listed(
  caller: Caller,
  { partner, status, waybillNumber, carrier }: Asked,
  after: string | undefined,
  limit: number,
): Promise<Listed[]> {
  const searched = Object.entries({ partner, waybillNumber, carrier }).filter(([, value]) => value !== undefined);
  const byLookup = waybillNumber ?? carrier;
  const isDesk = caller.kind === 'operations';
  // What is found by a lookup is of all partners and in any status.
  if (searched.length > 1 || (byLookup !== undefined && (!isDesk || status !== undefined)))
    throw new Problem('filter_not_served', 'claims are listed by a partner, a waybill or a carrier, and by a status', {
      errors: [
        {
          field: waybillNumber === undefined ? 'carrier' : 'waybill_number',
          message: 'is not served in this combination',
        },
      ],
    });
  if (waybillNumber !== undefined) return foundBy('waybill', waybillNumber, after, limit);
  if (carrier !== undefined) return foundBy('carrier', carrier, after, limit);
  if (isDesk && partner === undefined) {
    const items = await queuedSubjects(CLAIM, status === undefined ? CLAIM_STATUSES : [status], after, limit);
    return items.map((item) => ({ ...item, key: item.queueSort }));
  }
  const items = await subjectsOf(CLAIM, partnerFor(caller, partner), { status }, after, limit);
  return items.map((item) => ({ ...item, key: item.bookedKey }));
}

async function foundBy(what: ClaimLookup, value: string, after: string | undefined, limit: number): Promise<Listed[]> {
  const found = await claimsFoundBy(what, value, after, limit);
  const items = await ownItems(
    CLAIM,
    found.map(({ claimNumber }) => claimNumber),
  );
  return found.flatMap(({ claimNumber, submittedKey }) => {
    const item = items.get(claimNumber);
    return item ? [{ status: item['status'], shows: item['shows'], key: submittedKey }] : [];
  });
}
