import * as z from 'zod/mini';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { asksOf } from './asks.ts';
import type { Operation } from './operations.ts';

const IDEMPOTENCY_KEY = z.optional(z.string().check(z.regex(/^[\x21-\x7e]{1,255}$/))).register(z.globalRegistry, {
  param: { id: 'IdempotencyKey', in: 'header', name: 'Idempotency-Key' },
  description: 'The same request with the same key gets the same answer for 24 hours. Send one with every POST',
});

const ACCEPT_LANGUAGE = z.optional(z.string()).register(z.globalRegistry, {
  param: { id: 'AcceptLanguage', in: 'header', name: 'Accept-Language' },
  description: 'In which language a problem is told: `zh` or `en`. Codes never change',
});

/** What an operation takes: its parameters, each with its examples, and its body. */
export function requestOf(operation: Operation): Pick<ZodOpenApiOperationObject, 'parameters' | 'requestBody'> {
  const { method, public: isPublic, described } = operation;
  const { path, query, body } = asksOf(operation);
  const examples = Object.entries(described.examples);
  const bodies = examples
    .filter(([, example]) => example.body !== undefined)
    .map(([name, { summary, body: value }]) => [name, { summary, value }] as const);
  return {
    parameters: [
      ...parametersIn('path', path, operation),
      ...parametersIn('query', query, operation),
      ...(method === 'POST' && !isPublic ? [IDEMPOTENCY_KEY] : []),
      ACCEPT_LANGUAGE,
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: body, examples: Object.fromEntries(bodies) } },
      },
    }),
  };
}

type Parameters = NonNullable<ZodOpenApiOperationObject['parameters']>;

function parametersIn(place: 'path' | 'query', schema: z.ZodMiniType, { described }: Operation): Parameters {
  const { shape } = schema as z.ZodMiniObject<Record<string, z.ZodMiniType>>;
  return Object.entries(shape).map(([name, each]) => {
    const values = Object.entries(described.examples).flatMap(([example, { summary, [place]: given }]) => {
      const value = given?.[name];
      return value === undefined ? [] : [[example, { summary, value }] as const];
    });
    return z.clone(each, each._zod.def, { parent: true }).register(z.globalRegistry, {
      param: { in: place, name, ...(values.length > 0 && { examples: Object.fromEntries(values) }) },
    });
  });
}
