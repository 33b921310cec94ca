import { isCaseNumber } from '../case/case-number.ts';
import { isWaybillNumber } from '../waybill/waybill-number.ts';

/** What names one in a text is looked up: of a long list the first. */
const MOST = 5;
const NUMBER = /(?<![0-9A-Z])H[CD][0-9A-Z]{12}(?![0-9A-Z])/g;

/** The numbers of cases that a text names, in its order, in whatever width and case they are written. */
export const caseNumbersIn = (text: string): string[] => numbersIn(text, isCaseNumber);

/** The waybill numbers that a text names, likewise. */
export const waybillNumbersIn = (text: string): string[] => numbersIn(text, isWaybillNumber);

function numbersIn(text: string, isOne: (number: string) => boolean): string[] {
  const found = text.normalize('NFKC').toUpperCase().match(NUMBER) ?? [];
  return [...new Set(found)].filter(isOne).slice(0, MOST);
}
