import { patternOf, type Columns } from './columns.ts';

/** What a column may be headed in Chinese. Of one of several a number says which: 品名2 is `goods[1].description`. */
export const CHINESE: Readonly<Record<string, string>> = {
  客户: 'partner',
  客户单号: 'reference',
  订单号: 'reference',
  自有单号: 'own_numbers',
  渠道: 'channel',
  下单时间: 'ordered_at',
  发货人: 'shipper.name',
  发货联系人: 'shipper.contact_name',
  发货电话: 'shipper.phone',
  发货人电话: 'shipper.phone',
  发货区划代码: 'shipper.address.district_code',
  提货地址: 'shipper.address.line',
  收货人: 'consignee.name',
  收货联系人: 'consignee.contact_name',
  收货电话: 'consignee.phone',
  收货人电话: 'consignee.phone',
  收货区划代码: 'consignee.address.district_code',
  收货地址: 'consignee.address.line',
  收货人类型: 'consignee.kind',
  品名: 'goods[0].description',
  货物类别: 'goods[0].category',
  件数: 'goods[0].pieces',
  重量: 'goods[0].weight_kg',
  体积: 'goods[0].volume_m3',
  声明价值: 'goods[0].declared_value.amount',
  付费方式: 'freight_terms',
  询价单号: 'quote_number',
  运费: 'freight_charge.amount',
  回单类型: 'receipt.kind',
  回单: 'receipt.kind',
  回单份数: 'receipt.copies',
  随货回单: 'receipt.shipper_form',
  加急: 'urgent',
  运单号: 'waybill_number',
  事件号: 'event_id',
  事件: 'type',
  发生时间: 'occurred_at',
  操作人: 'actor.name',
  岗位: 'actor.role',
  备注: 'note',
  原因: 'reason',
  网点: 'branch',
  预计到达: 'estimated_arrival_at',
  约定送货时间: 'agreed_delivery_at',
  签收人: 'sign_off.signer_name',
  签收人电话: 'sign_off.signer_contact',
};

/** The path of a column, in the API's words. A unit in brackets, as in 重量（kg）, says nothing new. */
export function pathOf(heading: string): string {
  const [, name = '', number] = /^(.+?)(\d{0,2})$/.exec(heading.replace(/\s*[（(][^）)]*[）)]/g, '').trim()) ?? [];
  const path = CHINESE[name];
  if (path === undefined) return heading;
  return number === '' ? path : path.replace('[0]', `[${Number(number) - 1}]`);
}

/** How columns may be headed: as the API names them, beside it what else. */
export function namesOf(columns: Columns): string[] {
  const inChinese = Map.groupBy(Object.entries(CHINESE), ([, path]) => patternOf(path, columns));
  return [...columns.keys()].map((path) => [path, ...(inChinese.get(path) ?? []).map(([name]) => name)].join(', '));
}
