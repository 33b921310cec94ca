import { plain } from '../text/plain.ts';

/** It tells words apart by a dictionary where nothing stands between them, as in Chinese, and by blanks and marks elsewhere. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}+$/u;

/** What stands in nearly every question, and says nothing of what it is about. */
const SAYS_NOTHING = new Set(
  'a an and are be can do does for how i if in is it me my of on or our the to we what when where which who why will with you your 的 了 吗 呢 么 是 我 我们 你 你们 您 他 在 有 和 与 或 怎么 怎样 如何 什么 哪些 哪里 为什么 请问 可以 能 要 会'.split(
    ' ',
  ),
);

/** A text as it is compared: compatibility forms, letter case, and traditional characters make no difference. */
export function compared(text: string): string {
  return plain(text.normalize('NFKC').toLowerCase()).trim();
}

/**
 * The words by which a text is found, in Chinese and English (G7). Chinese is found by each two characters that stand together
 * as well: whoever asks need not cut it as the dictionary does, which takes 开发票 for 开发 and 票.
 */
export function wordsOf(text: string): string[] {
  const segments = Array.from(SEGMENTER.segment(compared(text)), ({ isWordLike, segment }) =>
    isWordLike && !SAYS_NOTHING.has(segment) ? segment : ' ',
  );
  const words = segments.filter((segment) => segment !== ' ');
  const runs = segments.map((segment) => (HAN.test(segment) ? segment : ' ')).join('');
  return [
    ...words,
    ...runs
      .split(' ')
      .flatMap(pairsOf)
      .filter((pair) => !words.includes(pair)),
  ];
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
