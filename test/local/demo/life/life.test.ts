import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../../../local/demo/life/life.ts';
import { FATE, told, when } from '../samples.ts';

const life = (otherwise: object = {}) => told(lifeOf({ ...FATE, ...otherwise }, 1, when));

describe('a life', () => {
  it('goes as it should, where its fate says nothing else', () => {
    expect(life()).toEqual([
      '1 08:20 booking',
      '1 08:40 instruction_accepted',
      '1 09:00 pickup_verified',
      '1 14:40 picked_up',
      '1 20:20 departed',
      '1 21:20 notice_acknowledged',
      '3 06:20 transfer_arrived',
      '4 06:20 arrived',
      '4 08:20 consignee_contacted',
      '5 08:20 out_for_delivery',
      '5 10:20 delivered',
      '5 16:20 receipt_signed',
    ]);
  });

  it('in town goes out without a journey', () => {
    expect(life({ order: { ...FATE.order, to: 'CTU' } }).slice(4)).toEqual([
      '1 20:20 consignee_contacted',
      '2 08:20 out_for_delivery',
      '2 10:20 delivered',
      '2 16:20 receipt_signed',
    ]);
  });

  it('ends where the goods are not picked up, or are lost', () => {
    const { pickedUp, ...never } = FATE;
    expect(told(lifeOf(never, 1, when)).at(-1)).toBe('1 09:00 pickup_verified');
    expect(life({ way: { lost: '3 08:20' } }).at(-1)).toBe('3 08:20 lost');
  });

  it('has reports with ids of their own', () => {
    const ids = lifeOf(FATE, 1, when).flatMap(({ body }) => ('event_id' in body ? [body.event_id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(11);
  });
});
