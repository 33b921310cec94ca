const CUT = '…';

/** A text in at most so many bytes of UTF-8: whole, or as many of its characters as fit before a `…`. @param most 3 or more */
export function firstBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  let left = most - Buffer.byteLength(CUT);
  let end = 0;
  for (const character of text) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    end += character.length;
  }
  return text.slice(0, end) + CUT;
}
