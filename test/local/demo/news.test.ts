import { describe, expect, it } from 'vitest';
import { newsOf, nextLevelAt } from '../../../local/demo/news.ts';
import type { ShownShipment } from '../../../local/demo/shown-shipment.ts';
import { event, pickup, shipment } from './samples.ts';

const told = (before: ShownShipment | undefined, after: ShownShipment) =>
  newsOf(before, after).map(({ what, text }) => `${what}: ${text}`);
const missed = { ...pickup, state: 'missed' as const, missed_at: pickup.due_at, level: 1 };

describe('the news of a shipment', () => {
  it('is what happened since it was read', () => {
    const [departed, closed] = [
      event('departed', '2026-11-24T20:20:00+08:00'),
      event('closed', '2026-11-28T20:20:00+08:00'),
    ];
    expect(told(undefined, shipment({ history: [departed] }))).toEqual(['departed: from CTU']);
    expect(told(shipment({ history: [departed] }), shipment({ history: [departed, closed] }))).toEqual(['closed: ']);
  });

  it('is each level that a miss has reached, at its time', () => {
    expect(newsOf(shipment({ commitments: [pickup] }), shipment({ commitments: [{ ...missed, level: 2 }] }))).toEqual([
      {
        what: 'missed',
        at: '2026-11-24T15:00:00.000+08:00',
        waybill: 'HD1',
        reference: 'DEMO-2026-11-24-01',
        text: 'pickup (B1), due Tue 24 Nov 15:00: level 1, dispatcher',
      },
      {
        what: 'escalated',
        at: '2026-11-24T16:00:00.000+08:00',
        waybill: 'HD1',
        reference: 'DEMO-2026-11-24-01',
        text: 'pickup (B1), due Tue 24 Nov 15:00: level 2, branch manager',
      },
    ]);
  });

  it('is that a miss turned out to be none', () => {
    const after = shipment({
      commitments: [{ ...missed, state: 'met', met_at: '2026-11-24T14:40:00+08:00', level: 0 }],
    });
    expect(told(shipment({ commitments: [missed] }), after)).toEqual([
      'withdrawn: pickup (B1), due Tue 24 Nov 15:00: in time after all',
    ]);
  });

  it('is that a broken promise is made anew, and may be missed anew', () => {
    const arrival = { ...missed, name: 'arrival' as const, rule: 'C2', level: 2 };
    const anew = {
      ...arrival,
      state: 'open' as const,
      due_at: '2026-11-27T18:00:00+08:00',
      level: 0,
      renewals: 1,
      broken: [{ due_at: arrival.due_at, level: 2 }],
    };
    expect(told(shipment({ commitments: [arrival] }), shipment({ commitments: [anew] }))).toEqual([
      'promised anew: arrival (C2) by Fri 27 Nov 18:00',
    ]);
    expect(
      told(shipment({ commitments: [anew] }), shipment({ commitments: [{ ...anew, state: 'missed', level: 1 }] })),
    ).toEqual(['missed: arrival (C2), due Fri 27 Nov 18:00: level 1, dispatcher']);
  });

  it('is how far a miss was told before the promise was made anew, and that it was none when nothing of it is left (X2)', () => {
    const anew = { ...pickup, due_at: '2026-11-25T12:00:00+08:00' };
    const broken = { ...anew, renewals: 1, broken: [{ due_at: pickup.due_at, level: 1 }] };
    expect(told(shipment({ commitments: [pickup] }), shipment({ commitments: [broken] }))).toEqual([
      'missed: pickup (B1), due Tue 24 Nov 15:00: level 1, dispatcher',
      'promised anew: pickup (B1) by Wed 25 Nov 12:00',
    ]);
    expect(told(shipment({ commitments: [missed] }), shipment({ commitments: [anew] }))).toEqual([
      'withdrawn: pickup (B1), due Tue 24 Nov 15:00: in time after all',
    ]);
  });

  it('is that something unforeseen has opened a promise, as long ago as it is given', () => {
    const reestimate = { ...pickup, name: 'reestimate' as const, rule: 'C2' };
    expect(newsOf(shipment(), shipment({ commitments: [reestimate] }))).toMatchObject([
      { at: '2026-11-23T15:00:00.000+08:00', what: 'promised', text: 'reestimate (C2) by Tue 24 Nov 15:00' },
    ]);
  });

  it('is what did not hold of a sign-off', () => {
    const signOff = {
      collector: 'consignee',
      irregular: true,
      reasons: [{ rule: 'D1', message: 'a document is missing' }],
    };
    expect(
      told(undefined, shipment({ history: [event('delivered', '2026-11-28T10:20:00+08:00', { sign_off: signOff })] })),
    ).toEqual(['delivered: to the consignee', 'irregular: a document is missing (D1)']);
  });
});

it('knows when the next level of a miss is due', () => {
  expect(nextLevelAt(pickup)).toBe(Date.parse(pickup.due_at));
  expect(nextLevelAt(missed)).toBe(Date.parse('2026-11-24T16:00:00+08:00'));
  expect(nextLevelAt({ ...missed, level: 3 })).toBe(Infinity);
  expect(nextLevelAt({ ...pickup, state: 'void' })).toBe(Infinity);
  // A broken promise stays broken, but what has ended is told to nobody any more (X1).
  expect(nextLevelAt({ ...missed, ended_at: '2026-11-24T15:30:00+08:00' })).toBe(Infinity);
});
