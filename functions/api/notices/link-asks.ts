import * as z from 'zod/mini';
import type { Asks } from '../../adapters/http/route.ts';

/** What the link of a notice takes: no key, but the token that is good for this notice alone. */
export const LINK_ASKS: Asks = {
  scopes: [],
  path: z.strictObject({ id: z.string() }),
  query: z.strictObject({ token: z.string() }),
  body: undefined,
};
