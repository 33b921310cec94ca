import type { ByClass } from './promise-rule.ts';

/** What holds for a subject of these classes, the most particular first, of what differs by class. */
export function ofClass<Value extends string | number>(value: ByClass<Value>, classes: readonly string[]): Value {
  if (typeof value !== 'object') return value;
  const named = classes.find((name) => name in value);
  return (named === undefined ? undefined : value[named]) ?? value.else;
}
