import { timesAsPatient } from './environment.ts';

/** How often a request to AWS is tried, at most. */
export const ATTEMPTS = 3;
/** How long one attempt may take, in milliseconds, from its beginning to the first of its answer. */
export const ATTEMPT_MS = 3000;

/**
 * How long a client of AWS waits; by itself it would wait for ever. An answer that stalls is given up as well. All of its
 * attempts take less than a function of the API may take, so that whoever asked is told to try again.
 */
export const PATIENCE = patience(ATTEMPTS, ATTEMPT_MS);

/** As `PATIENCE`, for what takes longer than a request of some kilobytes. @param attemptMs of one attempt */
export function patience(maxAttempts: number, attemptMs: number) {
  const times = timesAsPatient();
  return {
    maxAttempts,
    requestHandler: {
      connectionTimeout: 1000 * times,
      requestTimeout: attemptMs * times,
      socketTimeout: attemptMs * times,
      // Without it the client warns of the time-out, and waits on.
      throwOnRequestTimeout: true,
    },
  };
}
