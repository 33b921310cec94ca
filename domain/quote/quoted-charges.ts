import type { ExtraCharge } from '../booking/extra-charges.ts';
import { COMPANY_CURRENCY, type Money } from '../money.ts';
import type { Price } from './quote.ts';

/** The kinds of lines that a shipment has as extra charges, apart from its freight. */
const EXTRA: readonly string[] = ['extra_pickup_fee', 'extra_delivery_fee'] satisfies readonly ExtraCharge['kind'][];

/** What a shipment costs that takes a quote: its freight, and the extra charges that the instruction states (A5). Together they are the amount quoted. */
export interface QuotedCharges {
  readonly freightCharge: Money;
  readonly extraCharges: readonly ExtraCharge[];
}

/** The amount quoted as a shipment has it: whatever is no extra fee is freight. What the areas charge by now does not count. */
export function quotedCharges({ amount, lines }: Price): QuotedCharges {
  const extraCharges = lines
    .filter(({ kind }) => EXTRA.includes(kind))
    .map((line) => ({ kind: line.kind as ExtraCharge['kind'], amount: line.amount, currency: COMPANY_CURRENCY }));
  const extra = extraCharges.reduce((total, charge) => total + charge.amount, 0);
  return { freightCharge: { amount: amount - extra, currency: COMPANY_CURRENCY }, extraCharges };
}
