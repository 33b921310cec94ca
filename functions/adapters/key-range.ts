/** Which sort keys a list is of: from `since` on, before `until`; of all, without either. */
export interface Between {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The first and the last sort key of a query, both included. */
export type Range = readonly [from: string, to: string];

/** What comes after the sort key `after`, going up; undefined where nothing can. `!` sorts before any character of a key, and `~` after. */
export function upwards({ since = '0', until = '~' }: Between, after: string | undefined): Range | undefined {
  const from = after === undefined || after < since ? since : `${after}!`;
  return from < until ? [from, until] : undefined;
}

/** The same going down: what comes before `after`. */
export function downwards({ since = '0', until = '~' }: Between, after: string | undefined): Range | undefined {
  const to = after === undefined || after > until ? until : justBefore(after);
  return since < to ? [since, to] : undefined;
}

/** A text that sorts before a key, and after every other key before it. */
function justBefore(key: string): string {
  return `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;
}
