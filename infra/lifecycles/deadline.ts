import { Aws, Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import {
  Chain,
  CustomState,
  Errors,
  JitterType,
  JsonPath,
  Wait,
  WaitTime,
  type Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { PromiseRule } from '../../domain/promise/promise-rule.ts';
import { COMMITMENTS, type CommitmentName } from '../../domain/commitments.ts';

const STILL_OWED =
  'attribute_not_exists(metAt) AND attribute_not_exists(endedAt) AND attribute_not_exists(withdrawn) AND dueAt = :dueAt';
/** The promise still stands broken: it is owed, due when this timer was armed for, and told no further than this level. */
export const STILL_BROKEN = `${STILL_OWED} AND #level <= :level`;
/** When it broke, how far that is told, and its places among what is overdue: of all, and of its partner's. */
export const MARK_MISSED =
  'SET missedAt = :dueAt, #level = :level, overdueKey = :overdueKey, overdueOfKey = :overdueOfKey';
const CONDITION_FALSE = 'DynamoDb.ConditionalCheckFailedException';

/**
 * What becomes of a promise when nobody keeps it: for each level of its escalation wait until it is to be told, then
 * mark the commitment missed, unless it has been kept, moved or ended. Check and mark are one conditional write.
 * @param kept where it ends when there is nothing to mark
 * @returns the chain from each level on: a timer that takes the place of one that ended in vain begins where that one was
 */
export function deadline(scope: Construct, name: CommitmentName, table: ITable, kept: Succeed): Chain[] {
  const { rule, escalation }: PromiseRule = COMMITMENTS[name];
  const levels = escalation.map(({ tells }, at) => {
    const level = at + 1;
    const role = tells.replaceAll('_', ' ');
    const wait = waitUntil(
      scope,
      at === 0 ? `${name}: wait until due` : `${name}: wait to tell ${role}`,
      `$.tellAt.level${level}`,
    );
    return wait.next(
      mark(scope, `${name} missed (${rule}): tell ${role}`, table, kept, {
        UpdateExpression: MARK_MISSED,
        ConditionExpression: STILL_BROKEN,
        ExpressionAttributeNames: { '#level': 'level' },
        ExpressionAttributeValues: {
          ':dueAt': { 'S.$': '$.dueAt' },
          ':level': { N: String(level) },
          ':overdueKey': { 'S.$': '$.overdueKey' },
          ':overdueOfKey': { 'S.$': '$.overdueOfKey' },
        },
      }),
    );
  });
  levels.reduce((before, next) => before.next(next));
  return levels;
}

/** How somebody is reminded of a promise before it is due, in the same way; undefined where nobody is. @param kept likewise */
export function reminder(scope: Construct, name: CommitmentName, table: ITable, kept: Succeed): Chain | undefined {
  const { rule, reminder: before }: PromiseRule = COMMITMENTS[name];
  if (before === undefined) return undefined;
  return waitUntil(scope, `${name}: wait to remind`, '$.remindAt').next(
    mark(scope, `${name} due soon (${rule}): remind`, table, kept, {
      UpdateExpression: 'SET remindedAt = :remindAt',
      ConditionExpression: STILL_OWED,
      ExpressionAttributeValues: { ':dueAt': { 'S.$': '$.dueAt' }, ':remindAt': { 'S.$': '$.remindAt' } },
    }),
  );
}

function waitUntil(scope: Construct, id: string, path: string): Wait {
  return new Wait(scope, id, { time: WaitTime.timestampPath(path) });
}

/** One conditional write to the commitment. */
function mark(
  scope: Construct,
  id: string,
  table: ITable,
  kept: Succeed,
  update: Readonly<Record<string, unknown>>,
): CustomState {
  const state = new CustomState(scope, id, {
    stateJson: {
      Type: 'Task',
      // The optimised integration spells its errors differently in places; the SDK's are the same everywhere.
      Resource: `arn:${Aws.PARTITION}:states:::aws-sdk:dynamodb:updateItem`,
      Parameters: { TableName: table.tableName, 'Key.$': '$.key', ...update },
      ResultPath: null,
    },
  });
  state.addRetry({ errors: [CONDITION_FALSE], maxAttempts: 0 });
  // A broken promise must not go unnoticed, whatever ails the table: a quarter of an hour before the alarm rings.
  state.addRetry({
    errors: [Errors.ALL],
    interval: Duration.seconds(1),
    backoffRate: 2,
    maxDelay: Duration.minutes(5),
    maxAttempts: 14,
    jitterStrategy: JitterType.FULL,
  });
  return state.addCatch(kept, { errors: [CONDITION_FALSE], resultPath: JsonPath.DISCARD });
}
