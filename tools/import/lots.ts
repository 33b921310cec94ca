import { createHash } from 'node:crypto';
import type { Item } from './item-in.ts';

/** A row as it is sent, known by what stands in it. */
export interface Row {
  readonly id: string;
  readonly item: Item;
}

/** Rows that are sent in one request, under one Idempotency-Key. */
export interface Lot {
  readonly key: string;
  readonly rows: readonly Row[];
}

/** In characters of JSON: with three bytes each, what a request may have. */
const LARGEST = 300_000;

/** Ids of rows: the same for a row of the same content, and of several that are alike, for the same of them. */
export function idsOf(items: readonly Item[]): string[] {
  const met = new Map<string, number>();
  return items.map((item) => {
    const content = JSON.stringify(item);
    const times = (met.get(content) ?? 0) + 1;
    met.set(content, times);
    return `row-${hash(`${times} ${content}`)}`;
  });
}

/** Rows in their order, as many to a lot as one request takes. */
export function lotsOf(rows: readonly Row[], most: number): Lot[] {
  const lots: Row[][] = [];
  let size = 0;
  for (const row of rows) {
    const own = JSON.stringify(row.item).length;
    const last = lots.at(-1);
    if (last && last.length < most && size + own <= LARGEST) {
      last.push(row);
      size += own;
    } else {
      lots.push([row]);
      size = own;
    }
  }
  return lots.map((each) => ({ key: `import-${hash(each.map(({ id }) => id).join())}`, rows: each }));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
