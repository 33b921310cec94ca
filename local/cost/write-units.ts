import { isDeepStrictEqual } from 'node:util';
import { itemSize, type StoredItem } from './item-size.ts';

/** An index of the table: its keys, and what it holds of an item besides; undefined for all of it. */
export interface Index {
  readonly name: string;
  readonly keys: readonly string[];
  readonly projected?: readonly string[];
}

/** What became of an item in one write; without `after` where its condition did not hold. */
export interface Write {
  readonly before?: StoredItem;
  readonly after?: StoredItem;
  readonly transactional: boolean;
}

const TABLE_KEYS = ['pk', 'sk'];
const units = (size: number): number => Math.max(1, Math.ceil(size / 1024));

/** The units of a write to the table: for each begun KiB of the larger of both items, twice in a transaction, and refused too. */
export function tableUnits({ before, after, transactional }: Write): number {
  const largest = Math.max(...[before, after].map((item) => (item ? itemSize(item) : 0)));
  return units(largest) * (transactional ? 2 : 1);
}

/**
 * The units of what a write changes in an index: none where the item stands in it neither before nor after, or nothing
 * that it holds has changed; twice, a deletion and an insertion, where the item's place in it has.
 */
export function indexUnits(index: Index, { before, after }: Write): number {
  const [old, now] = [inIndex(index, before), inIndex(index, after)];
  if (!old || !now) return [old, now].reduce((total, held) => total + (held ? units(itemSize(held)) : 0), 0);
  if (isDeepStrictEqual(old, now)) return 0;
  const moved = index.keys.some((key) => !isDeepStrictEqual(old[key], now[key]));
  return moved ? units(itemSize(old)) + units(itemSize(now)) : units(Math.max(itemSize(old), itemSize(now)));
}

/** What an index holds of an item; undefined where the item lacks one of its keys. */
function inIndex({ keys, projected }: Index, item: StoredItem | undefined): StoredItem | undefined {
  if (!item || keys.some((key) => item[key] === undefined)) return undefined;
  if (!projected) return item;
  const held = new Set([...TABLE_KEYS, ...keys, ...projected]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => held.has(name)));
}
