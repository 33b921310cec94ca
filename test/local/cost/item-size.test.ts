import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import { itemSize } from '../../../local/cost/item-size.ts';

it.each([
  ['names and texts by their bytes', { pk: 'a', sk: '货' }, 2 + 1 + 2 + 3],
  ['a number by its digits and one', { n: 1234 }, 1 + 4 + 1],
  ['true, false and null as one', { a: true, b: null }, 2 + 2],
  ['bytes as they are', { b: new Uint8Array(10) }, 1 + 10],
  ['a list with three, and one for each of it', { l: ['a', 'b'] }, 1 + 3 + 2 * (1 + 1)],
  ['a document with three, and one for each of it', { m: { k: 'v' } }, 1 + 3 + (1 + 1 + 1)],
])('counts %s', (_, item, size) => {
  expect(itemSize(marshall(item))).toBe(size);
});

it('counts bytes on the wire, which are base64, as what they stand for', () => {
  expect(itemSize({ b: { B: Buffer.alloc(10).toString('base64') as unknown as Uint8Array } })).toBe(11);
});
