import type { Construct } from 'constructs';
import { Lifecycle, type LifecycleProps } from './lifecycle.ts';

/** From the pickup to the consignee's signature: the goods are loaded, announced, on their way, arrive, are delivered; a sign-off in dispute is looked into. */
export function delivery(scope: Construct, rooms: Omit<LifecycleProps, 'phase'>): Lifecycle {
  return new Lifecycle(scope, 'Delivery', { ...rooms, phase: 'delivery' });
}
