/** The form of a pattern of types of events: `*`, `shipment.*` or `shipment.delivered`. */
export const PATTERN = /^(?:\*|[a-z_]+\.(?:\*|[a-z_]+))$/;

/** Whether one of the patterns of an endpoint takes in a type of event. */
export function wants(patterns: readonly string[], type: string): boolean {
  return patterns.some(
    (pattern) => pattern === type || (pattern.endsWith('*') && type.startsWith(pattern.slice(0, -1))),
  );
}
