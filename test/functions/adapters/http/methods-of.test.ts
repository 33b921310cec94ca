import { expect, it } from 'vitest';
import { methodsOf } from '../../../../functions/adapters/http/methods-of.ts';

const ROUTES = [
  { method: 'POST', path: '/shipments' },
  { method: 'GET', path: '/shipments' },
  { method: 'GET', path: '/shipments/{waybill_number}' },
  { method: 'POST', path: '/shipments/search' },
  { method: 'POST', path: '/shipments/{waybill_number}/events' },
];

it.each([
  ['shipments', ['POST', 'GET']],
  ['shipments/', ['POST', 'GET']],
  ['shipments/HD1', ['GET']],
  ['shipments/search', ['POST']],
  ['shipments/HD1/events', ['POST']],
])('of %s', (path, methods) => {
  expect(methodsOf(path, ROUTES)).toEqual(methods);
});

it.each(['', 'nonsense', 'Shipments', 'shipments/HD1/nonsense', 'shipments/HD1/events/1'])(
  'of %s, which there is not',
  (path) => {
    expect(methodsOf(path, ROUTES)).toEqual([]);
  },
);
