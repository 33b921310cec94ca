import { schemaChanges, type Direction, type Schema } from './schema-changes.ts';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Parameter {
  readonly $ref?: string;
  readonly in?: string;
  readonly name?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface DescribedOperation {
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses?: Readonly<Record<string, Content>>;
}

type Items = Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;

/** As much of a description as is compared. */
export interface Description {
  readonly paths: Items;
  readonly webhooks?: Items;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

/**
 * What of a description breaks whoever was written by the one before: each as a sentence, with where it is. What is refused
 * differently breaks nobody.
 */
export function breakingChanges(before: Description, after: Description): string[] {
  const named = { before: before.components?.schemas ?? {}, after: after.components?.schemas ?? {} };
  const contentChanges = (at: string, was: Content, is: Content, direction: Direction): string[] =>
    Object.entries(was.content ?? {}).flatMap(([type, { schema }]) => {
      const kept = is.content?.[type];
      return kept ? schemaChanges(named, direction)(at, schema, kept.schema) : [`${at} is not ${type} any more`];
    });

  const operationChanges = (at: string, was: DescribedOperation, is: DescribedOperation): string[] => [
    ...scopeChanges(at, was, is),
    ...parameterChanges(at, parametersOf(before, was), parametersOf(after, is), named),
    ...(!was.requestBody && is.requestBody ? [`${at} takes a body now`] : []),
    ...(was.requestBody && is.requestBody
      ? contentChanges(`${at} body`, was.requestBody, is.requestBody, 'taken')
      : []),
    ...Object.entries(was.responses ?? {})
      .filter(([status]) => status.startsWith('2') || status.startsWith('3'))
      .flatMap(([status, answer]) => {
        const kept = is.responses?.[status];
        return kept
          ? contentChanges(`${at} ${status}`, answer, kept, 'given')
          : [`${at} is never answered with ${status} any more`];
      }),
  ];

  const webhookChanges = (type: string, was: DescribedOperation, is: DescribedOperation): string[] =>
    contentChanges(type, was.requestBody ?? {}, is.requestBody ?? {}, 'given');

  return [
    ...inEach(before.paths, after.paths, operationChanges),
    ...inEach(before.webhooks ?? {}, after.webhooks ?? {}, (at, was, is) =>
      webhookChanges(at.replace('POST ', ''), was, is),
    ),
  ];
}

/** @param changes between what was and what is, of what there still is */
function inEach(
  before: Items,
  after: Items,
  changes: (at: string, was: DescribedOperation, is: DescribedOperation) => string[],
): string[] {
  return Object.entries(before).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const at = `${method.toUpperCase()} ${path}`;
      const kept = after[path]?.[method];
      return kept ? changes(at, operation, kept) : [`${at} is gone`];
    }),
  );
}

/** Of several scopes one is enough: each that was must still be. */
function scopeChanges(
  at: string,
  { security: was = [] }: DescribedOperation,
  { security: is = [] }: DescribedOperation,
) {
  const texts = is.map((each) => JSON.stringify(each));
  if (is.length === 0) return [];
  if (was.length === 0) return [`${at} needs a key now`];
  return was
    .filter((each) => !texts.includes(JSON.stringify(each)))
    .map((each) => `${at} needs more than ${JSON.stringify(each)}`);
}

function parameterChanges(
  at: string,
  was: ReadonlyMap<string, Parameter>,
  is: ReadonlyMap<string, Parameter>,
  named: Parameters<typeof schemaChanges>[0],
): string[] {
  const needed = [...is].filter(([name, { required }]) => required && !was.get(name)?.required);
  return [
    ...needed.map(([name]) => `${at} ${name} is needed now`),
    ...[...was].flatMap(([name, { schema }]) => {
      const kept = is.get(name);
      return kept ? schemaChanges(named, 'taken')(`${at} ${name}`, schema, kept.schema) : [`${at} ${name} is gone`];
    }),
  ];
}

function parametersOf(
  { components }: Description,
  { parameters = [] }: DescribedOperation,
): ReadonlyMap<string, Parameter> {
  const found = parameters.map((each) =>
    each.$ref === undefined ? each : components?.parameters?.[each.$ref.slice(each.$ref.lastIndexOf('/') + 1)],
  );
  return new Map(found.flatMap((each) => (each ? [[`${each.in ?? ''} ${each.name ?? ''}`, each]] : [])));
}
