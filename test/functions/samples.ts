import { randomUUID } from 'node:crypto';
import { handler as bookShipment } from '../../functions/api/book-shipment.ts';
import { putBranch, putServiceArea } from '../../functions/adapters/network-store.ts';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { call, type Answered } from './call.ts';

export const OPERATIONS: Holder = { kind: 'operations', id: 'control-room' };

/** A partner that no other test has. */
export function newPartner(): Holder {
  return { kind: 'partner', id: `partner-${randomUUID().slice(0, 8)}` };
}

/** A small network: Chengdu picks up in 510104 and, outside its area, in 510185; Hangzhou delivers in 330106. */
export async function openNetwork(): Promise<void> {
  await Promise.all([
    putBranch({ code: 'CTU', name: '成都网点', timeZone: 'Asia/Shanghai' }),
    putBranch({ code: 'HGH', name: '杭州网点', timeZone: 'Asia/Shanghai' }),
  ]);
  const served = { area: 'urban', pickup: true, delivery: true, extraPickupFee: null, extraDeliveryFee: null } as const;
  await Promise.all([
    putServiceArea({ ...served, districtCode: '510104', branch: 'CTU', extraPickupFee: { amount: 3000, currency: 'CNY' } }),
    putServiceArea({ ...served, districtCode: '510185', branch: 'CTU', area: 'suburban', pickup: false }),
    putServiceArea({ ...served, districtCode: '330106', branch: 'HGH' }),
  ]);
}

/** A booking that holds, with what a test wants otherwise. */
export function booking(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    shipper: { name: '发货公司', contact_name: '发货联系人', phone: '+8613800000001', address: { district_code: '510104', line: '一号路 1 号' } },
    consignee: { name: '收货公司', contact_name: '收货联系人', phone: '+8613800000002', address: { district_code: '330106', line: '二号路 2 号' } },
    goods: [{ description: '轴承', category: 'general', pieces: 12, weight_kg: 340.5, volume_m3: 1.8, declared_value: { amount: 1280000, currency: 'CNY' } }],
    freight_terms: 'collect',
    receipt: { kind: 'company_seal', copies: 2, shipper_form: true },
    urgent: false,
    ...otherwise,
  };
}

export function book(caller: Holder, otherwise: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answered> {
  return call(bookShipment, { caller, body: booking(otherwise), headers });
}

/** An event as the driver or dispatcher reports it. */
export function event(type: string, otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return { event_id: randomUUID(), type, actor: { name: '司机', role: 'driver' }, ...otherwise };
}
