import { marshall } from '@aws-sdk/util-dynamodb';
import type { WatchedQuery } from './wire.ts';

type Attribute = Record<string, unknown>;

/** The size of an item in bytes, as DynamoDB counts it: names and values, three bytes and one for each element of a document. */
export function sizeOf(item: Record<string, unknown>): number {
  return Object.entries(item).reduce((total, [name, value]) => total + bytes(name) + valueSize(value as Attribute), 0);
}

function valueSize(attribute: Attribute): number {
  const [type = '', value] = Object.entries(attribute)[0] ?? [];
  switch (type) {
    case 'S':
      return bytes(String(value));
    // A byte for each two digits and one more: a digit a byte is more than that.
    case 'N':
      return String(value).length + 1;
    case 'BOOL':
    case 'NULL':
      return 1;
    case 'L':
      return 3 + (value as Attribute[]).reduce((total, each) => total + 1 + valueSize(each), 0);
    case 'M':
      return (
        3 +
        Object.entries(value as Record<string, Attribute>).reduce(
          (total, [name, each]) => total + 1 + bytes(name) + valueSize(each),
          0,
        )
      );
    default:
      throw new RangeError(`no size of ${type}`);
  }
}

const bytes = (text: string): number => Buffer.byteLength(text);

/** What reading a number of bytes at once costs: half a unit for each begun 4 KiB, a whole one where the read is consistent. */
export function readUnits(size: number, consistent = false): number {
  return Math.max(1, Math.ceil(size / 4096)) * (consistent ? 1 : 0.5);
}

/** What queries consumed, page by page. The emulator says 0.5 whatever a page holds, so it is reckoned from what DynamoDB documents. */
export function unitsOf(queries: readonly WatchedQuery[]): number {
  return queries.reduce((total, { asked, answered }) => {
    if (answered.ScannedCount !== answered.Count) throw new Error('items were read that the answer does not show');
    return (
      total +
      readUnits(
        answered.Items.reduce((size, item) => size + sizeOf(item), 0),
        asked.ConsistentRead,
      )
    );
  }, 0);
}

/** The size of an item that is not on the wire yet. */
export const sizeOfPlain = (item: Record<string, unknown>): number =>
  sizeOf(marshall(item, { removeUndefinedValues: true }));
