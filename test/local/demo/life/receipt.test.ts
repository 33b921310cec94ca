import { describe, expect, it } from 'vitest';
import type { Fate } from '../../../../local/demo/fate.ts';
import { receiptOf } from '../../../../local/demo/life/receipt.ts';
import { FATE, told, when } from '../samples.ts';

const receipt = (fate: Fate['receipt'], order: Partial<Fate['order']> = {}) =>
  receiptOf({ ...FATE, order: { ...FATE.order, ...order }, ...(fate && { receipt: fate }) }, when('5 10:20'), when);

describe('the receipt', () => {
  it('is registered on the day of the delivery, all its copies', () => {
    const acts = receipt(undefined, { copies: 2 });
    expect(told(acts)).toEqual(['5 16:20 receipt_signed']);
    expect(acts[0]?.body).toMatchObject({ copies: [1, 2] });
  });

  it('is none where none is wanted', () => {
    expect(receipt(undefined, { receipt: 'none' })).toEqual([]);
  });

  it('goes back to the consignee when something is missing on it', () => {
    const acts = receipt({ lacks: 'company_seal', signed: '6 16:20' });
    expect(told(acts)).toEqual(['5 16:20 receipt_signed', '6 16:20 receipt_signed']);
    expect(acts.map(({ refused }) => refused)).toEqual(['receipt_incomplete', undefined]);
    expect(acts[0]?.body).toMatchObject({ checked: { signature: true, identity_number: true, company_seal: false } });
  });

  it('is signed again after it was rejected, given up when it is lost, and never signed', () => {
    expect(told(receipt({ rejected: { reason: 'why', signedAgain: '11 16:20' } }))).toEqual([
      '5 16:20 receipt_signed',
      '11 16:20 receipt_signed',
    ]);
    expect(told(receipt({ lost: '12 08:20' })).at(-1)).toBe('12 08:20 receipt_lost');
    expect(receipt({ signed: 'never' })).toEqual([]);
  });
});
