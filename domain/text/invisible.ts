/** What Unicode says is not to be seen: zero width, direction marks, variation selectors, fillers, and the blank of Braille. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;

/** A text without the characters that nobody sees. Blanks, tabs and line breaks stay. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
