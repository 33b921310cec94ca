import { describe, expect, it } from 'vitest';
import type { Fate } from '../../../../local/demo/fate.ts';
import { wayOf } from '../../../../local/demo/life/way.ts';
import { FATE, told, when } from '../samples.ts';

const wayWith = (way: Fate['way'], order: Partial<Fate['order']> = {}) =>
  wayOf({ ...FATE, order: { ...FATE.order, ...order }, ...(way && { way }) }, when('1 14:40'), when);

describe('the way of the goods', () => {
  it('leads over the branches of the route, a day each', () => {
    expect(told(wayWith(undefined, { to: 'HGH' }).acts).slice(2)).toEqual([
      '3 06:20 transfer_arrived',
      '4 06:20 transfer_arrived',
      '5 06:20 arrived',
    ]);
  });

  it('is at its end with the last batch', () => {
    const { acts, arrived } = wayWith({ arrived: ['5 06:20', '4 06:20'] });
    expect(acts.flatMap(({ body }) => ('batch' in body ? [body.batch] : []))).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ]);
    expect(arrived).toEqual(when('5 06:20'));
  });

  it('ends where the goods are lost, and goes on where they are found (X6)', () => {
    expect(wayWith({ lost: '3 08:20' }).arrived).toBeUndefined();
    const { acts, arrived } = wayWith({ lost: '4 08:20', found: '6 08:20', arrived: '7 06:20' });
    expect(told(acts)).toEqual(expect.arrayContaining(['4 08:20 lost', '6 08:20 found', '7 06:20 arrived']));
    expect(arrived).toEqual(when('7 06:20'));
  });

  it('is at its end without a batch that is lost (X7)', () => {
    const { acts, arrived, batches } = wayWith({ arrived: ['4 06:20'], batchLost: '6 08:20' });
    expect(told(acts).slice(-2)).toEqual(['4 06:20 arrived', '6 08:20 lost']);
    expect(acts.at(-1)?.body).toMatchObject({ batch: { number: 2, of: 2 } });
    expect([arrived, batches]).toEqual([when('4 06:20'), [{ number: 1, of: 2 }]]);
  });

  it('tells new times of arrival, with what was asked for them', () => {
    const { acts } = wayWith({
      estimates: [{ told: '5 08:20', arrival: '6 12:00', reason: 'why' }],
      arrived: '6 06:20',
    });
    expect(told(acts).slice(3)).toEqual(['5 08:20 tracked', '5 08:20 arrival_estimated', '6 06:20 arrived']);
    expect(acts[4]?.body).toMatchObject({
      estimated_arrival_at: '2026-11-29T12:00:00.000+08:00',
      reason: 'why',
      force_majeure: false,
    });
  });

  it('is told ahead, unless nobody does', () => {
    expect(told(wayWith({ acknowledged: 'never' }).acts).slice(1)).toEqual([
      '3 06:20 transfer_arrived',
      '4 06:20 arrived',
    ]);
    expect(told(wayWith({ acknowledged: '2 06:20' }).acts)[1]).toBe('2 06:20 notice_acknowledged');
  });

  it('has urgent goods confirmed as loaded', () => {
    expect(told(wayWith(undefined, { urgent: true }).acts)).toContain('1 20:20 loading_confirmed');
    expect(told(wayWith({ loaded: '2 08:20' }, { urgent: true }).acts)).toContain('2 08:20 loading_confirmed');
    expect(told(wayWith({ loaded: 'never' }, { urgent: true }).acts).join()).not.toContain('loading');
  });
});
