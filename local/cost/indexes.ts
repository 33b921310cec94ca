import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Index } from './write-units.ts';

/** The indexes of a table, as they are there. */
export async function indexesOf(tableName: string): Promise<Index[]> {
  const { Table } = await new DynamoDBClient({}).send(new DescribeTableCommand({ TableName: tableName }));
  return (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName = '', KeySchema = [], Projection }) => ({
    name: IndexName,
    keys: KeySchema.map(({ AttributeName = '' }) => AttributeName),
    ...(Projection?.ProjectionType !== 'ALL' && { projected: Projection?.NonKeyAttributes ?? [] }),
  }));
}
