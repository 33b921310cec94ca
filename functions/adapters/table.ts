import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ThrottlingException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { setTimeout } from 'node:timers/promises';
import { tableName } from './environment.ts';
import { PATIENCE } from './patience.ts';

export type Item = Record<string, unknown>;
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** One item of a transaction, and what it means when its condition does not hold; without one, it takes the place of whatever there was. */
export interface Write<Clash extends string = string> {
  readonly item: Key & Item;
  readonly condition?: string;
  readonly values?: Record<string, unknown>;
  readonly names?: Record<string, string>;
  readonly clash: Clash;
}

/** An item that a transaction removes, where there is one. */
export interface Removal {
  readonly removes: Key;
}

/** The condition of an item that there was not. */
export const NEW = 'attribute_not_exists(pk)';

/** A transaction was refused as a whole: another write was first. Nothing was written. */
export class Clashed extends Error {
  readonly what: string;
  constructor(what: string) {
    super(`another write was first: ${what}`);
    this.what = what;
  }
}

/** Why a transaction may be refused that would be taken a moment later. */
const PASSING = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

/** What of a client is used. */
export type TableClient = Pick<DynamoDBDocumentClient, 'send'>;

let client: TableClient = DynamoDBDocumentClient.from(new DynamoDBClient(PATIENCE), {
  marshallOptions: { removeUndefinedValues: true },
});

/** Puts another table in the place of DynamoDB's: for the simulation. */
export function useTable(other: TableClient): void {
  client = other;
}

export async function getItem(key: Key): Promise<Item | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: tableName(), Key: key, ConsistentRead: true }));
  return Item;
}

/** How often what a throttled table leaves out is asked for, in all. */
const BATCH_ATTEMPTS = 6;

/** Items by their keys, in the keys' order; undefined for those that there are not. At most 100 keys. @throws ThrottlingException where the table goes on leaving some out */
export async function getItems(keys: readonly Key[]): Promise<(Item | undefined)[]> {
  const distinct = [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
  const found: Item[] = [];
  for (let ask = distinct, asked = 0; ask.length > 0; asked++) {
    if (asked === BATCH_ATTEMPTS) throw new ThrottlingException({ message: 'items were left out', $metadata: {} });
    if (asked > 0) await setTimeout(Math.random() * 50 * 2 ** asked);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [tableName()]: { Keys: ask } } }),
    );
    found.push(...(Responses?.[tableName()] ?? []));
    ask = (UnprocessedKeys?.[tableName()]?.Keys ?? []) as Key[];
  }
  return keys.map(({ pk, sk }) => found.find((item) => item['pk'] === pk && item['sk'] === sk));
}

export async function putItem(item: Key & Item): Promise<void> {
  await client.send(new PutCommand({ TableName: tableName(), Item: item }));
}

/** Gives an item attributes of which it lacks one, as long as it has another. */
export async function setBeside(
  other: string,
  { pk, sk }: Key,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  const names = Object.keys(attributes);
  const each = (written: (at: number) => string): string[] => names.map((_, at) => written(at));
  try {
    await client.send(
      new UpdateCommand({
        TableName: tableName(),
        Key: { pk, sk },
        UpdateExpression: `SET ${each((at) => `#a${at} = :a${at}`).join(', ')}`,
        ConditionExpression: `attribute_exists(#other) AND (${each((at) => `attribute_not_exists(#a${at})`).join(' OR ')})`,
        ExpressionAttributeNames: {
          '#other': other,
          ...Object.fromEntries(names.map((name, at) => [`#a${at}`, name])),
        },
        ExpressionAttributeValues: Object.fromEntries(names.map((name, at) => [`:a${at}`, attributes[name]])),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/**
 * Sets attributes of an item, and takes those away that are undefined.
 * @param condition that has to hold of it, with its values
 * @returns false where it does not hold
 */
export async function changeItem(
  { pk, sk }: Key,
  attributes: Item,
  condition: string,
  values: Item = {},
): Promise<boolean> {
  const names = Object.keys(attributes);
  const set = names.filter((name) => attributes[name] !== undefined);
  const gone = names.filter((name) => attributes[name] === undefined);
  const clauses = [
    ...(set.length > 0 ? [`SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`] : []),
    ...(gone.length > 0 ? [`REMOVE ${gone.map((name) => `#${name}`).join(', ')}`] : []),
  ];
  const named = [...Object.entries(values), ...set.map((name) => [`:${name}`, attributes[name]] as const)];
  try {
    await client.send(
      new UpdateCommand({
        TableName: tableName(),
        Key: { pk, sk },
        UpdateExpression: clauses.join(' '),
        ConditionExpression: condition,
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        // DynamoDB takes no empty list of them.
        ...(named.length > 0 && { ExpressionAttributeValues: Object.fromEntries(named) }),
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return false;
  }
}

/**
 * Counts one more in an item, which is made by its first.
 * @param expiresAt when the item may go, in epoch seconds
 * @returns how many were counted, with this one
 */
export async function countUp({ pk, sk }: Key, expiresAt: number): Promise<number> {
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: tableName(),
      Key: { pk, sk },
      UpdateExpression: 'SET expiresAt = :expiresAt ADD counted :one',
      ExpressionAttributeValues: { ':expiresAt': expiresAt, ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(Attributes?.['counted']);
}

type Query = Omit<QueryCommandInput, 'TableName'>;

/** What a query reads, page by page. */
export async function* queryPages(query: Query): AsyncGenerator<Item[]> {
  let from: Item | undefined;
  do {
    const page = await client.send(new QueryCommand({ ...query, TableName: tableName(), ExclusiveStartKey: from }));
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** What a query reads, to the last page. For collections that are small by nature. */
export async function queryAll(query: Query): Promise<Item[]> {
  return (await Array.fromAsync(queryPages(query))).flat();
}

/** The first `limit` items of a query. */
export async function queryFirst(query: Query, limit: number): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new QueryCommand({ ...query, TableName: tableName(), Limit: limit - items.length, ExclusiveStartKey: from }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from && items.length < limit);
  return items;
}

/** Writes all or nothing. @throws Clashed with the `clash` of the first item whose condition does not hold, or `contention`. */
export async function writeTogether(writes: readonly (Write | Removal)[]): Promise<void> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: writes.map(inTransaction) }));
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    const failed = codes.indexOf('ConditionalCheckFailed');
    const refused = writes[failed];
    if (refused) throw new Clashed('clash' in refused ? refused.clash : 'unknown');
    if (codes.some((code) => code !== undefined && PASSING.includes(code))) throw new Clashed('contention');
    throw error;
  }
}

function inTransaction(write: Write | Removal) {
  if ('removes' in write) return { Delete: { TableName: tableName(), Key: write.removes } };
  const { item, condition, values, names } = write;
  return {
    Put: {
      TableName: tableName(),
      Item: item,
      ConditionExpression: condition,
      ExpressionAttributeValues: values,
      ExpressionAttributeNames: names,
    },
  };
}
