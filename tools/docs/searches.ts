import { snakeCase } from '../../functions/adapters/key-case.ts';
import { SEARCHES, type Search } from '../../functions/api/shipments/searches.ts';
import { codes, table } from './markdown.ts';

/** Whose keys a search serves. */
const FOR: Readonly<Record<Search['whose'], string>> = {
  'each row': 'all',
  partner: 'partners, operations',
  branch: 'branches, operations',
};

/** What `GET /v1/shipments` finds by, a row for each search: it stands in docs/api.md. */
export function searches(): string {
  return table(
    ['by', 'and, as one likes', 'for keys of', 'order'],
    Object.values<Search>(SEARCHES).map(({ by, and = [], at, whose, order }) => [
      codes(by.map(snakeCase), ' + ') + (at ? ` (${codes(at)})` : ''),
      codes(and.map(snakeCase)),
      FOR[whose],
      order,
    ]),
  );
}
