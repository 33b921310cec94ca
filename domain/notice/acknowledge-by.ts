import { later, type Instant } from '../time/instant.ts';
import { NOTICE_KINDS } from './notice-kinds.ts';
import type { Notice } from './notice.ts';

/** Until when a notice that was sent has to be acknowledged, before the next level hears; undefined where nobody waits for that. */
export function acknowledgeBy({
  kind,
  state,
  sentAt,
  acknowledgeWithin,
}: Pick<Notice, 'kind' | 'state' | 'sentAt' | 'acknowledgeWithin'>): Instant | undefined {
  if (!NOTICE_KINDS[kind].climbs || state !== 'sent' || sentAt === undefined || acknowledgeWithin === undefined)
    return undefined;
  return later(sentAt, acknowledgeWithin);
}

/** When somebody has to look next whether these are acknowledged; undefined where nobody has to. */
export function lookAt(notices: readonly Notice[], now: Instant): Instant | undefined {
  return notices
    .flatMap((notice) => acknowledgeBy(notice) ?? [])
    .filter((by) => by > now)
    .sort()[0];
}
