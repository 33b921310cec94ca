import type { Language } from './notice.ts';
import { WORDING, type Told } from './wording.ts';
import { worst } from './worst.ts';

/** What somebody reads. */
export interface Rendered {
  readonly title: string;
  readonly text: string;
}

/**
 * One notice, or one message of several of a kind: how many there are, and the worst of them.
 * @param details what else the person needs for the work, line by line, of one notice
 */
export function render(notices: readonly Told[], language: Language, details: readonly string[] = []): Rendered {
  const told = worst(notices);
  const words = WORDING[told.kind][language];
  if (notices.length === 1) return { title: words.title(told), text: [...words.lines(told), ...details].join('\n') };
  const gravest = language === 'zh' ? '最严重：' : 'The worst: ';
  return {
    title: words.several(notices.length),
    text: [gravest + words.title(told), ...words.lines(told)].join('\n'),
  };
}
