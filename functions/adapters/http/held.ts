import type * as z from 'zod/mini';

/**
 * What holds of a value that does not hold as a whole: it is read as the schema has it, and lacks what stands at the paths
 * that are wrong. An entry that a list lacks is undefined there, so that the others keep their numbers.
 */
export function heldOf(schema: z.ZodMiniType, value: unknown, wrong: readonly (readonly PropertyKey[])[]): unknown {
  // A safeParse that finds something wrong tells nothing of the rest.
  const read = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
  return without(read.value, wrong);
}

function without(value: unknown, wrong: readonly (readonly PropertyKey[])[]): unknown {
  if (wrong.some((path) => path.length === 0)) return undefined;
  if (wrong.length === 0 || typeof value !== 'object' || value === null) return value;
  const below = (key: PropertyKey) => wrong.flatMap(([first, ...rest]) => (first === key ? [rest] : []));
  if (Array.isArray(value)) return value.map((each, at) => without(each, below(at)));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each, below(key))]));
}
