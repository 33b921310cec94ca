import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionConflictException,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { CommitmentName } from '../../domain/commitments.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { STILL_BROKEN } from '../../infra/lifecycles/deadline.ts';

/** What a machine writes on a commitment, with its condition. @returns whether the condition held */
type Mark = Pick<
  UpdateItemCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** The condition of a reminder: that of a miss, whatever level was told. */
const STILL_OWED = STILL_BROKEN.replace(' AND #level <= :level', '');

const instant = (text: string): string => parseInstant(text) ?? '';

/** The machine's write when a promise is due: mark it missed, unless it has been met. @param renewals of a promise that was made anew, how often (X2) */
export function ring(
  waybill: string,
  commitment: CommitmentName,
  dueAt: string,
  level: number,
  renewals = 0,
): Promise<boolean> {
  return mark(waybill, rowOf(commitment, renewals), {
    UpdateExpression: 'SET missedAt = :dueAt, #level = :level',
    ConditionExpression: STILL_BROKEN,
    ExpressionAttributeNames: { '#level': 'level' },
    ExpressionAttributeValues: { ':dueAt': { S: instant(dueAt) }, ':level': { N: String(level) } },
  });
}

/** The machine's write some time before: remind somebody, unless it has been met. */
export function remind(waybill: string, commitment: CommitmentName, dueAt: string, remindAt: string): Promise<boolean> {
  return mark(waybill, rowOf(commitment), {
    UpdateExpression: 'SET remindedAt = :remindAt',
    ConditionExpression: STILL_OWED,
    ExpressionAttributeValues: { ':dueAt': { S: instant(dueAt) }, ':remindAt': { S: instant(remindAt) } },
  });
}

function rowOf(commitment: CommitmentName, renewals = 0): string {
  return `COMMITMENT#${commitment}${renewals > 0 ? `#${renewals}` : ''}`;
}

/** Tried again while a transaction is in its way, as the machine does. */
async function mark(waybill: string, sk: string, update: Mark): Promise<boolean> {
  try {
    await new DynamoDBClient({}).send(
      new UpdateItemCommand({
        TableName: process.env['TABLE_NAME'],
        Key: { pk: { S: `SHIPMENT#${waybill}` }, sk: { S: sk } },
        ...update,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionConflictException) return mark(waybill, sk, update);
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
