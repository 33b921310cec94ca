import { COMPANY_CURRENCY, type Money } from '../money.ts';
import { numberOf } from './measures-in.ts';
import { NOT_UNDERSTOOD, type Reading } from './telling.ts';

const CURRENCIES = {
  USD: /美元|美金|usd|us\$|(?<!hk)\$/,
  EUR: /欧元|eur|€/,
  HKD: /港元|港币|hkd|hk\$/,
  CNY: /(?<![美欧港])元|人民币|块|¥|rmb|cny|yuan/,
} as const;
const AMOUNT = /(?<![\d.,])(\d{1,10}(?:,\d{3}){0,3}(?:\.\d{1,2})?)(?![\d.,]) ?(万)?/g;
const MINOR = 100;
const MYRIAD = 10_000;

/** One amount of money with its currency. @param text in compatibility form and small letters */
export function moneyOf(text: string): Reading<Money> {
  const [first, ...others] = [...text.matchAll(AMOUNT)];
  const currencies = Object.entries(CURRENCIES).flatMap(([name, written]) => (written.test(text) ? [name] : []));
  if (!first || others.length > 0 || currencies.length > 1) return NOT_UNDERSTOOD;
  const [, number = '', myriad] = first;
  const amount = Math.round(numberOf(number) * (myriad === undefined ? 1 : MYRIAD) * MINOR);
  if (Number.isNaN(amount)) return NOT_UNDERSTOOD;
  const [currency] = currencies;
  if (currency === undefined) return { choices: [`${COMPANY_CURRENCY} ${amount / MINOR}`] };
  return { value: { amount, currency } };
}
