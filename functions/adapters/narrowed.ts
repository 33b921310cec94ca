/** How many rows of a list a request looks at, to find those that it shows. */
const MOST_ROWS = 500;
/** How many at once, at most. */
const AT_ONCE = 100;

/** Rows of a list that are shown, and how far it was read where there may be others behind. */
export interface Narrowed<Row> {
  readonly rows: readonly Row[];
  /** The last row that was read. */
  readonly readTo?: Row;
}

/**
 * The rows of a list that hold: one more than a page has, or as many as there are among the hundreds that are looked at.
 * @param read the next rows of the list after a sort key: as many as it is asked for, while there are so many
 */
export async function narrowed<Row>(
  read: (after: string | undefined, limit: number) => Promise<readonly Row[]>,
  holds: (row: Row) => boolean,
  sortKey: (row: Row) => string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<Narrowed<Row>> {
  const rows: Row[] = [];
  let last: Row | undefined;
  for (let looked = 0, ask = Math.min(limit + 1, AT_ONCE); looked < MOST_ROWS; looked += ask, ask = AT_ONCE) {
    const some = await read(last === undefined ? after : sortKey(last), ask);
    rows.push(...some.filter(holds));
    if (rows.length > limit || some.length < ask) return { rows };
    last = some.at(-1);
  }
  return { rows, ...(last !== undefined && { readTo: last }) };
}
