import { itemSize, type StoredItem } from './item-size.ts';

/** What reading a number of bytes at once costs: half a unit for each begun 4 KiB, a whole one where the read is consistent. */
export function readUnits(size: number, consistent = false): number {
  return Math.max(1, Math.ceil(size / 4096)) * (consistent ? 1 : 0.5);
}

/** What reading items one by one costs, of which some may not be there. */
export function unitsOfEach(items: readonly (StoredItem | undefined)[], consistent = false): number {
  return items.reduce((total, item) => total + readUnits(item ? itemSize(item) : 0, consistent), 0);
}

/** What a page of a query costs. */
export function unitsOfPage(items: readonly StoredItem[], consistent = false): number {
  return readUnits(
    items.reduce((total, item) => total + itemSize(item), 0),
    consistent,
  );
}
