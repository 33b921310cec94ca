import { later, type Instant } from '../../domain/time/instant.ts';

/** For as long as the messages themselves are kept. */
const KEPT_FOR = 'P90D';

/** When what is known of a message may go, in epoch seconds. */
export const keptUntil = (at: Instant): number => Math.floor(Date.parse(later(at, KEPT_FOR)) / 1000);
