import * as z from 'zod/mini';
import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import type { DescribedAnswer } from '../../../functions/api/described.ts';
import { headersOf, RATE_LIMIT } from './headers.ts';
import type { Operation } from './operations.ts';

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
          ...(Object.keys(all).length > 0 && { headers: headersOf(all) }),
        },
      ];
    }),
  );
}
