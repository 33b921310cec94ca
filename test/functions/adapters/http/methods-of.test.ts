import { expect, it } from 'vitest';
import { methodsOf } from '../../../../functions/adapters/http/methods-of.ts';

const PATHS = {
  '/shipments': ['POST', 'GET'],
  '/shipments/{waybill_number}': ['GET'],
  '/shipments/search': ['POST'],
  '/shipments/{waybill_number}/events': ['POST'],
};

it.each([
  ['shipments', ['POST', 'GET']],
  ['shipments/', ['POST', 'GET']],
  ['shipments/HD1', ['GET']],
  ['shipments/search', ['POST']],
  ['shipments/HD1/events', ['POST']],
])('of %s', (path, methods) => {
  expect(methodsOf(path, PATHS)).toEqual(methods);
});

it.each(['', 'nonsense', 'Shipments', 'shipments/HD1/nonsense', 'shipments/HD1/events/1'])(
  'of %s, which there is not',
  (path) => {
    expect(methodsOf(path, PATHS)).toBeUndefined();
  },
);
