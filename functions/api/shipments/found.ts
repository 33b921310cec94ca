import { STATUSES } from '../../../domain/shipment/status.ts';
import { comparedName } from '../../../domain/sign-off/same-name.ts';
import { destinationKey, originKey, ownerKey } from '../../adapters/subject-items.ts';
import { needed, type Asked, type ShipmentPage } from './asked.ts';
import { foundByChange } from './found-by-change.ts';
import { foundByDueTime } from './found-by-due-time.ts';
import { foundByLookup } from './found-by-lookup.ts';
import { foundByReference, foundOfPartner } from './found-of-partner.ts';
import type { SearchName } from './searches.ts';

/** How each search finds its shipments. */
const FINDS: Readonly<Record<SearchName, (asked: Asked) => Promise<ShipmentPage>>> = {
  ofOwnNumber: (asked) => foundByLookup({ what: 'own_number', value: needed(asked.filters, 'ownNumber') }, asked),
  ofPhone: (asked) => foundByLookup({ what: 'phone', value: needed(asked.filters, 'phone').e164 }, asked),
  ofConsignee: (asked) =>
    foundByLookup({ what: 'consignee', value: comparedName(needed(asked.filters, 'consignee')) }, asked),
  ofReference: foundByReference,
  changedOfPartner: (asked) => foundByChange('by-update', [ownerKey(needed(asked.filters, 'partner'))], asked),
  ofPartner: foundOfPartner,
  dueAtBranch: foundByDueTime,
  changedAtBranch: foundByChangeAtBranch,
  inStatusAtBranch: foundByChangeAtBranch,
  bookedAtBranch: (asked) =>
    foundByLookup({ what: needed(asked.filters, 'at'), value: needed(asked.filters, 'branch') }, asked),
};

/** A page of what a search finds. */
export function found(search: SearchName, asked: Asked): Promise<ShipmentPage> {
  return FINDS[search](asked);
}

/** By the status, of all statuses where none is named, at the branch where they begin or end. */
function foundByChangeAtBranch(asked: Asked): Promise<ShipmentPage> {
  const { filters } = asked;
  const [branch, at] = [needed(filters, 'branch'), needed(filters, 'at')];
  const statuses = filters.status === undefined ? STATUSES : [filters.status];
  return at === 'origin'
    ? foundByChange(
        'by-origin',
        statuses.map((status) => originKey(branch, status)),
        asked,
      )
    : foundByChange(
        'by-destination',
        statuses.map((status) => destinationKey(branch, status)),
        asked,
      );
}
