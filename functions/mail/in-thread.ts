import type { Thread } from '../adapters/mail-thread-store.ts';

/** SES takes no longer value of a header. */
const LONGEST_HEADER = 870;
const ID = /^<[\x21-\x3b=\x3f-\x7e]{1,250}>$/;

/** What makes an answer stand in the thread (RFC 5322, 3.6.4): of a long one, its end. */
export function inThread({ messageId, references }: Thread): Record<string, string> {
  if (messageId === undefined || !ID.test(messageId)) return {};
  const kept: string[] = [messageId];
  for (const id of references.filter((each) => ID.test(each)).reverse()) {
    if ([id, ...kept].join(' ').length > LONGEST_HEADER) break;
    kept.unshift(id);
  }
  return { 'In-Reply-To': messageId, References: kept.join(' ') };
}
