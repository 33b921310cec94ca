import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient, PutUserPolicyCommand } from '@aws-sdk/client-iam';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { ITEMS } from '../../infra/data/items.ts';
import { tableName } from '../../functions/adapters/environment.ts';

const OWN = { pk: 'QUOTE#1', sk: 'QUOTE' };
const OTHERS = { pk: 'SHIPMENT#1', sk: 'SHIPMENT' };

const GOES = { pk: 'ENVELOPE#1', sk: 'ENVELOPE' };

/** The table as somebody sees it whose policy is that of a function that may read and write quotes, and delete envelopes. */
let table: DynamoDBDocumentClient;

beforeAll(async () => {
  const [iam, UserName] = [new IAMClient({}), `reader-${randomUUID()}`];
  await iam.send(new CreateUserCommand({ UserName }));
  const allowed = (actions: readonly string[], keys: readonly string[]) => ({
    Effect: 'Allow',
    Action: actions.map((action) => `dynamodb:${action}`),
    Resource: '*',
    Condition: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });
  const Statement = [
    allowed(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'PutItem'], [ITEMS.quotes, ITEMS.ofPartners]),
    allowed(['DeleteItem'], [ITEMS.envelopes]),
  ];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'quotes', PolicyDocument }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  };
  table = DynamoDBDocumentClient.from(new DynamoDBClient({ credentials }));
});

const get = (Key: typeof OWN) => table.send(new GetCommand({ TableName: tableName(), Key }));
const getAll = (...Keys: (typeof OWN)[]) =>
  table.send(new BatchGetCommand({ RequestItems: { [tableName()]: { Keys } } }));
const put = (Item: typeof OWN) => table.send(new PutCommand({ TableName: tableName(), Item }));
const putAll = (...items: (typeof OWN)[]) =>
  table.send(
    new TransactWriteCommand({ TransactItems: items.map((Item) => ({ Put: { TableName: tableName(), Item } })) }),
  );
const putAndDelete = (Item: typeof OWN, Key: typeof OWN) =>
  table.send(
    new TransactWriteCommand({
      TransactItems: [{ Put: { TableName: tableName(), Item } }, { Delete: { TableName: tableName(), Key } }],
    }),
  );
const query = (value: string, index?: { readonly IndexName: string; readonly attribute: string }) =>
  table.send(
    new QueryCommand({
      TableName: tableName(),
      ...(index && { IndexName: index.IndexName }),
      KeyConditionExpression: `${index?.attribute ?? 'pk'} = :key`,
      ExpressionAttributeValues: { ':key': value },
    }),
  );
const BY_PARTNER = { IndexName: 'by-partner', attribute: 'partnerKey' };

describe('on the local cloud, as on AWS, a policy that is narrowed to keys', () => {
  it.each<[string, () => Promise<object>]>([
    ['to get an item', () => get(OWN)],
    ['to get several', () => getAll(OWN, { ...OWN, sk: 'other' })],
    ['to put one', () => put(OWN)],
    ['to put several at once', () => putAll(OWN, { ...OWN, sk: 'other' })],
    ['to put one and delete one of another kind at once', () => putAndDelete(OWN, GOES)],
    ['to query them', () => query(OWN.pk)],
    ['to query an index', () => query('PARTNER#acme', BY_PARTNER)],
  ])('allows %s that it names', async (_, ask) => {
    await expect(ask()).resolves.toBeDefined();
  });

  it.each<[string, () => Promise<object>]>([
    ['to get another', () => get(OTHERS)],
    ['to get another beside its own', () => getAll(OWN, OTHERS)],
    ['to put another', () => put(OTHERS)],
    ['to put another beside its own', () => putAll(OWN, OTHERS)],
    ['to delete at once with a put what it may only put', () => putAndDelete(OWN, { ...OWN, sk: 'other' })],
    ['to put at once with a delete what it may only delete', () => putAndDelete(GOES, { ...GOES, sk: 'other' })],
    ['to query others', () => query(OTHERS.pk)],
    ['to query others in an index', () => query('OPEN#pickup#HGH', { IndexName: 'open', attribute: 'openKey' })],
    ['to ask for all, without a key', () => table.send(new ScanCommand({ TableName: tableName() }))],
  ])('does not allow %s', async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});
