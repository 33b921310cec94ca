/** Seconds after the first failure until the next try; each wait is twice as long as the one before it. */
const FIRST_WAIT = 2;
const LONGEST_WAIT = 15 * 60;
/** What is tried for longer than this, in seconds, outlasts most outages. */
const OUTAGE = 60 * 60;
/** For how long something may fail, in seconds, before somebody should know: an instruction has three minutes (A4). */
const SHORT_FAILURE = 60;

/** Seconds until a step that failed is tried again: soon at first. @param tried how often it has been tried, from 1 */
export function waitAfter(tried: number): number {
  return Math.min(FIRST_WAIT * 2 ** (tried - 1), LONGEST_WAIT);
}

/** How often a step that nobody waits for is tried before it is left as a dead letter. */
export const TRIES = triesUntil(OUTAGE);

const FIRST_LATE_TRY = triesUntil(SHORT_FAILURE);

/** Whether a step has failed for more than a minute when it fails at this try. */
export function isLate(tried: number): boolean {
  return tried >= FIRST_LATE_TRY;
}

/** The number of the first try that is more than so many seconds after the first. */
function triesUntil(seconds: number): number {
  let tried = 1;
  for (let passed = 0; passed <= seconds; tried++) passed += waitAfter(tried);
  return tried;
}
