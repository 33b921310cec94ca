/** Objects whose keys callers, or AWS, have made up: these stay as they are. */
const KEYS_AS_GIVEN: ReadonlySet<string> = new Set(['metadata', 'fields']);

/** What comes by the wire with the keys of all its objects in camelCase: of `from_kg` it makes `fromKg`. */
export function withCamelKeys(object: object): Record<string, unknown> {
  return withKeys(object, camelCase);
}

/** What is ours with the keys of all its objects as they are on the wire: of `fromKg` it makes `from_kg`. */
export function withSnakeKeys(object: object): Record<string, unknown> {
  return withKeys(object, snakeCase);
}

function withKeys(object: object, cased: (key: string) => string): Record<string, unknown> {
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    return typeof value === 'object' && value !== null ? withKeys(value, cased) : value;
  };
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [cased(key), KEYS_AS_GIVEN.has(key) ? value : within(value)]),
  );
}

function camelCase(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** Of `fromKg`, `from_kg`. */
export function snakeCase(key: string): string {
  return key.replace(/[a-z0-9](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$&_').toLowerCase();
}
