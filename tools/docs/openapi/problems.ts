import * as z from 'zod/mini';
import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import { ALL_PROBLEMS, PROBLEM_ANSWERS, type AnyProblemCode } from '../../../functions/api/contract/problem-answer.ts';
import { asksOf } from './asks.ts';
import { headersOf, RATE_LIMIT } from './headers.ts';
import type { Operation } from './operations.ts';

/** What every operation may be refused with, by what it has. */
function codesOf({ method, path, public: isPublic, described }: Operation): AnyProblemCode[] {
  const { body } = asksOf({ path, described });
  return [
    'bad_request',
    'not_utf8',
    ...(isPublic ? [] : (['unauthorized', 'forbidden'] as const)),
    ...(path.includes('{') ? (['not_found'] as const) : []),
    ...(body ? (['malformed_json', 'payload_too_large', 'unsupported_media_type'] as const) : []),
    ...(method === 'POST' && !isPublic ? (['idempotency_key_reused'] as const) : []),
    'validation_failed',
    'too_many_requests',
    'internal_error',
    'try_again',
    ...described.problems,
  ];
}

/** Of what a function refuses. */
const WORDED = { 'Content-Language': 'In which language it is: `en`, `zh`', Vary: '`Accept-Language`' };
const RETRY_AFTER = { 'Retry-After': 'In how many seconds to try again' };

/** What an operation may be refused with, by status: each code with what it tells. */
export function refusalsOf(operation: Operation): ZodOpenApiResponsesObject {
  const byStatus = Object.groupBy(new Set(codesOf(operation)), (code) => ALL_PROBLEMS[code]);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => {
      const [first, ...others] = codes.map((code) => PROBLEM_ANSWERS[code]);
      if (!first) throw new Error(`nothing is refused with ${status}`);
      const schema = others.length > 0 ? z.discriminatedUnion('code', [first, ...others]) : first;
      return [
        status,
        {
          description: codes.map((code) => `\`${code}\``).join(', '),
          content: { 'application/problem+json': { schema } },
          headers: headersOf({
            ...WORDED,
            ...(!operation.public && RATE_LIMIT),
            ...(['429', '503'].includes(status) && RETRY_AFTER),
          }),
        },
      ];
    }),
  );
}
