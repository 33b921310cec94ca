import type { StoredItem } from './item-size.ts';
import { unitsOfEach, unitsOfPage } from './read-units.ts';
import type { Request } from './requests.ts';
import { indexUnits, tableUnits, type Index } from './write-units.ts';

/** Units by what they were for: a kind of item, `events`, or an index, `index open`. */
export type Units = Readonly<Record<string, number>>;

/** The write units of requests, by kind of item and by index. What was refused is paid all the same. */
export function writeUnits(requests: readonly Request[], indexes: readonly Index[]): Units {
  const units: Record<string, number> = {};
  const add = (what: string, number: number): void => {
    if (number > 0) units[what] = (units[what] ?? 0) + number;
  };
  for (const { action, status, written } of requests) {
    const transactional = action === 'TransactWriteItems';
    for (const { before, after } of written) {
      const write = { transactional, ...(before && { before }), ...(after && { after }) };
      add(status === 200 ? kindOf(after) : 'refused', tableUnits(write));
      for (const index of indexes) add(`index ${index.name}`, indexUnits(index, write));
    }
  }
  return units;
}

/** The read units of requests, by operation. */
export function readUnits(requests: readonly Request[]): Units {
  const units: Record<string, number> = {};
  for (const request of requests) {
    const read = unitsRead(request);
    if (read > 0) units[request.action] = (units[request.action] ?? 0) + read;
  }
  return units;
}

function unitsRead({ action, asked, answered }: Request): number {
  switch (action) {
    case 'GetItem':
      return unitsOfEach([answered.Item], asked.ConsistentRead);
    case 'Query':
      return unitsOfPage(answered.Items ?? [], asked.ConsistentRead);
    case 'BatchGetItem': {
      const found = Object.values(answered.Responses ?? {}).flat();
      const missing = Object.values(asked.RequestItems ?? {}).flatMap(({ Keys }) => Keys).length - found.length;
      return unitsOfEach([...found, ...Array.from({ length: missing }, () => undefined)]);
    }
    default:
      return 0;
  }
}

/** "COMMITMENT#pickup" is one of the commitments; what is sorted by a time or a hash is named by its partition. */
function kindOf(item: StoredItem | null): string {
  const [partition, sortKey] = [item?.['pk']?.S ?? '', item?.['sk']?.S ?? 'unknown'];
  const [kind = ''] = (/^\d|^[0-9a-f]{20}$/.test(sortKey) ? partition : sortKey).split('#');
  return kind.toLowerCase().replaceAll('_', ' ');
}
