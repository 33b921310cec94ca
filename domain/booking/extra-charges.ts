import type { Money } from '../money.ts';
import type { ServiceArea } from '../network.ts';

export interface ExtraCharge extends Money {
  readonly kind: 'extra_pickup_fee' | 'extra_delivery_fee';
}

/** The fees that the two districts add to the freight (A3); a district without a fee adds none. */
export function extraCharges(pickup: ServiceArea, delivery: ServiceArea): ExtraCharge[] {
  const charges: ExtraCharge[] = [];
  if (pickup.extraPickupFee) charges.push({ kind: 'extra_pickup_fee', ...pickup.extraPickupFee });
  if (delivery.extraDeliveryFee) charges.push({ kind: 'extra_delivery_fee', ...delivery.extraDeliveryFee });
  return charges;
}
