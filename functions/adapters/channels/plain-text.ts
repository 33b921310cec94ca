import { firstBytes } from '../../../domain/text/first-bytes.ts';
import type { Message } from './message.ts';

/** A message as one plain text in at most so many bytes. What is too long loses of its text, never its link. */
export function plainText({ title, text, link }: Pick<Message, 'title' | 'text' | 'link'>, most: number): string {
  const end = link === undefined ? '' : `\n${link}`;
  return firstBytes(`${title}\n${text}`, most - Buffer.byteLength(end)) + end;
}
