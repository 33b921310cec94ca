import { describe, expect, it } from 'vitest';
import { bookingSchema } from '../../../functions/api/contract/booking-schema.ts';
import { namedEventSchema } from '../../../functions/api/contract/event-schema.ts';
import { columnsOf } from '../../../tools/import/columns.ts';
import { itemIn, whyNotColumn } from '../../../tools/import/item-in.ts';

const BOOKING = columnsOf(bookingSchema, 'Asia/Shanghai');
const EVENT = columnsOf(namedEventSchema, 'Asia/Shanghai');
/** As it is sent. */
const sent = (...asked: Parameters<typeof itemIn>): unknown => JSON.parse(JSON.stringify(itemIn(...asked)));

describe('a line', () => {
  it('is a booking, by the paths of its fields', () => {
    const line = {
      reference: 'PO-1',
      own_numbers: 'A 1，B2, C3',
      ordered_at: '2026-01-05 09:30',
      'shipper.name': ' 发货公司 ',
      'shipper.phone': 13800000001,
      'shipper.address.district_code': 510104,
      'goods[0].description': '轴承',
      'goods[0].pieces': '12',
      'goods[0].weight_kg': 340.5,
      'goods[1].volume_m3': '1.8',
      'receipt.kind': 'company_seal',
      'receipt.shipper_form': '是',
      urgent: 'no',
      'metadata.shop.id': 7,
      quote_number: '',
      partner: null,
    };
    expect(sent(line, BOOKING)).toEqual({
      reference: 'PO-1',
      own_numbers: ['A 1', 'B2', 'C3'],
      ordered_at: '2026-01-05T09:30:00+08:00',
      shipper: { name: '发货公司', phone: '13800000001', address: { district_code: '510104' } },
      goods: [{ description: '轴承', pieces: 12, weight_kg: 340.5 }, { volume_m3: 1.8 }],
      receipt: { kind: 'company_seal', shipper_form: true },
      urgent: false,
      metadata: { 'shop.id': '7' },
    });
  });

  it('is headed in Chinese as well', () => {
    const line = { 发货人: '甲', '重量（kg）': '2', 品名2: '油', 件数2: 1, '声明价值(分)': 100, 运费: '3000' };
    expect(sent(line, BOOKING)).toEqual({
      shipper: { name: '甲' },
      goods: [
        { weight_kg: 2, declared_value: { amount: 100, currency: 'CNY' } },
        { description: '油', pieces: 1 },
      ],
      freight_charge: { amount: 3000, currency: 'CNY' },
    });
  });

  it('has Chinese words in its cells as well', () => {
    const booked = { 订单号: 'PO-1', 发货人电话: '1', 付费方式: '到付', 回单: '盖章' };
    expect(sent(booked, BOOKING)).toEqual({
      reference: 'PO-1',
      shipper: { phone: '1' },
      freight_terms: 'collect',
      receipt: { kind: 'company_seal' },
    });
    expect(sent({ 运单号: 'HD1', 事件: '揽收' }, EVENT)).toEqual({ waybill_number: 'HD1', type: 'picked_up' });
  });

  it('is an event of any type', () => {
    const line = {
      运单号: 'HD1',
      type: 'receipt_signed',
      copies: '1、2',
      'checked.signature': 'true',
      'batch.number': 1,
      'sign_off.documents[0].original': 'yes',
      late: false,
      occurred_at: new Date(Date.UTC(2026, 0, 5, 9, 29, 59, 999)),
    };
    expect(sent(line, EVENT)).toEqual({
      waybill_number: 'HD1',
      type: 'receipt_signed',
      copies: [1, 2],
      checked: { signature: true },
      batch: { number: 1 },
      sign_off: { documents: [{ original: true }] },
      late: false,
      occurred_at: '2026-01-05T09:30:00+08:00',
    });
  });

  it.each([
    ['2026/1/5 9:30:15', '2026-01-05T09:30:15+08:00'],
    ['2026年1月5日 09:30', '2026-01-05T09:30:00+08:00'],
    ['2026-01-05', '2026-01-05T00:00:00+08:00'],
    ['2026-01-05T09:30:00Z', '2026-01-05T09:30:00Z'],
    // What cannot be read the API refuses by its field.
    ['2026-02-30 09:30', '2026-02-30 09:30'],
    ['yesterday', 'yesterday'],
  ])('was ordered at %s', (cell, instant) => {
    expect(sent({ ordered_at: cell }, BOOKING)).toEqual({ ordered_at: instant });
  });

  it('passes on what it cannot read', () => {
    const line = { 'goods[0].pieces': 'a dozen', urgent: 'perhaps' };
    expect(sent(line, BOOKING)).toEqual({ goods: [{ pieces: 'a dozen' }], urgent: 'perhaps' });
  });

  it('takes no name for anything else', () => {
    expect(itemIn({ 'metadata.__proto__': 'x' }, BOOKING)).toHaveProperty('metadata', { ['__proto__']: 'x' });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

it.each(['shipper', 'goods.weight_kg', 'goods[100].weight_kg', 'shipper.nick', '颜色', '__proto__.x'])(
  'there is no column %s',
  (heading) => {
    expect(whyNotColumn(heading, BOOKING)).toBe(`there is no column ${heading}`);
  },
);
