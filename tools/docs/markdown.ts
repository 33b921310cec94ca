export const code = (text: string): string => `\`${text}\``;

/** Words in a row: "`cancelled`, `lost`". */
export const codes = (words: readonly string[], between = ', '): string => words.map(code).join(between);

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Lines of one cell. */
export const lines = (texts: readonly string[]): string => texts.join('<br>');
