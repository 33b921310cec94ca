import { expect, it } from 'vitest';
import { caseNumber } from '../../../domain/case/case-number.ts';
import { caseNumbersIn, waybillNumbersIn } from '../../../domain/case-mail/numbers-in.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { at } from '../samples.ts';

const AT = at('2026-01-05T12:00:00+08:00');
const [ONE, OTHER] = [caseNumber(AT, 1), caseNumber(AT, 2)];
const WAYBILL = waybillNumber(AT, 1);

it('the numbers of cases in a subject are found, each once, in any case and width', () => {
  const wide = Array.from(OTHER, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');
  expect(caseNumbersIn(`Re: [${ONE}] 回复：工单${ONE.toLowerCase()}，${wide}`)).toEqual([ONE, OTHER]);
});

it('what only looks like one is none', () => {
  const wrong = ONE.slice(0, -1) + (ONE.endsWith('0') ? '1' : '0');
  expect(caseNumbersIn(`${wrong} ${ONE}9 A${ONE} HC ${WAYBILL}`)).toEqual([]);
  expect(waybillNumbersIn(`运单${WAYBILL}。${ONE}`)).toEqual([WAYBILL]);
});

it('of many, the first are looked at', () => {
  const many = Array.from({ length: 9 }, (_, at) => waybillNumber(AT, at));
  expect(waybillNumbersIn(many.join('\n'))).toEqual(many.slice(0, 5));
});
