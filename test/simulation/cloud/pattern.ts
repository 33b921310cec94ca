/**
 * Whether an event matches a pattern of EventBridge, as rules and the filters of streams have them: exact values, `prefix`
 * and `exists`. @throws TypeError for what it does not know
 */
export function matches(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((each) => matchesValue(each, event));
  if (typeof pattern !== 'object' || pattern === null) throw new TypeError(`no pattern: ${String(pattern)}`);
  return Object.entries(pattern).every(([name, below]) =>
    matches(below, (event as Readonly<Record<string, unknown>> | undefined)?.[name]),
  );
}

function matchesValue(matcher: unknown, value: unknown): boolean {
  if (typeof matcher !== 'object' || matcher === null) return matcher === value;
  const [[how, wanted] = [], ...others] = Object.entries(matcher);
  if (others.length === 0 && how === 'prefix') return typeof value === 'string' && value.startsWith(String(wanted));
  if (others.length === 0 && how === 'exists') return (value !== undefined) === wanted;
  throw new TypeError(`not known: ${JSON.stringify(matcher)}`);
}
