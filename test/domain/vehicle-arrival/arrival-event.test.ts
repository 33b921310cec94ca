import { expect, it } from 'vitest';
import type { Instant } from '../../../domain/time/instant.ts';
import { arrivalEvent } from '../../../domain/vehicle-arrival/arrival-event.ts';
import type { VehicleArrival } from '../../../domain/vehicle-arrival/vehicle-arrival.ts';

const ARRIVAL: VehicleArrival = {
  arrivalNumber: 'HV3KX90QF7B2MZ',
  vehicle: '川A00001',
  branch: 'HGH',
  timeZone: 'Asia/Shanghai',
  carrier: '示例运输',
  arrivedAt: '2026-11-27T01:00:00.000Z' as Instant,
  manifest: [],
  found: [],
  unbooked: [],
  reportedBy: { kind: 'branch', id: 'HGH', key: '000000000001' },
};

it('tells of goods at their destination that they have arrived, elsewhere that they are on the way there', () => {
  const told = {
    occurredAt: ARRIVAL.arrivedAt,
    actor: { name: 'HGH', role: 'branch' },
    reportedBy: ARRIVAL.reportedBy,
  };
  expect(arrivalEvent(ARRIVAL, { destinationBranch: 'HGH' })).toEqual({
    ...told,
    eventId: '@arrived.HV3KX90QF7B2MZ',
    type: 'arrived',
    details: {},
  });
  expect(arrivalEvent(ARRIVAL, { destinationBranch: 'SHA' })).toEqual({
    ...told,
    eventId: '@transfer_arrived.HV3KX90QF7B2MZ',
    type: 'transfer_arrived',
    details: { branch: 'HGH' },
  });
});

it('names whom the report names', () => {
  const actor = { name: '收货员', role: 'receiver' };
  expect(arrivalEvent({ ...ARRIVAL, actor }, { destinationBranch: 'HGH' })).toMatchObject({ actor });
});
