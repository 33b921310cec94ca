import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { log } from './log.ts';
import type { Item } from './table.ts';

/** What a write to the table changed: the item as it was, if it was, and as it is. */
export interface Change {
  readonly before: Item | undefined;
  readonly after: Item;
}

/**
 * Makes a handler for the table's stream, called by Lambda with up to a batch of records. What fails is tried again and
 * goes to the dead-letter queue in the end; the records before it in the batch are not done twice.
 */
export function onEachChange(handle: (change: Change) => Promise<void>) {
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  const handleRecord = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
    if (!dynamodb?.NewImage) return;
    const after = unmarshall(dynamodb.NewImage as never);
    try {
      await handle({ before: dynamodb.OldImage && unmarshall(dynamodb.OldImage as never), after });
    } catch (error) {
      log.error('stream record failed', { waybill: after['waybillNumber'], item: after['sk'], error: error as Error });
      throw error;
    }
  };
  return (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> =>
    processPartialResponse(event, handleRecord, processor, { context });
}
