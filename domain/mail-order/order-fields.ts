import type { Language } from '../notice/notice.ts';

/** What a message can tell of an order (A2), as people call it. Of goods it may be told once each. */
export const ORDER_FIELDS = {
  'shipper.name': { zh: '发货人', en: 'shipper' },
  'shipper.contactName': { zh: '发货联系人', en: "shipper's contact" },
  'shipper.phone': { zh: '发货人电话', en: "shipper's telephone number" },
  'shipper.address.districtCode': { zh: '提货地址的省、市、区县', en: 'city and district of the pickup address' },
  'shipper.address.line': { zh: '提货地址', en: 'pickup address' },
  'consignee.name': { zh: '收货人', en: 'consignee' },
  'consignee.contactName': { zh: '收货联系人', en: "consignee's contact" },
  'consignee.phone': { zh: '收货人电话', en: "consignee's telephone number" },
  'consignee.address.districtCode': { zh: '收货地址的省、市、区县', en: 'city and district of the delivery address' },
  'consignee.address.line': { zh: '收货地址', en: 'delivery address' },
  'goods.description': { zh: '货物名称', en: 'description of the goods' },
  'goods.category': { zh: '货物类别', en: 'category of the goods' },
  'goods.pieces': { zh: '件数', en: 'pieces' },
  'goods.weightKg': { zh: '重量', en: 'weight' },
  'goods.volumeM3': { zh: '体积', en: 'volume' },
  'goods.declaredValue': { zh: '声明价值', en: 'declared value' },
  'goods.dataSheet': { zh: '安全数据表 (MSDS)', en: 'safety data sheet (MSDS)' },
  freightTerms: { zh: '付费方式', en: 'freight terms' },
  'receipt.kind': { zh: '回单要求', en: 'receipt wanted' },
  'receipt.copies': { zh: '回单份数', en: 'copies of the receipt' },
  'receipt.shipperForm': { zh: '发货人自带回单', en: "shipper's own form of the receipt" },
  reference: { zh: '订单号', en: 'order number' },
  ownNumbers: { zh: '其他单号', en: 'other numbers' },
  quoteNumber: { zh: '报价单号', en: 'quote number' },
  urgent: { zh: '是否加急', en: 'whether it is urgent' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type OrderField = keyof typeof ORDER_FIELDS;

/** A field, and of several goods which, from 1. */
export interface Place {
  readonly field: OrderField;
  readonly goods?: number;
}
