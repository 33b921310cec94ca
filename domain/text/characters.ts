/** The first characters of a text. A rare one, outside Unicode's basic plane, is one: cut in two it is no text any more. */
export function firstCharacters(text: string, count: number): string {
  return Array.from(text).slice(0, count).join('');
}

/** The last characters of a text, rare ones whole. */
export function lastCharacters(text: string, count: number): string {
  return count === 0 ? '' : Array.from(text).slice(-count).join('');
}
