import * as z from 'zod/mini';
import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import type { DescribedAnswer } from '../../../functions/api/described.ts';
import type { Operation } from './operations.ts';

/** Of every answer to a key. */
const RATE_LIMIT = {
  'RateLimit-Policy': 'How many requests in how many seconds: `3000;w=60`',
  'RateLimit-Limit': 'How many requests the key may make in a minute',
  'RateLimit-Remaining': 'How many of them are left',
  'RateLimit-Reset': 'In how many seconds all are there again',
};

const REPLAYED = { 'Idempotent-Replayed': '`true` where it is the stored answer of the same request' };

/** What answers an operation when it went well, by status. */
export function answersOf({ method, public: isPublic, described }: Operation): ZodOpenApiResponsesObject {
  const { answers, examples } = described;
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]: [string, DescribedAnswer]) => {
      const { description, schema, contentType, headers } = answer;
      const shown = Object.entries(examples)
        .filter(([, example]) => String(example.status) === status && example.answer !== undefined)
        .map(([name, { summary, answer: value }]) => [name, { summary, value }] as const);
      const all = { ...headers, ...(!isPublic && RATE_LIMIT), ...(method === 'POST' && !isPublic && REPLAYED) };
      return [
        status,
        {
          description,
          ...(schema && {
            content: {
              'application/json': { schema, ...(shown.length > 0 && { examples: Object.fromEntries(shown) }) },
            },
          }),
          ...(contentType !== undefined && {
            content: Object.fromEntries([contentType].flat().map((each) => [each, { schema: z.string() }])),
          }),
          ...(Object.keys(all).length > 0 && { headers: z.object(headerSchemas(all)) }),
        },
      ];
    }),
  );
}

function headerSchemas(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      z.optional(z.string().register(z.globalRegistry, { description })),
    ]),
  );
}
