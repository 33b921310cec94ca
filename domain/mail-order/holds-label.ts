import { plain } from '../text/plain.ts';
import { isLabelAlone, labelOf, type Topic } from './labels.ts';

const CHINESE = /\p{Script=Han}/u;
const OF_WORDS: readonly Topic[] = ['goods.description', 'freightTerms', 'receipt', 'receipt.copies'];

/** Whether a value that is words holds the label of something else: it is part of a table that was not seen as one. */
export function holdsLabel(topic: Topic, value: string): boolean {
  const [family] = topic.split('.');
  return (
    OF_WORDS.includes(topic) &&
    plain(value)
      .split(/\s+/)
      .some(
        (word) =>
          CHINESE.test(word) &&
          isLabelAlone(word) &&
          (topic === 'goods.description' || labelOf(word)?.topic.split('.')[0] !== family),
      )
  );
}
