import { CustomConverter } from 'opencc-js/core';
import CHARACTERS from 'opencc-js/dict/TSCharacters';

const simplified = CustomConverter(CHARACTERS);
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TO_HALF_WIDTH = 0xfee0;
const BLANK = /[^\S\n]/g;

/**
 * A text as it is searched: in half width, simplified characters and small letters, every blank a plain one, line breaks kept. It is as
 * long as the text, so that what is found can be taken from the text as it was written.
 */
export function plain(text: string): string {
  const narrow = text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - TO_HALF_WIDTH))
    .replace(BLANK, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const converted = simplified(narrow);
  return converted.length === text.length ? converted : narrow;
}
