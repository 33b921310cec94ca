import type { ReceiptKind } from '../booking/booking.ts';
import type { Reason } from '../reason.ts';
import type { ReceiptMark } from '../shipment/event-details.ts';

/** What has to be on a receipt of each kind (E1). */
const ASKED_FOR: Readonly<Record<ReceiptKind, readonly ReceiptMark[]>> = {
  none: [],
  signature: ['signature'],
  signature_with_id: ['signature', 'identityNumber'],
  company_seal: ['companySeal'],
};

const MISSING = {
  signature: { rule: 'E1', code: 'signature_missing', message: 'the shipper asked for a signature' },
  identityNumber: {
    rule: 'E1',
    code: 'identity_number_missing',
    message: 'the shipper asked for a signature with the identity number',
  },
  companySeal: { rule: 'E1', code: 'company_seal_missing', message: 'the shipper asked for the company seal' },
} as const satisfies Record<ReceiptMark, Reason>;

/** What the shipper asked for and is not on a receipt, which therefore goes back to the consignee (E1, E3). */
export function missingMarks(kind: ReceiptKind, checked: Readonly<Record<ReceiptMark, boolean>>): Reason[] {
  return ASKED_FOR[kind].filter((mark) => !checked[mark]).map((mark) => MISSING[mark]);
}
