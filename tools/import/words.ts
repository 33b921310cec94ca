/** What may stand in a cell in Chinese, by the path of its column, and what it is in the API's words. */
export const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  freight_terms: { 现付: 'prepaid', 寄付: 'prepaid', 到付: 'collect', 月结: 'monthly', 票结: 'per-shipment' },
  'receipt.kind': {
    无: 'none',
    不需要: 'none',
    签字: 'signature',
    签字和身份证号: 'signature_with_id',
    盖章: 'company_seal',
  },
  'consignee.kind': { 个人: 'person', 公司: 'company' },
  type: {
    揽收: 'picked_up',
    取货: 'picked_up',
    发车: 'departed',
    中转到达: 'transfer_arrived',
    到达: 'arrived',
    派送: 'out_for_delivery',
    派送失败: 'delivery_failed',
    签收: 'delivered',
    遗失: 'lost',
    找到: 'found',
    退回: 'returned',
  },
};
