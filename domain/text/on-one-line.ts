/** A text on one line: line breaks and tabs, each run of them, are one blank, and there are no blanks around it. */
export function onOneLine(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(OUTER_BLANKS, '');
}

/** Not vertical tabs and form feeds: they are control characters, which no text may have, wherever they stand. */
const OUTER_BLANKS = /^[^\S\v\f]+|[^\S\v\f]+$/g;
