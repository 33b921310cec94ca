import type { Message } from './message.ts';

/** Of the messages that one refers to, so many are looked for: the last. */
const MOST_REFERENCES = 50;

/** The ids of the messages that one names as those before it, the one that it replies to first. */
export function namedIn({ inReplyTo, references }: Pick<Message, 'inReplyTo' | 'references'>): string[] {
  return [...new Set([...(inReplyTo === undefined ? [] : [inReplyTo]), ...references.slice(-MOST_REFERENCES)])];
}
