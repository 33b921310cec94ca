import type { StoredItem } from '../../local/cost/item-size.ts';
import { unitsOfPage } from '../../local/cost/read-units.ts';
import type { WatchedQuery } from './wire.ts';

/** What queries consumed, page by page. The emulator says 0.5 whatever a page holds, so it is reckoned from what DynamoDB documents. */
export function unitsOf(queries: readonly WatchedQuery[]): number {
  return queries.reduce((total, { asked, answered }) => {
    if (answered.ScannedCount !== answered.Count) throw new Error('items were read that the answer does not show');
    return total + unitsOfPage(answered.Items as readonly StoredItem[], asked.ConsistentRead);
  }, 0);
}
