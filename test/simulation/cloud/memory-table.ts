import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  type CancellationReason,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type BatchGetCommandInput,
  type QueryCommandInput,
  type TransactWriteCommandInput,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../../../functions/adapters/table.ts';
import type { RawResource } from '../../../infra/synthesize.ts';
import { checkAllUsed, holds, updated, type Bindings } from './expression.ts';

/** An item as it was, if it was, and as it is. */
export interface Written {
  readonly before: Item | undefined;
  readonly after: Item;
}

interface Index {
  readonly partition: string;
  readonly sort: string;
  /** The attributes that it holds; all, without them. */
  readonly holds?: ReadonlySet<string>;
}

/** One page of a query has at most so many items; all of them, where it is undefined. */
type PageSize = () => number | undefined;

/** The template's table in memory: its keys and indexes, and the commands that the adapters and machines send. */
export class MemoryTable {
  private readonly own: Index;
  private readonly indexes: ReadonlyMap<string, Index>;
  private readonly items = new Map<string, Map<string, Item>>();
  /** What stands in each index, by its partition there and then by its own keys. */
  private readonly indexed = new Map<Index, Map<string, Map<string, Item>>>();
  private readonly tell: (written: Written) => void;
  private readonly pageSize: PageSize;

  /** @param tell hears of each write that changed something, in order */
  constructor(table: RawResource, tell: (written: Written) => void, pageSize: PageSize = () => undefined) {
    const { KeySchema, GlobalSecondaryIndexes } = table.Properties as unknown as TableProperties;
    this.own = keysIn(KeySchema);
    this.indexes = new Map(
      GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys, Projection }) => {
        const index = keysIn(keys);
        const { NonKeyAttributes: also } = Projection;
        const all = [this.own.partition, this.own.sort, index.partition, index.sort, ...(also ?? [])];
        return [IndexName, { ...index, ...(also && { holds: new Set(all) }) }];
      }),
    );
    this.tell = tell;
    this.pageSize = pageSize;
  }

  /** Does what a command asks for, at once, and answers as DynamoDB's document client does. @throws TypeError for commands that are not known */
  answer(command: unknown): unknown {
    if (command instanceof GetCommand) return { Item: this.get(command.input.Key) };
    if (command instanceof BatchGetCommand) return { Responses: this.batch(command.input) };
    if (command instanceof QueryCommand) return this.query(command.input);
    if (command instanceof PutCommand) return this.put(command.input.Item);
    if (command instanceof TransactWriteCommand) return this.transact(command.input);
    if (command instanceof UpdateCommand) return this.update(command.input);
    throw new TypeError(`no command of this table: ${String(command?.constructor.name)}`);
  }

  /** All items. */
  *all(): Generator<Item> {
    for (const partition of this.items.values()) yield* partition.values();
  }

  private get(key: Item | undefined): Item | undefined {
    return this.items.get(String(key?.[this.own.partition]))?.get(String(key?.[this.own.sort]));
  }

  private batch({ RequestItems = {} }: BatchGetCommandInput): Record<string, Item[]> {
    return Object.fromEntries(
      Object.entries(RequestItems).map(([table, { Keys = [] }]) => [
        table,
        Keys.map((key) => this.get(key)).filter((item) => item !== undefined),
      ]),
    );
  }

  private query(asked: QueryCommandInput): { Items: Item[]; LastEvaluatedKey?: Item } {
    const { IndexName, KeyConditionExpression = '', FilterExpression, ScanIndexForward = true, Limit } = asked;
    const index = IndexName === undefined ? this.own : this.indexes.get(IndexName);
    if (!index) throw new Error(`ValidationException: there is no index ${IndexName ?? ''}`);
    const bindings = bindingsOf(asked);
    checkAllUsed([KeyConditionExpression, FilterExpression, asked.ProjectionExpression], bindings);
    const place = (item: Item): string =>
      [index.sort, this.own.partition, this.own.sort].map((name) => String(item[name])).join('\u0000');
    const forward = ScanIndexForward ? 1 : -1;
    const from = asked.ExclusiveStartKey && place(asked.ExclusiveStartKey);
    const found = this.in(index, KeyConditionExpression, bindings)
      .map((item) => ({ item, at: place(item) }))
      .filter(({ at }) => from === undefined || (forward > 0 ? at > from : at < from))
      .toSorted((one, other) => (one.at < other.at ? -forward : forward));
    const most = Math.min(Limit ?? Infinity, this.pageSize() ?? Infinity);
    const page = found.slice(0, most).map(({ item }) => item);
    const last = page.length === most || page.length < found.length ? page.at(-1) : undefined;
    const Items = page
      .filter((item) => FilterExpression === undefined || holds(FilterExpression, item, bindings))
      .map((item) => projected(item, index));
    return { Items, ...(last && { LastEvaluatedKey: this.keyOf(last, index) }) };
  }

  /** What stands in an index, or in the table, under a key. @throws TypeError where a condition does not begin with its partition */
  private in(index: Index, condition: string, bindings: Bindings): Item[] {
    const [, name, token = ''] = /^(\w+) = (:\w+)/.exec(condition) ?? [];
    if (name !== index.partition) throw new TypeError(`no key condition: ${condition}`);
    const partition = String(bindings.values?.[token]);
    const there = index === this.own ? this.items.get(partition) : this.indexed.get(index)?.get(partition);
    return [...(there?.values() ?? [])].filter((item) => holds(condition, item, bindings));
  }

  private keyOf(item: Item, index: Index): Item {
    const names = new Set([this.own.partition, this.own.sort, index.partition, index.sort]);
    return Object.fromEntries([...names].map((name) => [name, item[name]]));
  }

  private put(item: Item | undefined): object {
    this.write(item ?? {});
    return {};
  }

  private transact({ TransactItems = [] }: TransactWriteCommandInput): object {
    if (TransactItems.length > 100) throw new Error('ValidationException: more than 100 items');
    const writes = TransactItems.map(({ Put, Delete, ...others }) => {
      const write = Put ?? Delete;
      if (!write || Object.keys(others).length > 0) throw new TypeError('a transaction puts and deletes');
      checkAllUsed([write.ConditionExpression], bindingsOf(write));
      return { ...write, key: Put?.Item ?? Delete?.Key, item: Put?.Item };
    });
    const keys = writes.map(({ key }) => JSON.stringify([key?.[this.own.partition], key?.[this.own.sort]]));
    if (new Set(keys).size < keys.length) throw new Error('ValidationException: an item twice in one transaction');
    const CancellationReasons = writes.map(({ key, ConditionExpression, ...write }): CancellationReason => {
      const met = ConditionExpression === undefined || holds(ConditionExpression, this.get(key), bindingsOf(write));
      return { Code: met ? 'None' : 'ConditionalCheckFailed' };
    });
    if (CancellationReasons.some(({ Code }) => Code !== 'None')) throw canceled(CancellationReasons);
    for (const { key, item } of writes) {
      if (item) this.write(item);
      else this.remove(key);
    }
    return {};
  }

  private update({ Key, UpdateExpression = '', ConditionExpression, ...rest }: UpdateCommandInput): object {
    const bindings = bindingsOf(rest);
    checkAllUsed([UpdateExpression, ConditionExpression], bindings);
    const before = this.get(Key);
    if (ConditionExpression !== undefined && !holds(ConditionExpression, before, bindings)) {
      throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
    }
    this.write(updated(UpdateExpression, { ...Key, ...before }, bindings));
    return {};
  }

  /** Nobody is told: what reads the stream passes over what is removed. */
  private remove(key: Item | undefined): void {
    const before = this.get(key);
    this.items.get(String(key?.[this.own.partition]))?.delete(String(key?.[this.own.sort]));
    this.index(before, undefined);
  }

  private write(item: Item): void {
    const after = stored(item) as Item;
    const [pk, sk] = [String(after[this.own.partition]), String(after[this.own.sort])];
    const partition = this.items.get(pk) ?? new Map<string, Item>();
    this.items.set(pk, partition);
    const before = partition.get(sk);
    partition.set(sk, after);
    this.index(before, after);
    if (!isDeepStrictEqual(before, after)) this.tell({ before, after });
  }

  /** Takes what an item was out of the indexes, and puts what it is into those whose keys it has. */
  private index(before: Item | undefined, after: Item | undefined): void {
    for (const index of this.indexes.values()) {
      const partitions = this.indexed.get(index) ?? new Map<string, Map<string, Item>>();
      this.indexed.set(index, partitions);
      if (before) partitions.get(String(before[index.partition]))?.delete(this.nameOf(before));
      if (after?.[index.partition] === undefined || after[index.sort] === undefined) continue;
      const name = String(after[index.partition]);
      const partition = partitions.get(name) ?? new Map<string, Item>();
      partitions.set(name, partition.set(this.nameOf(after), after));
    }
  }

  private nameOf(item: Item): string {
    return `${String(item[this.own.partition])}\u0000${String(item[this.own.sort])}`;
  }
}

interface TableProperties {
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: 'HASH' | 'RANGE' }[];
  readonly GlobalSecondaryIndexes: readonly {
    readonly IndexName: string;
    readonly KeySchema: TableProperties['KeySchema'];
    readonly Projection: { readonly NonKeyAttributes?: readonly string[] };
  }[];
}

/** A transaction that was refused, for these reasons, one for each of its items. */
export function canceled(CancellationReasons: CancellationReason[]): TransactionCanceledException {
  const codes = CancellationReasons.map(({ Code }) => Code).join(', ');
  return new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    CancellationReasons,
    $metadata: {},
  });
}

function keysIn(schema: TableProperties['KeySchema']): Index {
  const name = (type: string): string => schema.find(({ KeyType }) => KeyType === type)?.AttributeName ?? '';
  return { partition: name('HASH'), sort: name('RANGE') };
}

function bindingsOf(command: {
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, unknown> | undefined;
}): Bindings {
  return { names: command.ExpressionAttributeNames, values: command.ExpressionAttributeValues };
}

function projected(item: Item, { holds: attributes }: Index): Item {
  return attributes ? Object.fromEntries(Object.entries(item).filter(([name]) => attributes.has(name))) : item;
}

/** A value as DynamoDB keeps it: without what is undefined. Nobody changes it any more. */
function stored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(stored));
  const entries = Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, stored(each)]]));
  return Object.freeze(Object.fromEntries(entries));
}
