import * as z from 'zod/mini';
import type { Described } from '../described.ts';

/** How the API describes itself, in words. */
export const DESCRIBED = {
  'description/reads': {
    getDescription: {
      summary: 'This description',
      description: 'The API as OpenAPI 3.1. It needs no key. Ask with `If-None-Match` to hear whether it is still so.',
      answers: {
        200: {
          description: 'OpenAPI 3.1',
          schema: z.looseObject({ openapi: z.literal('3.1.0') }),
          headers: { ETag: 'Of this form of it', 'Cache-Control': 'For how long it may be kept' },
        },
        304: { description: 'It is still so' },
      },
      problems: [],
      examples: { read: { summary: 'Read it', status: 200 } },
    },
  },
} satisfies Described<'description/reads'>;
