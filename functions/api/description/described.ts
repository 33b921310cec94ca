import * as z from 'zod/mini';
import type { Asks } from '../../adapters/http/route.ts';
import type { Described } from '../described.ts';

/** What asks for a file of the reference: no key. */
const ASSET_ASKS: Asks = {
  scopes: [],
  path: z.strictObject({ asset: z.string() }),
  query: z.strictObject({}),
  body: undefined,
};

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
    showReference: {
      summary: 'This description as a page',
      description: 'To read, and to try with a key of your own. It needs no key, and loads nothing from elsewhere.',
      answers: {
        200: {
          description: 'A page',
          contentType: 'text/html',
          headers: { 'Cache-Control': 'For how long it may be kept' },
        },
      },
      problems: [],
      examples: { read: { summary: 'Read it', status: 200 } },
    },
    getReferenceAsset: {
      summary: 'What that page loads',
      description: 'Named by the page. What has a name says the same for ever.',
      handler: { asks: ASSET_ASKS },
      answers: {
        200: {
          description: 'A style or a script',
          contentType: ['text/css', 'text/javascript'],
          headers: { 'Cache-Control': 'For how long it may be kept' },
        },
      },
      problems: [],
      examples: {
        unknown: { summary: 'What no page names', path: { asset: 'style.0123456789abcdef.css' }, status: 404 },
      },
    },
  },
} satisfies Described<'description/reads'>;
