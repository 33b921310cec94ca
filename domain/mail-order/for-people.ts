import { plain } from '../text/plain.ts';
import { labelledValues } from './labelled-values.ts';

/** Why a message is for people, whatever else it tells: an order that is not to be booked, or not as one order. */
export type ForPeople = 'withheld' | 'several_orders' | 'more_than_an_order';

/** Wherever they stand. */
const ANYWHERE: Readonly<Record<ForPeople, RegExp>> = {
  withheld:
    /取消|撤销|作废|不发了|[不别]要?(?:再)?(?:发货|安排|提货|下单|发出|发运|发了|受理)|别发|暂不|暂时不|暂缓|先不|先别|先报|(?:只|仅)(?:要|是|做)?(?:报|询)价|请报价|等.{0,8}(?:通知|确认|消息|电话)|待.{0,4}通知|(?:通知|确认|电话)(?:之?后|以后)?再|请忽略|\bcancel|\bon hold\b|\bhold (?:off|on|this|the|it|until)\b|\b(?:do not|don't|don’t|please not) (?:\w+ )?(?:book|ship|pick|collect|arrange|send|process|dispatch)|\b(?:quote|quotation|price) (?:only|first)\b|\bonly (?:a |the )?(?:quote|quotation|price)\b|\bplease quote\b|\bignore\b|\bwait for (?:my|our|further)\b|\buntil (?:further|i|we)\b/,
  several_orders:
    /第[二三四五2-5](?:票|单|批|个订单|个?运单)|[两二三四五2-5]票(?:货|$)|[两二三四五2-5]个订单|(?:订单|票)[二三2-3] ?[:.、]|\b(?:second|2nd) (?:order|shipment)\b|\b(?:order|shipment) (?:no\.? ?)?#?2 ?[:.]|\btwo (?:orders|shipments)\b/,
  more_than_an_order: /代收|代垫|垫付|\bcod\b|\bcash on delivery\b|\bcollect on delivery\b/,
};
/** Where no label of an order announces them: 测试 may be the name of what a company does. */
const UNLABELLED = /测试|忽略|不要了|不用了|算了|不发|询价|多少钱|\btest(?:ing)?\b|\bhold\b|\bhow much\b|\bdraft\b/;

/**
 * Why a message is for people, although it may tell a whole order: a machine that books what somebody calls off, or asks the price
 * of, is worse than one that asks.
 * @param text the new part of the message
 */
export function forPeople(text: string): ForPeople | undefined {
  const searched = plain(text.normalize('NFKC'));
  const why = (Object.keys(ANYWHERE) as ForPeople[]).find((each) => ANYWHERE[each].test(searched));
  if (why) return why;
  const others = labelledValues(text).filter(({ label }) => label === undefined || label === 'other');
  return others.some(({ value }) => UNLABELLED.test(plain(value.normalize('NFKC')))) ? 'withheld' : undefined;
}
