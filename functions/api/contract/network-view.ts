import type { Branch, ServiceArea } from '../../../domain/network.ts';

export const branchView = ({ code, name, timeZone }: Branch) => ({ code, name, timeZone });

export const serviceAreaView = ({ districtCode, branch, area, pickup, delivery, extraPickupFee, extraDeliveryFee }: ServiceArea) =>
  ({ districtCode, branch, area, pickup, delivery, extraPickupFee, extraDeliveryFee });
