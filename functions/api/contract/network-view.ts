import type { Branch, Route, ServiceArea } from '../../../domain/network.ts';

export const branchView = ({ code, name, timeZone, calendar }: Branch) => ({
  code,
  name,
  timeZone,
  calendar: calendar ?? null,
});

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
