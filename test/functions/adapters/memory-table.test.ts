import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  NEW,
  Clashed,
  getItem,
  getItems,
  putItem,
  queryAll,
  queryFirst,
  useTable,
  writeTogether,
} from '../../../functions/adapters/table.ts';
import type { Item, Key, TableClient, Write } from '../../../functions/adapters/table.ts';
import { STILL_BROKEN } from '../../../infra/lifecycles/deadline.ts';
import { MemoryTable } from '../../simulation/cloud/memory-table.ts';
import { readTemplate } from '../../simulation/cloud/template.ts';
import { ownTable } from '../own-table.ts';

/** The table in memory, on which lives are simulated, does what the emulated DynamoDB does: the same tests for both, through the adapter. */

const memory = (pages?: number): TableClient => {
  const table = new MemoryTable(
    readTemplate().table,
    () => undefined,
    () => pages,
  );
  // As the real client: it answers later, and what is thrown is a rejection.
  return { send: async (command: object) => Promise.resolve().then(() => table.answer(command)) };
};

const TABLES: Readonly<Record<string, () => TableClient>> = {
  'the emulated DynamoDB': () =>
    DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
  memory: () => memory(),
  'memory, in pages of two': () => memory(2),
};

/** A partition that no other test has. */
const own = (sk = 'ITEM'): Key & Item => ({ pk: `TEST#${randomUUID()}`, sk });
const write = (item: Key & Item, condition: string, more: Partial<Write> = {}): Write => {
  return { item, condition, clash: `${item.sk} clashed`, ...more };
};
const clashOf = (writing: Promise<void>): Promise<unknown> =>
  writing.then(
    () => undefined,
    (error: unknown) => (error instanceof Clashed ? error.what : error),
  );

describe.each(Object.entries(TABLES))('%s', (_, client) => {
  let table: TableClient;

  beforeAll(async () => {
    await ownTable();
    table = client();
    useTable(table);
  });

  it('keeps an item as it is put, without what is undefined', async () => {
    const key = own();
    expect(await getItem(key)).toBeUndefined();
    const item = { ...key, text: '文', number: 1.5, none: null, list: [1, {}], bytes: new Uint8Array([1, 2]) };
    await putItem({ ...item, list: [1, { deep: undefined }], gone: undefined });
    expect(await getItem(key)).toEqual(item);
    expect(Object.keys((await getItem(key)) ?? {})).not.toContain('gone');
    await putItem({ ...key, other: true });
    expect(await getItem(key)).toEqual({ ...key, other: true });
  });

  it('gives items in the order of their keys, and nothing for those that there are not', async () => {
    const [one, other, none] = [own(), own(), own()];
    await putItem({ ...one, is: 1 });
    await putItem({ ...other, is: 2 });
    expect(await getItems([other, none, one, other])).toEqual([
      { ...other, is: 2 },
      undefined,
      { ...one, is: 1 },
      { ...other, is: 2 },
    ]);
  });

  it('writes all of a transaction or nothing, and says which condition did not hold', async () => {
    const [one, other] = [own('ONE'), own('OTHER')];
    await writeTogether([write({ ...one, version: 1 }, NEW), write({ ...other, version: 1 }, NEW)]);
    const next = write({ ...one, version: 2 }, 'version = :version', { values: { ':version': 1 } });
    expect(await clashOf(writeTogether([next, write({ ...other, version: 2 }, NEW)]))).toBe('OTHER clashed');
    expect(await getItem(one)).toEqual({ ...one, version: 1 });
    expect(await clashOf(writeTogether([next]))).toBeUndefined();
    expect(await clashOf(writeTogether([next]))).toBe('ONE clashed');
  });

  it('removes in a transaction what there is or is not, and nothing where a condition does not hold', async () => {
    const [one, other, none] = [own('ONE'), own('OTHER'), own('NONE')];
    await putItem(other);
    const removes = ({ pk, sk }: Key) => ({ removes: { pk, sk } });
    await writeTogether([write(one, NEW), removes(none)]);
    expect(await clashOf(writeTogether([removes(other), write(one, NEW)]))).toBe('ONE clashed');
    expect(await getItem(other)).toEqual(other);
    await writeTogether([removes(other), { item: { ...one, again: true }, clash: 'never' }]);
    expect(await getItems([one, other])).toEqual([{ ...one, again: true }, undefined]);
  });

  it.each([
    ['attribute_not_exists(pk) OR version < :of', { ':of': 4 }, false],
    ['attribute_not_exists(pk) OR version < :of', { ':of': 6 }, true],
    ['attribute_not_exists(gone) AND version <= :of', { ':of': 5 }, true],
    ['attribute_exists(gone) OR (version >= :of AND #level <> :level)', { ':of': 5, ':level': 2 }, true],
    ['attribute_exists(gone) OR (version > :of AND #level <> :level)', { ':of': 5, ':level': 2 }, false],
    ['gone = :of AND #level = :level', { ':of': 5, ':level': 1 }, false],
    ['version BETWEEN :of AND :to AND #level = :level', { ':of': 5, ':to': 6, ':level': 1 }, true],
    ['version = :of AND #level = :level', { ':of': '5', ':level': 1 }, false],
    ['version = :of AND done = :done', { ':of': 5, ':done': false }, true],
    ['version = :of AND done = :done', { ':of': 5, ':done': true }, false],
  ] as const)(
    'of an item of version 5 and level 1 that is not done, %s with %j is %s',
    async (condition, values, holds) => {
      const key = own();
      await putItem({ ...key, version: 5, level: 1, done: false });
      const names = condition.includes('#level') ? { names: { '#level': 'level' } } : {};
      const clash = await clashOf(writeTogether([write({ ...key, version: 9 }, condition, { values, ...names })]));
      expect(clash).toBe(holds ? undefined : 'ITEM clashed');
    },
  );

  it('queries a partition in the order of its sort keys, from either end, to a limit', async () => {
    const { pk } = own();
    for (const sk of ['C', 'A', 'B#1', 'B']) await putItem({ pk, sk });
    const query = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
    const keys = (items: readonly Item[]): unknown[] => items.map(({ sk }) => sk);
    expect(keys(await queryAll(query))).toEqual(['A', 'B', 'B#1', 'C']);
    expect(keys(await queryFirst(query, 3))).toEqual(['A', 'B', 'B#1']);
    expect(keys(await queryFirst({ ...query, ScanIndexForward: false }, 3))).toEqual(['C', 'B#1', 'B']);
  });

  it('holds in an index what has its keys, in their order, with what it projects', async () => {
    const branch = randomUUID();
    const item = (sk: string, due: string, open: boolean) => ({
      ...own(sk),
      dueKey: due,
      monthKey: `MONTH#${branch}`,
      ...(open && { openKey: `OPEN#${branch}` }),
      name: sk,
      terms: { long: true },
    });
    for (const each of [item('C', '3', true), item('A', '1', true), item('B', '2', false), item('D', '4', true)])
      await putItem(each);
    const due = (from: string, to: string) => ({
      IndexName: 'open',
      KeyConditionExpression: 'openKey = :key AND dueKey BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':key': `OPEN#${branch}`, ':from': from, ':to': to },
    });
    expect((await queryAll(due('1', '3'))).map(({ name, terms }) => [name, terms])).toEqual([
      ['A', { long: true }],
      ['C', { long: true }],
    ]);
    expect((await queryAll(due('3!', '~'))).map(({ name }) => name)).toEqual(['D']);
    const month = await queryAll({
      IndexName: 'by-month',
      KeyConditionExpression: 'monthKey = :key',
      ExpressionAttributeValues: { ':key': `MONTH#${branch}` },
    });
    expect(month.map(({ name, terms, pk }) => [name, terms, typeof pk])).toEqual(
      ['A', 'B', 'C', 'D'].map((name) => [name, undefined, 'string']),
    );
  });

  it('takes the mark of a machine where its condition holds, and keeps what else the item has', async () => {
    const key = own('COMMITMENT#pickup');
    const dueAt = '2026-11-23T07:00:00.000Z';
    await putItem({ ...key, dueAt, level: 1, branch: 'CTU' });
    const mark = (level: number, due = dueAt): Promise<unknown> =>
      table
        .send(
          new UpdateCommand({
            TableName: process.env['TABLE_NAME'],
            Key: key,
            UpdateExpression: 'SET missedAt = :dueAt, #level = :level',
            ConditionExpression: STILL_BROKEN,
            ExpressionAttributeNames: { '#level': 'level' },
            ExpressionAttributeValues: { ':dueAt': due, ':level': level },
          }),
        )
        .then(
          () => 'marked',
          (error: unknown) => error instanceof ConditionalCheckFailedException && 'refused',
        );
    expect(await mark(2, '2026-11-23T08:00:00.000Z')).toBe('refused');
    expect(await mark(2)).toBe('marked');
    expect(await mark(1)).toBe('refused');
    expect(await getItem(key)).toEqual({ ...key, dueAt, level: 2, branch: 'CTU', missedAt: dueAt });
    await putItem({ ...key, dueAt, level: 1, metAt: dueAt });
    expect(await mark(2)).toBe('refused');
  });

  it('refuses the same item twice in a transaction', async () => {
    const key = own();
    expect(await clashOf(writeTogether([write(key, NEW), write(key, NEW)]))).toBeInstanceOf(Error);
    expect(await getItem(key)).toBeUndefined();
  });
});
