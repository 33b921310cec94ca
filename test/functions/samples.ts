import { randomUUID } from 'node:crypto';
import { handler as bookShipment } from '../../functions/api/shipments/book-shipment.ts';
import { putBranch, putRoute, putServiceArea } from '../../functions/adapters/network-store.ts';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { call, type Answered } from './call.ts';

export const OPERATIONS: Holder = { kind: 'operations', id: 'control-room' };

/** A partner that no other test has. */
export function newPartner(): Holder {
  return { kind: 'partner', id: `partner-${randomUUID().slice(0, 8)}` };
}

/** The code of a branch that no other test has. */
export function newBranchCode(): string {
  return `T${randomUUID().slice(0, 7).toUpperCase()}`;
}

/**
 * A small network: Chengdu picks up in 510104 and, outside its area, in 510185; Hangzhou delivers in 330106, three days
 * away, and sends back as well; Chengdu delivers at home, too. To Shanghai, 310101, there is no route. Wuhan serves no
 * district and is on no route.
 */
export async function openNetwork(): Promise<void> {
  await Promise.all([
    putBranch({ code: 'CTU', name: '成都网点', timeZone: 'Asia/Shanghai' }),
    putBranch({ code: 'HGH', name: '杭州网点', timeZone: 'Asia/Shanghai' }),
    putBranch({ code: 'SHA', name: '上海网点', timeZone: 'Asia/Shanghai' }),
    putBranch({ code: 'WUH', name: '武汉网点', timeZone: 'Asia/Shanghai' }),
  ]);
  const served = { area: 'urban', pickup: true, delivery: true, extraPickupFee: null, extraDeliveryFee: null } as const;
  await Promise.all([
    putServiceArea({
      ...served,
      districtCode: '510104',
      branch: 'CTU',
      extraPickupFee: { amount: 3000, currency: 'CNY' },
    }),
    putServiceArea({ ...served, districtCode: '510185', branch: 'CTU', area: 'suburban', pickup: false }),
    putServiceArea({ ...served, districtCode: '330106', branch: 'HGH' }),
    putServiceArea({ ...served, districtCode: '310101', branch: 'SHA' }),
  ]);
  await Promise.all([
    putRoute({ origin: 'CTU', destination: 'HGH', transfers: [], transitDays: 3, local: false }),
    putRoute({ origin: 'HGH', destination: 'CTU', transfers: [], transitDays: 3, local: false }),
    putRoute({ origin: 'CTU', destination: 'CTU', transfers: [], transitDays: 1, local: true }),
  ]);
}

/** The parties of a booking, from one district to another. */
export function between(from: string, to: string): Record<'shipper' | 'consignee', unknown> {
  const { shipper, consignee } = booking() as Record<'shipper' | 'consignee', object>;
  return {
    shipper: { ...shipper, address: { district_code: from, line: '一号路 1 号' } },
    consignee: { ...consignee, address: { district_code: to, line: '二号路 2 号' } },
  };
}

/** A booking that holds, with what a test wants otherwise. */
export function booking(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    shipper: {
      name: '发货公司',
      contact_name: '发货联系人',
      phone: '+8613800000001',
      address: { district_code: '510104', line: '一号路 1 号' },
    },
    consignee: {
      name: '收货公司',
      contact_name: '收货联系人',
      phone: '+8613800000002',
      address: { district_code: '330106', line: '二号路 2 号' },
    },
    goods: [
      {
        description: '轴承',
        category: 'general',
        pieces: 12,
        weight_kg: 340.5,
        volume_m3: 1.8,
        declared_value: { amount: 1280000, currency: 'CNY' },
      },
    ],
    freight_terms: 'collect',
    receipt: { kind: 'company_seal', copies: 2, shipper_form: true },
    urgent: false,
    ...otherwise,
  };
}

export function book(
  caller: Holder,
  otherwise: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answered> {
  return call(bookShipment, { caller, at: '/shipments', body: booking(otherwise), headers });
}

/** An event as the driver or dispatcher reports it. */
export function event(type: string, otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return { event_id: randomUUID(), type, actor: { name: '司机', role: 'driver' }, ...otherwise };
}

/** Evidence with which the goods of the sample booking may be given away (D1, D3), with what a test wants otherwise. */
export function signOff(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  const evidence = {
    collector: 'consignee',
    signer_contact: '+8613800000002',
    documents: [identityDocument()],
    identity_numbers_on_receipt: true,
    letter_of_authority_sealed: false,
    company_seal_on_receipt: true,
    ...otherwise,
  };
  const shown =
    evidence.collector === 'delegate'
      ? evidence.documents.filter(({ holder }) => holder === 'collector')
      : evidence.documents;
  // Who signs is whose document is shown (X8).
  return { signer_name: shown[0]?.['name'] ?? '收货公司', ...evidence };
}

export function identityDocument(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    holder: 'consignee',
    kind: 'identity_card',
    name: '收货公司',
    number: '330106199001010026',
    original: true,
    ...otherwise,
  };
}
