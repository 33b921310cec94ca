import type { ExceptionFacts, Grade } from './case.ts';

/** A delay of more hours than these is of grade 2. */
export const GRAVE_DELAY_HOURS = 48;

/** How grave an exception is (F1): 1 is a loss, 2 a delay over 48 hours, 3 the rest. */
export function gradeOf({ kind, delayHours = 0 }: Pick<ExceptionFacts, 'kind' | 'delayHours'>): Grade {
  if (kind === 'loss') return 1;
  return kind === 'delay' && delayHours > GRAVE_DELAY_HOURS ? 2 : 3;
}
