import type { Route, ServiceArea } from '../network.ts';
import type { Reason } from '../reason.ts';
import type { Goods } from './booking.ts';

/** Why an order waits for the customer's confirmation. */
export type ConfirmationReason = Reason<
  'data_sheet_missing' | 'outside_pickup_area' | 'outside_delivery_area' | 'no_route'
>;

/**
 * What does not hold of an order, so that the customer must agree before it is confirmed (A3). Without
 * a route nobody knows when they will arrive (C1). Empty means that the order is confirmed as it is.
 */
export function confirmationReasons(
  goods: readonly Goods[],
  pickup: ServiceArea,
  delivery: ServiceArea,
  route: Pick<Route, 'transitDays'> | undefined,
): ConfirmationReason[] {
  const reasons: ConfirmationReason[] = [];
  if (goods.some(({ category, dataSheet }) => category === 'dangerous' && dataSheet === undefined)) {
    reasons.push({ rule: 'A3', code: 'data_sheet_missing', message: 'dangerous goods need a safety data sheet' });
  }
  if (!pickup.pickup) {
    reasons.push({
      rule: 'A3',
      code: 'outside_pickup_area',
      message: `district ${pickup.districtCode} is outside the pickup area`,
    });
  }
  if (!delivery.delivery) {
    reasons.push({
      rule: 'A3',
      code: 'outside_delivery_area',
      message: `district ${delivery.districtCode} is outside the delivery area`,
    });
  }
  if (!route) {
    reasons.push({
      rule: 'C1',
      code: 'no_route',
      message: `there is no route from branch ${pickup.branch} to branch ${delivery.branch}`,
    });
  }
  return reasons;
}
