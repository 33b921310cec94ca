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

/** The machine's write when a promise is due: mark it missed, unless it has been met. */
export function ring(waybill: string, commitment: CommitmentName, dueAt: string, level: number): Promise<boolean> {
  return mark(waybill, commitment, {
    UpdateExpression: 'SET missedAt = :dueAt, #level = :level',
    ConditionExpression: STILL_BROKEN,
    ExpressionAttributeNames: { '#level': 'level' },
    ExpressionAttributeValues: { ':dueAt': { S: instant(dueAt) }, ':level': { N: String(level) } },
  });
}

/** The machine's write some time before: remind somebody, unless it has been met. */
export function remind(waybill: string, commitment: CommitmentName, dueAt: string, remindAt: string): Promise<boolean> {
  return mark(waybill, commitment, {
    UpdateExpression: 'SET remindedAt = :remindAt',
    ConditionExpression: STILL_OWED,
    ExpressionAttributeValues: { ':dueAt': { S: instant(dueAt) }, ':remindAt': { S: instant(remindAt) } },
  });
}

/** Tried again while a transaction is in its way, as the machine does. */
async function mark(waybill: string, commitment: CommitmentName, update: Mark): Promise<boolean> {
  try {
    await new DynamoDBClient({}).send(
      new UpdateItemCommand({
        TableName: process.env['TABLE_NAME'],
        Key: { pk: { S: `SHIPMENT#${waybill}` }, sk: { S: `COMMITMENT#${commitment}` } },
        ...update,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionConflictException) return mark(waybill, commitment, update);
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
