import { SAMPLE_AREAS, type SampleArea } from '../sample-network.ts';
import { CONSIGNEE } from './evidence.ts';
import type { Branch, Order } from './fate.ts';

type Where = NonNullable<Order['area']>;

const SHIPPERS = ['蓉城电子厂', '锦绣服饰', '川味食品', '天府医疗器械', '西南五金', '江南茶叶'];
const COMPANIES = ['钱塘商贸', '申城百货', '楚天超市', '长江建材', '西湖文具'];
const GOODS = ['电子元件', '服装', '调味品', '医用耗材', '五金件', '茶叶', '文具'];

/** The booking of the order with this number, from 1: the same for the same number, but for its reference. */
export function bookingOf(
  { from, to, area = 'urban', freight, receipt, copies, consignee = 'person', urgent = false, danger = false }: Order,
  number: number,
  day: string,
) {
  return {
    reference: referenceOf(number, day),
    shipper: party(pick(SHIPPERS, number), '发货联系人', number, district(from, area, number)),
    consignee: {
      ...party(
        consignee === 'company' ? pick(COMPANIES, number) : CONSIGNEE,
        '收货联系人',
        number + 500,
        district(to, 'urban', number),
      ),
      kind: consignee,
    },
    goods: [
      {
        description: danger ? '锂电池' : pick(GOODS, number),
        category: danger ? 'dangerous' : 'general',
        pieces: 1 + (number % 12),
        weight_kg: 8 + number * 3.5,
        volume_m3: 0.1 + (number % 9) / 10,
      },
    ],
    freight_terms: freight,
    freight_charge: { amount: 8000 + number * 250, currency: 'CNY' },
    receipt: { kind: receipt, ...(copies !== undefined && { copies }) },
    urgent,
  };
}

/** "DEMO-2026-11-26-07": the seventh order of the demo that begins on that day. */
function referenceOf(number: number, day: string): string {
  return `DEMO-${day}-${String(number).padStart(2, '0')}`;
}

function party(name: string, contact: string, number: number, districtCode: string) {
  return {
    name,
    contact_name: contact,
    phone: `138${String(number).padStart(8, '0')}`,
    address: { district_code: districtCode, line: `${number}号` },
  };
}

function district(branch: Branch, where: Where, number: number): string {
  return pick(
    [...SAMPLE_AREAS].filter(([, area]) => area.branch === branch && kindOf(area) === where).map(([code]) => code),
    number,
  );
}

function kindOf({ area, pickup }: SampleArea): Where {
  return pickup ? area : 'outside';
}

function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
