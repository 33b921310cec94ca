import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { isDeepStrictEqual } from 'node:util';
import type { StoredItem } from '../table.ts';

/** What the table's stream tells of the writes that led from the items before to those after, of which some may be new. */
export function changes(before: readonly StoredItem[], after: readonly StoredItem[]): DynamoDBStreamEvent {
  const changed = after.flatMap((item) => {
    const old = before.find(({ pk, sk }) => pk === item['pk'] && sk === item['sk']);
    return isDeepStrictEqual(old, item) ? [] : [{ old, item }];
  });
  return {
    Records: changed.map(({ old, item }, at) => ({
      eventName: old ? 'MODIFY' : 'INSERT',
      dynamodb: { SequenceNumber: String(at + 1), NewImage: marshall(item), ...(old && { OldImage: marshall(old) }) },
    })),
  } as DynamoDBStreamEvent;
}

/** What the stream tells of new items. */
export const writesOf = (items: readonly StoredItem[]): DynamoDBStreamEvent => changes([], items);

export const commitments = (items: readonly StoredItem[]): StoredItem[] =>
  items.filter(({ sk }) => String(sk).startsWith('COMMITMENT#'));
export const events = (items: readonly StoredItem[]): StoredItem[] =>
  items.filter(({ sk }) => String(sk).startsWith('EVENT#'));
