import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { log } from './log.ts';
import type { Item } from './table.ts';

/** What a write to the table changed: the item as it was, if it was, and as it is. */
export interface Change {
  readonly before: Item | undefined;
  readonly after: Item;
}

/**
 * Makes a handler for the table's stream, called by Lambda with a batch of records in the order of the writes. It stops at
 * the first record that fails and says which: Lambda calls again from there, and what was done before is not done twice.
 * @throws whatever fails on the first record: then nothing was done, and the whole batch is to come again
 */
export function onEachChange(handle: (change: Change) => Promise<void>) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const [at, { dynamodb }] of Records.entries()) {
      if (!dynamodb?.NewImage) continue;
      const change = { before: dynamodb.OldImage && itemIn(dynamodb.OldImage), after: itemIn(dynamodb.NewImage) };
      try {
        await handle(change);
      } catch (error) {
        log.error('stream record failed', {
          waybill: change.after['waybillNumber'],
          item: change.after['sk'],
          error: error as Error,
        });
        if (at === 0) throw error;
        return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
}

function itemIn(image: NonNullable<DynamoDBRecord['dynamodb']>['NewImage']): Item {
  return unmarshall(image as Parameters<typeof unmarshall>[0]);
}
