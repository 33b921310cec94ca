import { earlier, type Instant } from '../time/instant.ts';
import type { NoticeKind } from './notice-kinds.ts';
import { NOTICE_KINDS } from './notice-kinds.ts';

/** From how many on they are one message. */
export const MANY = 10;
/** Within so many minutes, that of the bucket included. */
const MINUTES = 5;

/**
 * Names what a person is told together: of a kind that collects all of a minute, else each notice by itself.
 * @param noticeId of the notice
 */
export function bucketOf(personId: string, kind: NoticeKind, sendAt: Instant, noticeId: string): string {
  return `${personId}#${kind}#${NOTICE_KINDS[kind].collects ? sendAt : noticeId}`;
}

/** The buckets of the minutes before, of which the same person was told within five minutes. */
export function bucketsBefore(personId: string, kind: NoticeKind, sendAt: Instant): string[] {
  if (!NOTICE_KINDS[kind].collects) return [];
  return Array.from({ length: MINUTES - 1 }, (_, at) => bucketOf(personId, kind, earlier(sendAt, `PT${at + 1}M`), ''));
}
