import { expect, it } from 'vitest';
import { isOffRoute } from '../../../domain/shipment/off-route.ts';
import { booked, ROUTE } from '../samples.ts';

const { subject } = booked({}, { route: { ...ROUTE, transfers: ['WUH'] } });
const { subject: unrouted } = booked({}, { route: undefined });

it.each([
  ['CTU', false, false],
  ['HGH', false, false],
  ['WUH', false, true],
  ['XIY', true, true],
  ['wuh', true, true],
])('C1: at %s goods by way of Wuhan are off the route: %s; without a route: %s', (branch, routed, without) => {
  expect(isOffRoute(branch, subject)).toBe(routed);
  expect(isOffRoute(branch, unrouted)).toBe(without);
});
