import * as z from 'zod/mini';
import type { Asks } from '../../../functions/adapters/http/route.ts';
import type { Operation } from './operations.ts';

/** What an operation takes: what its handler asks for, or of a route that asks for nothing else what its path names. */
export function asksOf({ path, described }: Pick<Operation, 'path' | 'described'>): Asks {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()] as const);
  return (
    described.handler?.asks ?? {
      scopes: [],
      path: z.strictObject(Object.fromEntries(named)),
      query: z.strictObject({}),
      body: undefined,
    }
  );
}
