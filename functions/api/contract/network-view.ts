import type { Branch, Route, ServiceArea } from '../../../domain/network.ts';

export const branchView = ({ code, name, timeZone }: Branch) => ({ code, name, timeZone });

export const serviceAreaView = ({
  districtCode,
  branch,
  area,
  pickup,
  delivery,
  extraPickupFee,
  extraDeliveryFee,
}: ServiceArea) => ({ districtCode, branch, area, pickup, delivery, extraPickupFee, extraDeliveryFee });

export const routeView = ({ origin, destination, transfers, transitDays, local }: Route) => ({
  origin,
  destination,
  transfers,
  transitDays,
  local,
});
