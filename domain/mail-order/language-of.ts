import type { Language } from '../notice/notice.ts';

const CHINESE = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** A Chinese character says about as much as so many letters. */
const LETTERS_A_CHARACTER = 3;

/** The language that a text is written in; Chinese where nothing tells. */
export function languageOf(text: string): Language {
  const [chinese, latin] = [CHINESE, LATIN].map((letters) => text.match(letters)?.length ?? 0) as [number, number];
  return latin > chinese * LETTERS_A_CHARACTER ? 'en' : 'zh';
}
