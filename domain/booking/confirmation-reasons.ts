import type { ServiceArea } from '../network.ts';
import type { Goods } from './booking.ts';

/** Why an order waits for the customer's confirmation. */
export interface ConfirmationReason {
  readonly rule: 'A3';
  readonly code: 'data_sheet_missing' | 'outside_pickup_area' | 'outside_delivery_area';
  readonly message: string;
}

/**
 * What does not hold of an order, so that the customer must agree before it is confirmed (A3).
 * Empty means that the order is confirmed as it is.
 */
export function confirmationReasons(goods: readonly Goods[], pickup: ServiceArea, delivery: ServiceArea): ConfirmationReason[] {
  const reasons: ConfirmationReason[] = [];
  if (goods.some(({ category, dataSheet }) => category === 'dangerous' && dataSheet === undefined)) {
    reasons.push({ rule: 'A3', code: 'data_sheet_missing', message: 'dangerous goods need a safety data sheet' });
  }
  if (!pickup.pickup) {
    reasons.push({ rule: 'A3', code: 'outside_pickup_area', message: `district ${pickup.districtCode} is outside the pickup area` });
  }
  if (!delivery.delivery) {
    reasons.push({ rule: 'A3', code: 'outside_delivery_area', message: `district ${delivery.districtCode} is outside the delivery area` });
  }
  return reasons;
}
