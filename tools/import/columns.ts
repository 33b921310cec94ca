import * as z from 'zod/mini';
import { flag, listOf, number, text, time, wordOf, type Codec } from '../cells.ts';
import { WORDS } from './words.ts';

/** How the cells of each column are read, by its path in the API's words: `goods[].weight_kg`, `metadata.*`. */
export type Columns = ReadonlyMap<string, Codec>;

interface Schema {
  /** The name of a schema in `$defs`, with what leads there. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The columns in which what a schema takes can be written, a cell for each value. @param zone by whose clock times are that name no offset */
export function columnsOf(schema: z.ZodMiniType, zone: string): Columns {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  const named = ({ $ref, ...itself }: Schema): Schema =>
    $ref === undefined ? itself : named(whole.$defs?.[$ref.replace('#/$defs/', '')] ?? {});

  function cellsOf(of: Schema, path: string): [string, Codec][] {
    const { type, oneOf, properties, items: ofList } = named(of);
    const items = ofList && named(ofList);
    if (oneOf) return oneOf.flatMap((each) => cellsOf(each, path));
    if (properties)
      return Object.entries(properties).flatMap(([name, each]) =>
        cellsOf(each, path === '' ? name : `${path}.${name}`),
      );
    if (items?.properties) return cellsOf(items, `${path}[]`);
    if (items) return [[path, listOf(codecOf(items, path, zone))]];
    // Of what names no fields of its own the names are the caller's.
    if (type === undefined || type === 'object') return [[`${path}.*`, codecOf({ type: 'string' }, path, zone)]];
    return [[path, codecOf({ type }, path, zone)]];
  }
  return new Map(cellsOf(whole, ''));
}

function codecOf({ type }: Schema, path: string, zone: string): Codec {
  if (type === 'boolean') return flag;
  if (type === 'number' || type === 'integer') return number;
  if (path.endsWith('_at')) return time(zone);
  const words = WORDS[path];
  return words ? wordOf(words) : text;
}

/** How a column is read whose path names one of several: `goods[1].weight_kg` as `goods[].weight_kg`. Undefined where there is no such. */
export function codecAt(columns: Columns, path: string): Codec | undefined {
  return columns.get(patternOf(path, columns));
}

/** The path by which a column is known that is one of several. */
export function patternOf(path: string, columns: Columns): string {
  const ofOneOfSeveral = path.replace(/\[\d{1,2}\]/g, '[]');
  return columns.has(ofOneOfSeveral) ? ofOneOfSeveral : path.replace(/\..+$/s, '.*');
}
