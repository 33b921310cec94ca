import { DateTime } from 'luxon';
import { earlier, instantOf, type Instant } from '../../domain/time/instant.ts';
import type { Message } from './message.ts';

/** For as long a message may have waited here until it is looked at: a queue keeps it no longer. */
const LONGEST_WAIT = 'P14D';

/** When a message was received here: by the header that SES has put at its top; where that cannot be, now. */
export function receivedAt({ headers }: Message, now: Instant): Instant {
  const received = headers.find(({ key }) => key === 'received')?.value ?? '';
  const time = DateTime.fromRFC2822(received.slice(received.lastIndexOf(';') + 1).trim());
  if (!time.isValid) return now;
  const at = instantOf(time);
  return at <= now && at >= earlier(now, LONGEST_WAIT) ? at : now;
}
