/** What a decoder puts in the place of bytes that it cannot read: whatever they said is lost. */
const REPLACEMENT = '\ufffd';
/** Nothing that is taken is nested as deep: below, nobody looks. */
export const MOST_LEVELS = 32;

/** Whether a text lost characters before it came here: by bytes that were not UTF-8, or half a surrogate pair. */
export function isUnreadable(text: string): boolean {
  return text.includes(REPLACEMENT) || !text.isWellFormed();
}

/** The paths of the texts in a JSON value that lost characters. */
export function unreadableIn(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value === 'string') return isUnreadable(value) ? [path] : [];
  if (typeof value !== 'object' || value === null || path.length > MOST_LEVELS) return [];
  if (Array.isArray(value)) return value.flatMap((each, at) => unreadableIn(each, [...path, at]));
  return Object.entries(value).flatMap(([key, each]) => unreadableIn(each, [...path, key]));
}
