import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../domain/shipment/event-details.ts';
import type { Fate } from '../../../../local/demo/fate.ts';
import { deliveryOf } from '../../../../local/demo/life/delivery.ts';
import { FATE, told, when } from '../samples.ts';

const delivery = (fate: Fate['delivery'], batches: readonly Batch[] = []) =>
  deliveryOf({ ...FATE, ...(fate && { delivery: fate }) }, when('4 06:20'), batches, when);

describe('the delivery', () => {
  it('is at the agreed time', () => {
    const { acts, delivered } = delivery({});
    expect(acts[0]?.body).toMatchObject({ agreed_delivery_at: '2026-11-28T12:00:00.000+08:00' });
    expect(delivered).toEqual(when('5 10:20'));
  });

  it('has a second attempt after one that failed', () => {
    expect(told(delivery({ failed: { reason: 'nobody', next: '7 12:00' } }).acts).slice(1)).toEqual([
      '5 08:20 out_for_delivery',
      '5 10:20 delivery_failed',
      '7 08:20 out_for_delivery',
      '7 10:20 delivered',
    ]);
  });

  it('asks before the goods are given to somebody whose papers will not do', () => {
    const { acts } = delivery({ refused: 'copy_of_card', delivered: '5 16:20' });
    expect(told(acts).slice(1)).toEqual(['5 08:20 out_for_delivery', '5 10:20 release_check', '5 16:20 delivered']);
    expect(acts.flatMap(({ refused = [] }) => refused)).toEqual(['release_refused']);
  });

  it('goes out on a later day to a consignee whom nobody has called', () => {
    expect(told(delivery({ contacted: 'never', delivered: '7 10:20' }).acts)).toEqual([
      '7 08:20 out_for_delivery',
      '7 10:20 delivered',
    ]);
  });

  it('is one for each batch that has arrived', () => {
    const [first, second] = [1, 2].map((number) => ({ number, of: 3 })) as [Batch, Batch];
    const { acts } = delivery({}, [first, second]);
    expect(told(acts).slice(-2)).toEqual(['5 10:20 delivered', '5 10:20 delivered']);
    expect(acts.slice(-2).map(({ body }) => 'batch' in body && body.batch)).toEqual([first, second]);
  });

  it('is none where the goods go back', () => {
    const { acts, delivered } = delivery({ failed: { reason: 'unwanted', next: '7 12:00' }, returned: '6 16:20' });
    expect(told(acts).slice(-2)).toEqual(['5 10:20 delivery_failed', '6 16:20 returned']);
    expect(delivered).toBeUndefined();
  });

  it('may be followed by a dispute', () => {
    expect(told(delivery({ disputed: '6 08:20', rechecked: '7 10:20' }).acts).slice(-2)).toEqual([
      '6 08:20 signature_disputed',
      '7 10:20 signature_rechecked',
    ]);
  });
});
