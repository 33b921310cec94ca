/** An amount of money: `amount` in integer minor units (fen, cents) of an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** The currency of the company's own fees and charges. */
export const COMPANY_CURRENCY = 'CNY';

/** The sum of amounts in the company's currency. @throws RangeError for one in another currency. */
export function sum(amounts: readonly Money[]): Money {
  const foreign = amounts.find(({ currency }) => currency !== COMPANY_CURRENCY);
  if (foreign) throw new RangeError(`cannot add ${foreign.currency} to ${COMPANY_CURRENCY}`);
  return { amount: amounts.reduce((total, { amount }) => total + amount, 0), currency: COMPANY_CURRENCY };
}
