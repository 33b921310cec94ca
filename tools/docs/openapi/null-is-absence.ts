import type { createDocument } from 'zod-openapi';

type Document = ReturnType<typeof createDocument>;

/** As much of a JSON schema as is looked at. */
interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
}

/** A description in which whatever a body may leave out may be null: in requests, null is absence. */
export function nullIsAbsence(document: Document): Document {
  const copy = structuredClone(document);
  const schemas = (copy.components?.schemas ?? {}) as Record<string, Schema>;
  const seen = new Set<Schema>();
  const within = (schema: Schema): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const named = schema.$ref === undefined ? undefined : schemas[schema.$ref.replace('#/components/schemas/', '')];
    const { properties = {}, required = [], items, additionalProperties, anyOf = [], oneOf = [] } = schema;
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    for (const each of [named, ...Object.values(properties), items, others, ...anyOf, ...oneOf]) if (each) within(each);
    for (const [name, each] of Object.entries(properties))
      if (!required.includes(name)) properties[name] = orNull(each);
  };
  for (const path of Object.values(copy.paths ?? {}))
    for (const { requestBody } of Object.values(path) as {
      requestBody?: { content: Record<string, { schema: Schema }> };
    }[])
      for (const { schema } of Object.values(requestBody?.content ?? {})) within(schema);
  return copy;
}

function orNull(schema: Schema): Schema {
  const { default: usual, ...given } = schema;
  const kept = usual === undefined ? {} : { default: usual };
  if (given.anyOf?.some(({ type }) => type === 'null')) return schema;
  if (typeof given.type !== 'string' || given.const !== undefined) return { ...kept, anyOf: [given, { type: 'null' }] };
  return {
    ...kept,
    ...given,
    type: [given.type, 'null'],
    ...(given.enum && { enum: [...given.enum, null] }),
  };
}
