import { checked } from '../../functions/adapters/http/validation.ts';
import { withCamelKeys } from '../../functions/adapters/key-case.ts';
import { withoutNulls } from '../../functions/adapters/http/without-nulls.ts';
import { KIND_NAMES, KINDS, type Kind, type KindName } from './kinds.ts';
import type { InPlace, Named, Row } from './row.ts';
import { REASON } from '../refused-rows.ts';
import type { Network } from './network-file.ts';

/** A row that holds, as it is put in place. */
export interface Held {
  readonly name: KindName;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What of a network holds, in the order in which it is put in place, and the rows that do not, each with its reasons. */
export interface CheckedNetwork {
  readonly held: readonly Held[];
  readonly refused: Network;
}

/**
 * Checks a network as a whole: each row by the schemas of the API, and that what it names is in the file or in place already.
 */
export async function checkNetwork(network: Network, inPlace: InPlace): Promise<CheckedNetwork> {
  const isThere = lookedUpOnce(network, inPlace);
  const held: Held[] = [];
  const refused: Partial<Record<KindName, Row[]>> = {};
  for (const name of KIND_NAMES) {
    const kind: Kind = KINDS[name];
    const seen = new Set<string>();
    refused[name] = [];
    for (const row of network[name]) {
      const { values, errors, key } = read(kind, row);
      const reasons = [
        ...errors,
        ...Object.entries((await kind.alsoWrong?.(row, inPlace)) ?? {}).map(
          ([field, message]) => `${field}: ${message}`,
        ),
        ...(await unknownIn(kind.names(row), isThere)),
        ...(seen.has(key) ? ['stands in the file twice'] : []),
      ];
      seen.add(key);
      if (reasons.length === 0) held.push({ name, values });
      else refused[name].push({ ...row, [REASON]: reasons.join('; ') });
    }
  }
  return { held, refused: refused as Network };
}

function read(kind: Kind, row: Row) {
  const whole = withoutNulls(row) as Row;
  const names = Object.keys(kind.path.shape);
  const own = (isKey: boolean) =>
    Object.fromEntries(Object.entries(whole).filter(([field]) => names.includes(field) === isKey));
  const { parts, errors } = checked({ path: kind.path, body: kind.body }, { path: own(true), body: own(false) });
  return {
    values: withCamelKeys({ ...(parts.path as object), ...(parts.body as object) }),
    errors: errors.map(({ field, message }) => `${field}: ${message}${howWritten(kind, whole, field)}`),
    key: names.map((field) => String(whole[field])).join('/'),
  };
}

/** How a cell is written, of a field that could not be read from one. */
function howWritten(kind: Kind, row: Row, field: string): string {
  const [, codec] =
    Object.entries(kind.columns).find(([column]) => field === column || field.endsWith(`.${column}`)) ?? [];
  const value = field.split(/[.[\]]+/).reduce<unknown>((within, step) => (within as Row | undefined)?.[step], row);
  return codec?.written === undefined || value === undefined || typeof value === 'object'
    ? ''
    : ` (a cell is written ${codec.written})`;
}

async function unknownIn(named: readonly Named[], isThere: (named: Named) => Promise<boolean>): Promise<string[]> {
  const unknown: string[] = [];
  for (const each of named)
    if (!(await isThere(each)))
      unknown.push(`${each.field}: is not a known ${each.kind === 'branches' ? 'branch' : 'calendar'}`);
  return unknown;
}

/** What the file has itself is there once it is put in place; all else is looked up once. */
function lookedUpOnce(network: Network, { has }: InPlace) {
  const known = new Map<string, Promise<boolean>>(
    (['calendars', 'branches'] as const).flatMap((kind) =>
      network[kind].map(({ code }) => [`${kind}/${String(code)}`, Promise.resolve(true)] as const),
    ),
  );
  return ({ kind, code }: Named): Promise<boolean> => {
    const key = `${kind}/${code}`;
    const found = known.get(key) ?? has({ kind, code });
    known.set(key, found);
    return found;
  };
}
