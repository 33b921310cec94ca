/** As much of a JSON schema as is compared. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [bound: string]: unknown;
}

/** Whether a value is given by the caller or to it: what breaks the one is harmless in the other. */
export type Direction = 'taken' | 'given';

/** Schemas by their names. */
type Named = Readonly<Record<string, Schema>>;

/** A schema as it was, and as it is. */
interface Pair {
  readonly before: Schema | undefined;
  readonly after: Schema | undefined;
}

const LEAST = ['minimum', 'minLength', 'minItems'] as const;
const MOST = ['maximum', 'maxLength', 'maxItems', 'maxProperties'] as const;

/**
 * What breaks a caller between two forms of a schema. What is taken may only become wider; what is given may have more members
 * and more values of an enumeration, of which callers are told.
 */
export function schemaChanges(named: { readonly before: Named; readonly after: Named }, direction: Direction) {
  const seen = new Set<string>();

  function changes(at: string, pair: Pair): string[] {
    const references = `${pair.before?.$ref ?? ''} ${pair.after?.$ref ?? ''}`;
    if (references !== ' ' && seen.has(references)) return [];
    seen.add(references);
    const before = simplified(named.before, pair.before);
    const after = simplified(named.after, pair.after);
    return [
      ...typeChanges(at, before, after),
      ...valueChanges(at, before, after),
      ...(direction === 'taken' ? boundChanges(at, before, after) : []),
      ...memberChanges(at, before, after),
      ...variantChanges(at, before, after),
      ...(before.items && after.items ? changes(`${at}[]`, { before: before.items, after: after.items }) : []),
    ];
  }

  function typeChanges(at: string, before: Schema, after: Schema): string[] {
    const [was, is] = [typesOf(before), typesOf(after)];
    const [wide, narrow] = direction === 'taken' ? [is, was] : [was, is];
    const missing = wide.length === 0 ? [] : narrow.filter((type) => !covers(wide, type));
    if (missing.length > 0) return [`${at} was ${was.join(' or ') || 'anything'}, and is ${is.join(' or ')}`];
    return before.format === after.format || (direction === 'taken' && after.format === undefined)
      ? []
      : [`${at} has another format: ${String(after.format)}`];
  }

  function memberChanges(at: string, before: Schema, after: Schema): string[] {
    const [was, is] = [before.properties ?? {}, after.properties ?? {}];
    const gone = Object.keys(was).filter((name) => !(name in is));
    const needed = (of: Schema, name: string): boolean => of.required?.includes(name) ?? false;
    const otherwise = Object.keys(direction === 'taken' ? is : was).filter((name) =>
      direction === 'taken'
        ? needed(after, name) && !needed(before, name)
        : name in is && needed(before, name) && !needed(after, name),
    );
    return [
      ...(after.properties ? gone.map((name) => `${at}.${name} is gone`) : []),
      ...otherwise.map((name) =>
        direction === 'taken' ? `${at}.${name} is needed now` : `${at}.${name} may be missing now`,
      ),
      ...Object.entries(was).flatMap(([name, schema]) =>
        is[name] ? changes(`${at}.${name}`, { before: schema, after: is[name] }) : [],
      ),
    ];
  }

  /** Variants are told apart by the constants that they have. */
  function variantChanges(at: string, before: Schema, after: Schema): string[] {
    const is = new Map((after.oneOf ?? []).map((variant, place) => [nameOf(named.after, variant, place), variant]));
    return (before.oneOf ?? []).flatMap((variant, place) => {
      const name = nameOf(named.before, variant, place);
      const kept = is.get(name);
      return kept ? changes(`${at}(${name})`, { before: variant, after: kept }) : [`${at}(${name}) is gone`];
    });
  }

  return (at: string, before: Schema | undefined, after: Schema | undefined): string[] =>
    changes(at, { before, after });
}

function valueChanges(at: string, before: Schema, after: Schema): string[] {
  const was = valuesOf(before);
  const is = valuesOf(after);
  return was && is
    ? was.filter((value) => !is.includes(value)).map((value) => `${at} is never ${JSON.stringify(value)} any more`)
    : [];
}

function boundChanges(at: string, before: Schema, after: Schema): string[] {
  const narrower = [
    ...LEAST.filter((bound) => number(after[bound], -Infinity) > number(before[bound], -Infinity)),
    ...MOST.filter((bound) => number(after[bound], Infinity) < number(before[bound], Infinity)),
    ...(after.pattern !== undefined && after.pattern !== before.pattern ? ['pattern'] : []),
    ...(valuesOf(after) && !valuesOf(before) ? ['enum'] : []),
  ];
  return narrower.map((bound) => `${at} is narrower: ${bound} ${JSON.stringify(after[bound])}`);
}

/** What a reference leads to; of a value or null its form with null among its types; alternatives as one list. */
function simplified(named: Named, schema: Schema = {}): Schema {
  if (schema.$ref !== undefined) {
    const found = named[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
    if (!found) throw new Error(`there is no ${schema.$ref}`);
    return simplified(named, found);
  }
  if (!schema.anyOf) return schema;
  const values = schema.anyOf.filter(({ type }) => type !== 'null');
  const orNull = values.length < schema.anyOf.length ? ['null'] : [];
  const [only, ...others] = values;
  if (!only || others.length > 0) return { oneOf: values, type: orNull };
  const value = simplified(named, only);
  return { ...value, type: [...typesOf(value), ...orNull] };
}

const typesOf = ({ type = [] }: Schema): readonly string[] => [type].flat();
const covers = (types: readonly string[], type: string): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'));
const valuesOf = (schema: Schema): readonly unknown[] | undefined =>
  schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
const number = (bound: unknown, without: number): number => (typeof bound === 'number' ? bound : without);

function nameOf(named: Named, variant: Schema, place: number): string {
  const constants = Object.values(simplified(named, variant).properties ?? {}).flatMap(({ const: value }) =>
    typeof value === 'string' ? [value] : [],
  );
  return constants.join(' ') || String(place);
}
