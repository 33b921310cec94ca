import { Aws, Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Chain, CustomState, Errors, JitterType, JsonPath, Wait, WaitTime, type Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { COMMITMENTS, type CommitmentName } from '../../domain/commitments.ts';

/** The promise still stands broken: it is owed, due when this timer was armed for, and told no further than this level. */
export const STILL_BROKEN = 'attribute_not_exists(metAt) AND attribute_not_exists(voidedAt) AND dueAt = :dueAt AND #level <= :level';
const CONDITION_FALSE = 'DynamoDb.ConditionalCheckFailedException';

/**
 * What becomes of a promise when nobody keeps it: for each level of its escalation wait until it is to be told, then
 * mark the commitment missed, unless it has been kept, moved or voided. Check and mark are one conditional write.
 * @param kept where it ends when there is nothing to mark
 */
export function deadline(scope: Construct, name: CommitmentName, table: ITable, kept: Succeed): Chain {
  const { rule, escalation } = COMMITMENTS[name];
  const levels = escalation.map(({ tells }, at) => {
    const level = at + 1;
    const role = tells.replaceAll('_', ' ');
    const wait = new Wait(scope, at === 0 ? `${name}: wait until due` : `${name}: wait to tell ${role}`, {
      time: WaitTime.timestampPath(`$.tellAt.level${level}`),
    });
    return wait.next(markMissed(scope, `${name} missed (${rule}): tell ${role}`, level, table, kept));
  });
  return levels.reduce((told, next) => told.next(next));
}

function markMissed(scope: Construct, id: string, level: number, table: ITable, kept: Succeed): CustomState {
  const mark = new CustomState(scope, id, {
    stateJson: {
      Type: 'Task',
      // The optimised integration spells its errors differently in places; the SDK's are the same everywhere.
      Resource: `arn:${Aws.PARTITION}:states:::aws-sdk:dynamodb:updateItem`,
      Parameters: {
        TableName: table.tableName,
        'Key.$': '$.key',
        UpdateExpression: 'SET missedAt = :dueAt, #level = :level',
        ConditionExpression: STILL_BROKEN,
        ExpressionAttributeNames: { '#level': 'level' },
        ExpressionAttributeValues: { ':dueAt': { 'S.$': '$.dueAt' }, ':level': { N: String(level) } },
      },
      ResultPath: null,
    },
  });
  mark.addRetry({ errors: [CONDITION_FALSE], maxAttempts: 0 });
  // A broken promise must not go unnoticed, whatever ails the table: a quarter of an hour before the alarm rings.
  mark.addRetry({
    errors: [Errors.ALL], interval: Duration.seconds(1), backoffRate: 2, maxDelay: Duration.minutes(5), maxAttempts: 14, jitterStrategy: JitterType.FULL,
  });
  return mark.addCatch(kept, { errors: [CONDITION_FALSE], resultPath: JsonPath.DISCARD });
}
