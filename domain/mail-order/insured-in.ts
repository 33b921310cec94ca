import { moneyOf } from './money-of.ts';
import { telling, type Telling } from './telling.ts';

const INSURED =
  /(?<![不无非免未没])(?:保价|声明价值|货值|投保|\binsured (?:value|for)|\bdeclared value)[^,，;；。\n]*\d[^，;；。\n]*/;

/** What goods are declared to be worth, said beside other things: 保价5万元. @param text as `searched` makes it */
export function insuredIn(text: string, read: string, goods?: number): Telling[] {
  const [said] = INSURED.exec(text) ?? [];
  return telling('goods.declaredValue', read, said === undefined ? undefined : moneyOf(said), goods);
}

/** The text without that. */
export const withoutInsured = (text: string): string => text.replace(INSURED, '');
