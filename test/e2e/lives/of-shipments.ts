import { asOperations, at, book, booking, commitment, instructed, request, until } from '../cloud.ts';
import { explainAll, happens, receiptsComeBack, SIGN_OFF, signedReceipt } from '../life.ts';
import { monthAfter, morning, type Life } from './side-by-side.ts';

/** An order of whose shipment everything is promised that can be. It is told an hour after it was made: its instruction is late. */
export const urgentOrder = (): Promise<string> =>
  book({ channel: 'phone', ordered_at: at('08:00'), urgent: true, receipt: signedReceipt(1) });

/** Every promise of a shipment is broken, told to every level, and met in the end. */
export async function* lateShipment(waybill: string): Life {
  await instructed(waybill);
  yield at('18:30');
  await happens(waybill, 'picked_up', 'departed');
  yield morning(1);
  await happens(waybill, 'loading_confirmed', 'notice_acknowledged');
  // Expected by the end of the fourth day; the re-estimate is missed by its second level two days after that.
  yield morning(8);
  await happens(waybill, 'arrived');
  yield morning(13);
  await happens(waybill, ['delivered', { sign_off: { ...SIGN_OFF, documents: [] } }], 'signature_disputed');
  yield morning(16);
  await happens(waybill, ['signature_rechecked', { finding: '属实' }]);
  // The limit of the receipt is 25 days after the arrival.
  yield morning(34);
  await receiptsComeBack(waybill, [1]);
}

/** Every promise of a shipment is kept, of its arrival a new one. */
export async function* keptShipment(waybill: string): Life {
  await instructed(waybill);
  await happens(waybill, 'pickup_verified', 'picked_up', 'loading_confirmed', 'departed', 'notice_acknowledged');
  yield morning(5);
  await until(
    () => commitment(waybill, 'reestimate'),
    (row) => row !== undefined,
  );
  await happens(waybill, ['arrival_estimated', { estimated_arrival_at: at('20:00', 5) }], 'arrived', [
    'delivered',
    { sign_off: SIGN_OFF },
  ]);
  await happens(waybill, 'signature_disputed', ['signature_rechecked', { finding: '属实' }]);
  await receiptsComeBack(waybill, [1]);
}

/** The month-end list of a branch, of a receipt that is lost, is explained so many days after it was sent (E5). */
export async function* listExplained(branch: string, district_code: string, days: number): Life {
  const consignee = { ...booking().consignee, address: { district_code, line: '二号路 2 号' } };
  const waybill = await book({ receipt: signedReceipt(1), consignee });
  await instructed(waybill);
  await happens(
    waybill,
    'picked_up',
    'arrived',
    ['delivered', { sign_off: SIGN_OFF }],
    ['receipt_lost', { copies: [1], reason: '邮寄丢失' }],
  );
  yield monthAfter(morning(0), days);
  await explainAll(branch);
}

/** A price inquiry that no tariff covers. */
export async function asked(): Promise<string> {
  const { goods, freight_terms } = booking();
  const inquiry = { origin_district: '510104', destination_district: '420106', goods, freight_terms };
  const { status, body } = await request('POST', '/quotes', inquiry);
  if (status !== 201 || body.status !== 'asked') throw new Error(JSON.stringify(body));
  return body.quote_number as string;
}

export async function answered(quote: string): Promise<void> {
  const { status, body } = await asOperations('POST', `/quotes/${quote}/answer`, { amount: 45_000 });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** A price inquiry is answered on the day after it was made. */
export async function* lateQuote(): Life {
  const quote = await asked();
  yield morning(1);
  await answered(quote);
}
