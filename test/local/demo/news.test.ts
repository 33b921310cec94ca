import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../local/demo/news.ts';
import { Watch } from '../../../local/demo/watch.ts';
import type { CommitmentAnswer, ShipmentAnswer } from '../../../local/shipment-answer.ts';

const pickup: CommitmentAnswer = {
  name: 'pickup', rule: 'B1', branch: 'CTU', due_at: '2026-11-24T15:00:00+08:00', state: 'open', met_at: null, missed_at: null, level: 0,
};
const missed: CommitmentAnswer = { ...pickup, state: 'missed', missed_at: pickup.due_at, level: 1 };
const shipment = (status: string, ...commitments: CommitmentAnswer[]): ShipmentAnswer => ({
  waybill_number: 'HD1', status, origin_branch: 'CTU', destination_branch: 'HGH', area: 'urban', freight_terms: 'collect', confirmation_reasons: [], commitments,
});
const told = (before: ShipmentAnswer | undefined, after: ShipmentAnswer) => newsOf(before, after).map(({ what, text }) => `${what}: ${text}`);

describe('the news of a shipment', () => {
  it('is its status, when that is another', () => {
    expect(told(undefined, shipment('booked'))).toEqual(['booked: CTU → HGH, urban, collect']);
    expect(told(shipment('booked'), shipment('instructed', pickup))).toEqual(['instructed: CTU, urban, pickup by Tue 15:00']);
    expect(told(shipment('instructed', pickup), shipment('instructed', pickup))).toEqual([]);
  });

  it('is why it waits', () => {
    const reasons = [{ code: 'data_sheet_missing', message: 'dangerous goods need a safety data sheet' }];
    expect(told(undefined, { ...shipment('awaiting_confirmation'), confirmation_reasons: reasons })).toEqual(['awaiting confirmation: dangerous goods need a safety data sheet']);
  });

  it('is whether it was picked up in time', () => {
    const before = shipment('instructed', pickup);
    expect(told(before, shipment('picked_up', { ...pickup, state: 'met', met_at: '2026-11-24T14:40:00+08:00' }))).toEqual(['picked up: in time (Tue 14:40), due Tue 15:00']);
    expect(told(before, shipment('picked_up', { ...pickup, state: 'late', met_at: '2026-11-24T16:40:00+08:00' }))).toEqual(['picked up: 1 h 40 min late, due Tue 15:00']);
  });

  it('is each level that a miss has reached', () => {
    expect(newsOf(shipment('instructed', pickup), shipment('instructed', { ...missed, level: 2 }))).toEqual([
      { what: 'missed', at: pickup.due_at, waybill: 'HD1', text: 'pickup (B1), due Tue 15:00: level 1, dispatcher' },
      { what: 'escalated', waybill: 'HD1', text: 'pickup (B1), due Tue 15:00: level 2, branch manager' },
    ]);
  });

  it('is that a miss turned out to be none', () => {
    const after = shipment('picked_up', { ...missed, state: 'met', met_at: '2026-11-24T14:40:00+08:00', level: 0 });
    expect(told(shipment('instructed', missed), after)).toEqual([
      'withdrawn: pickup (B1) was in time after all, due Tue 15:00', 'picked up: in time (Tue 14:40), due Tue 15:00',
    ]);
  });
});

describe('the watch', () => {
  it('tells what is overdue once, and of its own shipments only', () => {
    const watch = new Watch();
    const row = { ...missed, waybill_number: 'HD1', partner: 'p' };
    expect(watch.seeOverdue(row)).toEqual([]);
    watch.see(shipment('instructed', pickup));
    expect(watch.seeOverdue(row).map(({ what }) => what)).toEqual(['missed']);
    expect(watch.seeOverdue(row)).toEqual([]);
  });
});
