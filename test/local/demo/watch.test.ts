import { expect, it } from 'vitest';
import { Watch } from '../../../local/demo/watch.ts';
import { event, pickup, shipment, when } from './samples.ts';

it('tells what is new once', () => {
  const watch = new Watch();
  const departed = shipment({ history: [event('departed', '2026-11-24T20:20:00+08:00')] });
  expect(watch.see(departed)).toHaveLength(1);
  expect(watch.see(departed)).toEqual([]);
  expect(watch.shipments()).toEqual([departed]);
});

it('asks for a shipment again when a promise of it is due', () => {
  const watch = new Watch();
  watch.see(shipment({ commitments: [pickup] }));
  expect(watch.waybillsToAskFor(when('1 14:59'))).toEqual([]);
  expect(watch.waybillsToAskFor(when('1 15:00'))).toEqual(['HD1']);
});
