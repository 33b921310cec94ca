import { describe, expect, it } from 'vitest';
import type { ReceiptKind } from '../../../domain/booking/booking.ts';
import { missingMarks } from '../../../domain/receipt/receipt-marks.ts';
import type { ReceiptMark } from '../../../domain/shipment/event-details.ts';

const checked = (...marks: ReceiptMark[]) => ({
  signature: marks.includes('signature'),
  identityNumber: marks.includes('identityNumber'),
  companySeal: marks.includes('companySeal'),
});

describe('E1, E3: a receipt is checked against what the shipper asked for', () => {
  it.each<[ReceiptKind, ReceiptMark[], string[]]>([
    ['none', [], []],
    ['signature', [], ['signature_missing']],
    ['signature', ['identityNumber', 'companySeal'], ['signature_missing']],
    ['signature', ['signature'], []],
    ['signature_with_id', [], ['signature_missing', 'identity_number_missing']],
    ['signature_with_id', ['signature'], ['identity_number_missing']],
    ['signature_with_id', ['identityNumber'], ['signature_missing']],
    ['signature_with_id', ['companySeal'], ['signature_missing', 'identity_number_missing']],
    ['signature_with_id', ['signature', 'identityNumber'], []],
    ['company_seal', [], ['company_seal_missing']],
    ['company_seal', ['signature', 'identityNumber'], ['company_seal_missing']],
    ['company_seal', ['companySeal'], []],
  ])('%s, with %j: %j', (kind, marks, codes) => {
    const missing = missingMarks(kind, checked(...marks));
    expect(missing.map(({ code }) => code)).toEqual(codes);
    expect(missing.every(({ rule }) => rule === 'E1')).toBe(true);
  });
});
