import { withoutInvisible } from './invisible.ts';

/** Tabs and line breaks are no fault: whoever takes the text keeps them or makes them blanks. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/**
 * Why something is no text of 1 to `longest` characters; empty when it is one. Characters are counted, not code units.
 * @returns every reason at once, as messages that follow the name of a field
 */
export function whyNotText(text: string, longest: number): string[] {
  return [
    ...(withoutInvisible(text).trim() === '' ? ['must not be blank'] : []),
    ...(Array.from(text).length > longest ? [`must have at most ${longest} characters`] : []),
    ...(CONTROL.test(text) ? ['must not contain control characters'] : []),
    ...(text.isWellFormed() ? [] : ['must be well-formed Unicode']),
  ];
}
