import type { Construct } from 'constructs';
import { Lifecycle, type LifecycleProps } from './lifecycle.ts';

/** From the arrival of the goods to the signed receipt at the origin branch: a reminder before it is due, and an outer limit. */
export function receiptReturn(scope: Construct, rooms: Omit<LifecycleProps, 'phase'>): Lifecycle {
  return new Lifecycle(scope, 'ReceiptReturn', { ...rooms, phase: 'receipt_return' });
}
