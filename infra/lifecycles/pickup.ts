import type { Construct } from 'constructs';
import { Lifecycle, type LifecycleProps } from './lifecycle.ts';

/** From the confirmed order to the goods on the vehicle: the instruction goes out, the pickup is verified, it happens. */
export function pickup(scope: Construct, rooms: Omit<LifecycleProps, 'phase'>): Lifecycle {
  return new Lifecycle(scope, 'Pickup', { ...rooms, phase: 'pickup' });
}
