import { isThrottlingError, isTransientError } from '@smithy/core/retry';

type SdkError = Parameters<typeof isTransientError>[0];

/** Whether AWS may well do a moment later what it has not done now: it throttled, failed, or did not answer in time. */
export function willPass(error: unknown): boolean {
  return error instanceof Error && (isThrottlingError(error as SdkError) || isTransientError(error as SdkError));
}
