import { FREIGHT_TERMS, RECEIPT_KINDS } from '../../domain/booking/booking.ts';
import { SAMPLE_AREAS } from '../sample-network.ts';
import { FATES } from './acts.ts';

const served = [...SAMPLE_AREAS].filter(([, { pickup, delivery }]) => pickup && delivery);
const URBAN = served.filter(([, { area }]) => area === 'urban').map(([code]) => code);
const SUBURBAN = served.filter(([, { area }]) => area === 'suburban').map(([code]) => code);
const OUTSIDE = [...SAMPLE_AREAS].filter(([, { pickup }]) => !pickup).map(([code]) => code);

const SHIPPERS = ['蓉城电子厂', '锦绣服饰', '川味食品', '天府医疗器械', '西南五金', '江南茶叶'];
const CONSIGNEES = ['钱塘商贸', '申城百货', '楚天超市', '长江建材', '西湖文具'];
const GOODS = ['电子元件', '服装', '调味品', '医用耗材', '五金件', '茶叶', '文具'];

/** The booking of the day's order with this number: the same for the same number, but for its reference. */
export function bookingOf(order: number, day: string) {
  const { waits } = FATES[order] ?? {};
  const from = waits === 'outside_area' ? OUTSIDE : order % 2 === 0 ? URBAN : SUBURBAN;
  return {
    reference: `DEMO-${day}-${String(order + 1).padStart(2, '0')}`,
    shipper: party(pick(SHIPPERS, order), order, pick(from, order * 3)),
    consignee: party(pick(CONSIGNEES, order), order + 500, pick(URBAN, order * 5 + 7)),
    goods: [{
      description: waits === 'undeclared_danger' ? '锂电池' : pick(GOODS, order),
      category: waits === 'undeclared_danger' ? 'dangerous' : 'general',
      pieces: 1 + (order % 12),
      weight_kg: 8 + order * 3.5,
      volume_m3: 0.1 + (order % 9) / 10,
    }],
    freight_terms: pick(FREIGHT_TERMS, Math.floor(order / 2)),
    freight_charge: { amount: 8000 + order * 250, currency: 'CNY' },
    receipt: { kind: pick(RECEIPT_KINDS, order) },
    urgent: order % 16 === 5,
  };
}

function party(name: string, order: number, district: string) {
  return { name, contact_name: '发货联系人', phone: `138${String(order).padStart(8, '0')}`, address: { district_code: district, line: `${order + 1}号` } };
}

function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
