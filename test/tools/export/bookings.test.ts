import { expect, it } from 'vitest';
import { bookingSchema } from '../../../functions/api/contract/booking-schema.ts';
import { asBookings } from '../../../tools/export/bookings.ts';
import { columnsOf } from '../../../tools/import/columns.ts';
import { itemIn } from '../../../tools/import/item-in.ts';

const COLUMNS = columnsOf(bookingSchema, 'UTC');
const PARTY = {
  contact_name: '联系人',
  phone: '021-12345678-802',
  phone_e164: '+862112345678',
  phone_extension: '802',
};

const shipment = {
  waybill_number: 'HD1',
  status: 'booked',
  partner: 'acme',
  own_numbers: ['A 1', 'B2'],
  metadata: { 'shop.id': '7' },
  ordered_at: '2026-01-05T09:30:00+08:00',
  next_due: { name: 'pickup', due_at: '2026-01-05T15:00:00+08:00' },
  shipper: { name: '甲', ...PARTY, address: { district_code: '510104', line: '一号路' } },
  goods: [{ description: '轴承', pieces: 12, weight_kg: 340.5, declared_value: { amount: 100, currency: 'CNY' } }],
  quote_number: 'HQ1',
  freight_charge: { amount: 3000, currency: 'CNY' },
  receipt: { status: 'due', kind: 'signature', shipper_form: true, copies: [{ number: 1 }, { number: 2 }] },
  urgent: false,
  sign_off: null,
  history: [{ type: 'booked' }],
};

it('shipments are written so that they can be booked again', () => {
  const { columns, lines } = asBookings(
    [{ ...shipment, goods: [...shipment.goods, { pieces: 2 }] }, shipment],
    COLUMNS,
  );
  expect(columns.slice(0, 4)).toEqual(['waybill_number', 'status', 'partner', 'own_numbers']);
  expect(columns.filter((column) => column.startsWith('goods[1]'))).toEqual(['goods[1].pieces']);
  expect(lines[1]).toMatchObject({ waybill_number: 'HD1', status: 'booked' });
  expect(JSON.parse(JSON.stringify(itemIn(lines[1] ?? {}, COLUMNS)))).toEqual({
    partner: 'acme',
    own_numbers: ['A 1', 'B2'],
    metadata: { 'shop.id': '7' },
    ordered_at: '2026-01-05T09:30:00+08:00',
    shipper: {
      name: '甲',
      contact_name: '联系人',
      phone: '021-12345678-802',
      address: { district_code: '510104', line: '一号路' },
    },
    goods: shipment.goods,
    freight_charge: { amount: 3000, currency: 'CNY' },
    receipt: { kind: 'signature', shipper_form: true, copies: 2 },
    urgent: false,
  });
});
