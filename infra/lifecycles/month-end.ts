import type { Construct } from 'constructs';
import { Lifecycle, type LifecycleProps } from './lifecycle.ts';

/** From the month-end list that a branch is sent to its last answer (E5). */
export function monthEnd(scope: Construct, rooms: Omit<LifecycleProps, 'phase'>): Lifecycle {
  return new Lifecycle(scope, 'MonthEnd', { ...rooms, phase: 'month_end' });
}
