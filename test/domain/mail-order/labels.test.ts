import { describe, expect, it } from 'vitest';
import { answerText } from '../../../domain/mail-order/answer.ts';
import { ORDER_FIELDS, type OrderField } from '../../../domain/mail-order/order-fields.ts';
import { readOrder } from '../../../domain/mail-order/read-order.ts';

/** What each field may be told as. */
const VALUES: Readonly<Record<OrderField, string>> = {
  'shipper.name': '张三',
  'shipper.contactName': '张三',
  'shipper.phone': '13800000011',
  'shipper.address.districtCode': '浙江省杭州市西湖区',
  'shipper.address.line': '文三路1号',
  'consignee.name': '李四',
  'consignee.contactName': '李四',
  'consignee.phone': '13900000022',
  'consignee.address.districtCode': '330106',
  'consignee.address.line': '文三路1号',
  'goods.description': '电机',
  'goods.category': '普货',
  'goods.pieces': '12',
  'goods.weightKg': '300 kg',
  'goods.volumeM3': '3 m³',
  'goods.declaredValue': 'CNY 5000',
  'goods.dataSheet': 'MSDS-2026-001',
  freightTerms: '到付',
  'receipt.kind': '盖章',
  'receipt.copies': '2',
  'receipt.shipperForm': 'yes',
  reference: 'PO-1',
  ownNumbers: 'A1',
  quoteNumber: 'HQ1',
  urgent: 'yes',
};

describe('what is asked for is read under the name by which it is asked for', () => {
  const all = (Object.keys(ORDER_FIELDS) as OrderField[]).flatMap((field) =>
    (['zh', 'en'] as const).map((language) => ({ field, language })),
  );

  it.each(all)('$field in $language', ({ field, language }) => {
    const read = readOrder(`${ORDER_FIELDS[field][language]}：${VALUES[field]}`, 'CN');
    expect(read.told).toContain(field);
    const unclear = read.unclear.map((one) => one.field);
    // A street alone says not where it is.
    expect(unclear.filter((one) => !field.endsWith('line') || !one.endsWith('districtCode'))).toEqual([]);
  });

  it.each(all.filter(({ field }) => field.startsWith('goods')))(
    'the second $field in $language',
    ({ field, language }) => {
      const place = { field, goods: 2 };
      const asked = answerText({ kind: 'incomplete', missing: [place], unclear: [] }, language, undefined).split(
        '\n',
      )[1];
      const read = readOrder(`${asked ?? ''}: ${VALUES[field]}`, 'CN');
      expect(read.order.goods).toHaveLength(2);
      expect(read.told).toEqual([field]);
    },
  );
});
