import { invalid } from './problem.ts';

/** A page of a list. The cursor is the sort key of its last item, opaque to callers. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly hasNextPage: boolean;
}

/**
 * The first `limit` of the items found; one more than that was asked for, to know whether there are others.
 * @param readTo the sort key up to which was looked, where there may be others behind it
 */
export function pageOf<T>(found: readonly T[], limit: number, sortKey: (item: T) => string, readTo?: string): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const goesOnAfter = found.length > limit && last !== undefined ? sortKey(last) : readTo;
  return {
    items,
    hasNextPage: goesOnAfter !== undefined,
    nextCursor: goesOnAfter === undefined ? null : Buffer.from(goesOnAfter).toString('base64url'),
  };
}

/** The sort key in a cursor; undefined for the first page. @throws Problem for what never was a cursor */
export function sortKeyIn(cursor: string | undefined, form: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const sortKey = Buffer.from(cursor, 'base64url').toString();
  if (!form.test(sortKey)) throw invalid([{ field: 'cursor', message: 'is not a cursor of this list' }]);
  return sortKey;
}
