import type { MailOrder, MailParty } from './mail-order.ts';
import type { OrderField, Place } from './order-fields.ts';

/** What a booking requires and an order by e-mail lacks (A2), in the order in which people ask for it. */
export function missingFields(order: MailOrder): Place[] {
  const { goods = [] } = order;
  return [
    ...ofParty('shipper', order.shipper),
    ...ofParty('consignee', order.consignee),
    ...(goods.length === 0 ? [{}] : goods).flatMap(({ description, pieces, weightKg, volumeM3 }, at) =>
      lacking({
        'goods.description': description,
        'goods.pieces': pieces,
        'goods.weightKg': weightKg,
        'goods.volumeM3': volumeM3,
      }).map((place) => (goods.length > 1 ? { ...place, goods: at + 1 } : place)),
    ),
    ...lacking({ freightTerms: order.freightTerms, 'receipt.kind': order.receipt?.kind }),
  ];
}

function ofParty(of: 'shipper' | 'consignee', party: MailParty = {}): Place[] {
  const { name, contactName, phone, address } = party;
  return lacking({
    [`${of}.name`]: name,
    [`${of}.contactName`]: contactName,
    [`${of}.phone`]: phone,
    [`${of}.address.districtCode`]: address?.districtCode,
    [`${of}.address.line`]: address?.line,
  });
}

function lacking(fields: Partial<Record<OrderField, unknown>>): Place[] {
  return (Object.keys(fields) as OrderField[])
    .filter((field) => fields[field] === undefined)
    .map((field) => ({ field }));
}
