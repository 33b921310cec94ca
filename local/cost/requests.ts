import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { StoredItem } from './item-size.ts';

const Item = z.record(z.string(), z.unknown()).transform((item) => item as StoredItem);

/** A request to the table, the bus or a key, as `local/emulator/record.py` writes it. */
const Request = z.object({
  /** The function that asked; null where a state machine or a tool did. */
  by: z.string().nullable(),
  action: z.string(),
  status: z.number(),
  asked: z.looseObject({
    ConsistentRead: z.boolean().optional(),
    RequestItems: z.record(z.string(), z.object({ Keys: z.array(Item) })).optional(),
    Entries: z.array(z.unknown()).optional(),
  }),
  answered: z.looseObject({
    Item: Item.optional(),
    Items: z.array(Item).optional(),
    Responses: z.record(z.string(), z.array(Item)).optional(),
  }),
  /** The items that it was to write, as they were and as they are. */
  written: z.array(z.object({ before: Item.nullable(), after: Item.nullable() })),
});
export type Request = z.output<typeof Request>;

/** The requests that were recorded, without the first `since`. */
export async function requestsIn(file: string, since = 0): Promise<Request[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.slice(since).map((line) => Request.parse(JSON.parse(line)));
}
