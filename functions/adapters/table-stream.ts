import { unmarshall } from '@aws-sdk/util-dynamodb';
import type {
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import { machineTime } from './clock.ts';
import { log } from './log.ts';
import { enqueue, onEachMessage } from './queue.ts';
import { COMMITMENT } from './subject-items.ts';
import { getItem, type Item, type Key } from './table.ts';

/** What a write to the table changed: the item as it was, if it was, and as it is. */
export interface Change {
  readonly before: Item | undefined;
  readonly after: Item;
}

type Handle = (change: Change) => Promise<void>;

/** What lies in the queue of what was set aside. The row of a promise does not tell what was told of it before, and names nobody: of it, the change itself. */
type SetAside = Key | Change;

/** For how long a record that fails is tried in its place, and holds up its shard, in milliseconds. */
const TRIED_IN_PLACE_MS = 5 * 60_000;

/**
 * Makes a handler for the table's stream. Lambda calls it with a batch of records in the order of the writes, and with a batch
 * of messages: what was set aside. Of a key the item is read again and handled as if it were new; a change is handled as it was.
 * @throws whatever fails on the first record: then nothing was done, and the whole batch is to come again
 */
export function onEachChange(handle: Handle) {
  const readAgain = onEachMessage<SetAside>(
    async (what) => {
      const change = 'after' in what ? what : { before: undefined, after: await getItem(what) };
      if (change.after) await handle({ before: change.before, after: change.after });
    },
    (what) => ({ item: 'after' in what ? what.after['sk'] : what.sk }),
  );
  return (event: DynamoDBStreamEvent | SQSEvent): Promise<DynamoDBBatchResponse | SQSBatchResponse> =>
    isOfQueue(event) ? readAgain(event) : inOrder(event.Records, handle);
}

function isOfQueue(event: DynamoDBStreamEvent | SQSEvent): event is SQSEvent {
  return event.Records.some((record) => record.eventSource === 'aws:sqs');
}

/**
 * Stops at the first record that fails and says which: Lambda calls again from there, and what was done before is not done
 * twice. One that has failed for too long is set aside, so that it holds up nothing; one a call, for when all of them fail,
 * what ails is not the record.
 */
async function inOrder(records: readonly DynamoDBRecord[], handle: Handle): Promise<DynamoDBBatchResponse> {
  let mayBeSetAside = true;
  for (const [at, record] of records.entries()) {
    const change = changeIn(record);
    if (!change) continue;
    try {
      await handle(change).catch(async (error: unknown) => {
        if (!mayBeSetAside || !isOld(record)) throw error;
        await setAside(change, error);
        mayBeSetAside = false;
      });
    } catch (error) {
      log.error('stream record failed', { ...named(change.after), error: error as Error });
      if (at === 0) throw error;
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

async function setAside(change: Change, error: unknown): Promise<void> {
  const { pk, sk } = change.after;
  await enqueue(String(sk).startsWith(COMMITMENT) ? change : { pk, sk });
  log.error('stream record set aside', { ...named(change.after), error: error as Error });
}

const named = (item: Item) => ({ waybill: item['waybillNumber'], item: item['sk'] });

function isOld({ dynamodb }: DynamoDBRecord): boolean {
  const writtenAt = dynamodb?.ApproximateCreationDateTime;
  return writtenAt !== undefined && machineTime() - writtenAt * 1000 > TRIED_IN_PLACE_MS;
}

function changeIn({ dynamodb }: DynamoDBRecord): Change | undefined {
  if (!dynamodb?.NewImage) return undefined;
  return { before: dynamodb.OldImage && itemIn(dynamodb.OldImage), after: itemIn(dynamodb.NewImage) };
}

function itemIn(image: NonNullable<DynamoDBRecord['dynamodb']>['NewImage']): Item {
  return unmarshall(image as Parameters<typeof unmarshall>[0]);
}
