import { later, type Instant } from '../time/instant.ts';
import { NOTICE_KINDS } from './notice-kinds.ts';
import type { Notice } from './notice.ts';

type ToAcknowledge = Pick<Notice, 'kind' | 'state' | 'sendAt' | 'sentAt' | 'acknowledgeWithin' | 'climbedAt'>;

/**
 * Until when a notice has to be acknowledged, from when it was sent, or has failed to be, before the next level hears; undefined
 * where nobody waits for that.
 */
export function acknowledgeBy(notice: ToAcknowledge): Instant | undefined {
  const { state, sendAt, sentAt, acknowledgeWithin } = notice;
  const from = state === 'sent' ? sentAt : state === 'failed' ? sendAt : undefined;
  if (!mayClimb(notice) || from === undefined || acknowledgeWithin === undefined) return undefined;
  return later(from, acknowledgeWithin);
}

/** Whether the next level has to hear: of what was given up, whatever time there is for an acknowledgement. */
export function hasToClimb(notice: ToAcknowledge, now: Instant): boolean {
  return (mayClimb(notice) && notice.state === 'failed') || (acknowledgeBy(notice) ?? '~') <= now;
}

const mayClimb = ({ kind, climbedAt }: Pick<Notice, 'kind' | 'climbedAt'>): boolean =>
  NOTICE_KINDS[kind].climbs && climbedAt === undefined;

/** When somebody has to look next whether these are acknowledged; undefined where nobody has to. */
export function lookAt(notices: readonly Notice[], now: Instant): Instant | undefined {
  return notices
    .flatMap((notice) => acknowledgeBy(notice) ?? [])
    .filter((by) => by > now)
    .sort()[0];
}
