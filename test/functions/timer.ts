import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionConflictException,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { COMMITMENT_NAMES, type CommitmentName } from '../../domain/commitments.ts';
import { levelBy } from '../../domain/promise/escalation.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { now } from '../../functions/adapters/clock.ts';
import { allOpenAt, type ListedCommitment } from '../../functions/adapters/commitment-lists.ts';
import { branchCodes } from '../../functions/adapters/network-store.ts';
import { commitmentKey, overdueKey, overdueOfKey } from '../../functions/adapters/subject-items.ts';
import { readSubject } from '../../functions/adapters/subject-store.ts';
import type { Key } from '../../functions/adapters/table.ts';
import { MARK_MISSED, STILL_BROKEN } from '../../infra/lifecycles/deadline.ts';

/** What a machine writes on a commitment, with its condition. @returns whether the condition held */
type Mark = Pick<
  UpdateItemCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** The condition of a reminder: that of a miss, whatever level was told. */
const STILL_OWED = STILL_BROKEN.replace(' AND #level <= :level', '');

const instant = (text: string): string => parseInstant(text) ?? '';

/** The machine's write when a promise is due: mark it missed, unless it has been met. @param renewals of a promise that was made anew, how often (X2) */
export async function ring(
  waybill: string,
  commitment: CommitmentName,
  dueAt: string,
  level: number,
  renewals = 0,
): Promise<boolean> {
  const partner = (await readSubject(SHIPMENT, waybill))?.partner;
  const mark = missed(instant(dueAt), level, { name: commitment, subjectId: waybill, of: { partner } });
  return write(keyOf(waybill, commitment, renewals), mark);
}

function missed(
  dueAt: string,
  level: number,
  { name, subjectId, of }: Pick<ListedCommitment, 'name' | 'subjectId' | 'of'>,
): Mark {
  return {
    UpdateExpression: MARK_MISSED,
    ConditionExpression: STILL_BROKEN,
    ExpressionAttributeNames: { '#level': 'level' },
    ExpressionAttributeValues: {
      ':dueAt': { S: dueAt },
      ':level': { N: String(level) },
      ':overdueKey': { S: overdueKey(name, subjectId) },
      ':overdueOfKey': { S: overdueOfKey(name, of) },
    },
  };
}

/** The machine's write some time before: remind somebody, unless it has been met. */
export function remind(waybill: string, commitment: CommitmentName, dueAt: string, remindAt: string): Promise<boolean> {
  return write(keyOf(waybill, commitment), {
    UpdateExpression: 'SET remindedAt = :remindAt',
    ConditionExpression: STILL_OWED,
    ExpressionAttributeValues: { ':dueAt': { S: instant(dueAt) }, ':remindAt': { S: instant(remindAt) } },
  });
}

/** Time has passed: whatever is past due at these branches, or at all, has been marked by its timer to the level that it has reached. */
export async function ringAllDue(branches?: readonly string[]): Promise<void> {
  const at = now();
  for (const branch of branches ?? (await branchCodes())) {
    for (const name of COMMITMENT_NAMES) {
      for await (const page of allOpenAt(name, branch, { until: at })) {
        for (const promise of page) {
          const { subject, subjectId, dueAt, terms } = promise;
          const mark = missed(dueAt, levelBy(terms, dueAt, at), promise);
          await write(commitmentKey({ kind: subject }, subjectId, promise), mark);
        }
      }
    }
  }
}

const keyOf = (waybill: string, name: CommitmentName, renewals = 0): Key =>
  commitmentKey(SHIPMENT, waybill, { name, renewals });

/** Tried again while a transaction is in its way, as the machine does. */
async function write({ pk, sk }: Key, mark: Mark): Promise<boolean> {
  try {
    await new DynamoDBClient({}).send(
      new UpdateItemCommand({
        TableName: process.env['TABLE_NAME'],
        Key: { pk: { S: pk }, sk: { S: sk } },
        ...mark,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionConflictException) return write({ pk, sk }, mark);
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
