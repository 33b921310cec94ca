import type { Notice } from './notice.ts';

/** Why a notice cannot be acknowledged; undefined where it can: once it has been sent, and once. */
export function whyNotAcknowledged({
  state,
}: Pick<Notice, 'state'>):
  { readonly code: 'notice_acknowledged' | 'notice_not_sent'; readonly message: string } | undefined {
  switch (state) {
    case 'sent':
    case 'unacknowledged':
      return undefined;
    case 'acknowledged':
      return { code: 'notice_acknowledged', message: 'somebody has acknowledged it already' };
    default:
      return { code: 'notice_not_sent', message: `it is ${state}: nobody has been told` };
  }
}
