import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export type StoredItem = Record<string, unknown>;

/** Every item of a partition, as it is stored. */
export async function itemsUnder(pk: string): Promise<StoredItem[]> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: process.env['TABLE_NAME'],
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    }),
  );
  if (LastEvaluatedKey) throw new Error(`more than a page is under ${pk}`);
  return Items;
}
