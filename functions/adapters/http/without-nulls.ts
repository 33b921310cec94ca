import { MOST_LEVELS } from './unreadable.ts';

/**
 * A JSON value in which a field that is null is absent, at any depth. A list keeps its nulls: there they are no fields.
 * Where null is a value of its own, as of a fee that there is not, it is the schema's default.
 */
export function withoutNulls(value: unknown, levels = MOST_LEVELS): unknown {
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each, levels - 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, withoutNulls(each, levels - 1)]),
  );
}
