import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** An item as it is on the wire. */
export type StoredItem = Readonly<Record<string, AttributeValue>>;

const bytes = (text: string): number => Buffer.byteLength(text);

/** The size of an item in bytes, as DynamoDB counts it: names and values, three bytes and one for each element of a document. */
export function itemSize(item: StoredItem): number {
  return Object.entries(item).reduce((total, [name, value]) => total + bytes(name) + valueSize(value), 0);
}

/** @throws RangeError for a set, of which the table has none */
function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return bytes(value.S);
  // A byte for each two digits and one more: a digit a byte is more than that.
  if (value.N !== undefined) return value.N.length + 1;
  // On the wire it is base64.
  if (value.B !== undefined)
    return value.B instanceof Uint8Array ? value.B.length : Buffer.byteLength(String(value.B), 'base64');
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.L !== undefined) return 3 + value.L.reduce((total, each) => total + 1 + valueSize(each), 0);
  if (value.M !== undefined)
    return 3 + Object.entries(value.M).reduce((total, [name, each]) => total + 1 + bytes(name) + valueSize(each), 0);
  throw new RangeError(`no size of ${JSON.stringify(value)}`);
}
