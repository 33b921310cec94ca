import type { CloudFile } from './cloud/cloud-file.ts';

const BOOKING = {
  reference: 'PO-1001',
  channel: 'api',
  shipper: {
    name: '锦江电子有限公司',
    contact_name: '陈静',
    phone: '13800000001',
    address: { district_code: '510104', line: '成都市锦江区东大街 1 号' },
  },
  consignee: {
    kind: 'company',
    name: '西湖仪器有限公司',
    contact_name: '王磊',
    phone: '13800000002',
    address: { district_code: '330106', line: '杭州市西湖区文三路 2 号' },
  },
  goods: [{ description: '电子元件', category: 'general', pieces: 12, weight_kg: 340.5, volume_m3: 1.8 }],
  freight_terms: 'collect',
  receipt: { kind: 'company_seal', copies: 2, shipper_form: true },
  urgent: false,
};

/** What to do with a cloud that has just come up, with a command that can be pasted. */
export function whatNext({ api_url, partner_key, operations_key }: CloudFile): string {
  return `
Huidan is running at ${api_url}/v1. Book a shipment:

curl -sS '${api_url}/v1/shipments' \\
  -H 'Authorization: Bearer ${partner_key}' \\
  -H 'Content-Type: application/json' -H 'Idempotency-Key: first-booking' \\
  -d '${JSON.stringify(BOOKING)}'

Nobody picks it up: let a day pass, and see what is overdue.

npm run clock -- by P1D
curl -sS '${api_url}/v1/overdue' -H 'Authorization: Bearer ${operations_key}'

Some weeks of orders, from booking to the receipt's return, and a week of the desk: npm run demo.

Keys and addresses: .local/cloud.json. Ctrl-C stops everything.`;
}
