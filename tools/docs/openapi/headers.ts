import * as z from 'zod/mini';
import type { ZodOpenApiResponseObject } from 'zod-openapi';

/** Of every answer to a key. */
export const RATE_LIMIT = {
  'RateLimit-Policy': 'How many requests in how many seconds: `3000;w=60`',
  'RateLimit-Limit': 'How many requests the key may make in a minute',
  'RateLimit-Remaining': 'How many of them are left',
  'RateLimit-Reset': 'In how many seconds all are there again',
};

/** Headers of an answer, each with what it says. */
export function headersOf(headers: Readonly<Record<string, string>>) {
  return z.object(
    Object.fromEntries(
      Object.entries(headers).map(([name, description]) => [
        name,
        z.optional(z.string().register(z.globalRegistry, { description })),
      ]),
    ),
  );
}

/** Headers of an answer that is one or the other. */
export function headersOfEither(...answers: readonly (ZodOpenApiResponseObject | undefined)[]) {
  const shapes = answers.map((answer) => (answer?.headers instanceof z.ZodMiniObject ? answer.headers.shape : {}));
  return z.object(Object.assign({}, ...shapes) as z.core.$ZodShape);
}
