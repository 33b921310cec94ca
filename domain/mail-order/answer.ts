import type { ConfirmationReason } from '../booking/confirmation-reasons.ts';
import type { Language } from '../notice/notice.ts';
import { firstCharacters } from '../text/characters.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { ORDER_FIELDS, type Place } from './order-fields.ts';
import type { Unclear } from './read-order.ts';
import type { Refusal } from './refusal.ts';

type Awaited = ConfirmationReason['code'];

/** What whoever wrote is answered. */
export type MailAnswer =
  | {
      readonly kind: 'booked';
      readonly waybillNumber: string;
      readonly trackingUrl?: string | undefined;
      readonly awaits?: readonly Awaited[];
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly Place[]; readonly unclear: readonly Unclear[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'amended'; readonly waybillNumber: string; readonly newName: string }
  | { readonly kind: 'handed'; readonly waybillNumber?: string | undefined }
  | { readonly kind: 'stranger' };

type Kind = MailAnswer['kind'];
type Words = { readonly [K in Kind]: (answer: Extract<MailAnswer, { kind: K }>) => readonly string[] };

/** Of what somebody wrote, so many characters are repeated to them. */
const LONGEST_REPEATED = 60;
const repeated = (text: string): string => firstCharacters(onOneLine(text), LONGEST_REPEATED);

/** What a place is called. */
function called({ field, goods }: Place, language: Language): string {
  const name = ORDER_FIELDS[field][language];
  if (goods === undefined) return name;
  return language === 'zh' ? `第${goods}项${name}` : `${name} (item ${goods})`;
}

function unclearIn(language: Language, { read, choices, ...place }: Unclear): string {
  const or = choices.map(repeated).join(language === 'zh' ? '、' : ', ');
  return language === 'zh'
    ? `- ${called(place, 'zh')}：“${repeated(read)}”${or && `，是指 ${or}？`}`
    : `- ${askedFor(place)}: "${repeated(read)}"${or && `; which is it: ${or}?`}`;
}

const REFUSALS: Readonly<Record<Refusal['why'], Readonly<Record<Language, string>>>> = {
  not_served: { zh: '不在我们的服务范围内', en: 'is not in the area that we serve' },
  taken: { zh: '已用于另一票货', en: 'belongs to another shipment' },
  not_valid: { zh: '不符合要求', en: 'does not hold' },
};
function refusalIn(language: Language, { place, why }: Refusal): string {
  const what = place ? called(place, language) : { zh: '订单', en: 'the order' }[language];
  return `- ${what}${language === 'zh' ? '：' : ': '}${REFUSALS[why][language]}`;
}

const AWAITED: Readonly<Record<Awaited, Readonly<Record<Language, string>>>> = {
  data_sheet_missing: {
    zh: '危险品的安全数据表（MSDS）编号',
    en: 'the number of the safety data sheet (MSDS) of dangerous goods',
  },
  outside_pickup_area: {
    zh: '提货地址不在提货范围内，需您确认',
    en: 'your consent: the pickup address is outside the pickup area',
  },
  outside_delivery_area: {
    zh: '收货地址不在派送范围内，需您确认',
    en: 'your consent: the delivery address is outside the delivery area',
  },
  no_route: {
    zh: '此线路没有固定时效，需您确认',
    en: 'your consent: there is no regular route, so that nobody knows yet when the goods will arrive',
  },
};
function awaitedIn(language: Language, awaits: readonly Awaited[]): readonly string[] {
  if (awaits.length === 0) return [];
  const first = { zh: '订单尚待确认：', en: 'It is not confirmed yet. It waits for:' }[language];
  return [first, ...awaits.map((each) => `- ${AWAITED[each][language]}`)];
}

/** How a district is told, where names in Latin letters are not enough. */
const HOW_IN_ENGLISH = ' (in Chinese characters, or as its six-digit district code of GB/T 2260, such as 330106)';
const askedFor = (place: Place): string =>
  `${called(place, 'en')}${place.field.endsWith('districtCode') ? HOW_IN_ENGLISH : ''}`;

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    booked: ({ waybillNumber, trackingUrl, awaits = [] }) => [
      `您的订单已受理，运单号：${waybillNumber}`,
      ...(trackingUrl === undefined ? [] : [`查询：${trackingUrl}`]),
      ...awaitedIn('zh', awaits),
      '如需更正，请直接回复本邮件。',
    ],
    incomplete: ({ missing, unclear }) => [
      '您的订单尚未受理。请直接回复本邮件，逐行补充（例如“收货人电话：…”）：',
      ...missing.map((place) => `- ${called(place, 'zh')}`),
      ...unclear.map((each) => unclearIn('zh', each)),
    ],
    refused: ({ refusals }) => [
      '您的订单无法受理。请直接回复本邮件更正：',
      ...refusals.map((refusal) => refusalIn('zh', refusal)),
    ],
    amended: ({ waybillNumber, newName }) => [`运单 ${waybillNumber} 的收货人已改为：${repeated(newName)}`],
    handed: ({ waybillNumber }) => [
      waybillNumber === undefined
        ? '您的邮件已转交客服人员处理，订单尚未受理。我们会与您联系。'
        : `您关于运单 ${waybillNumber} 的邮件已转交客服人员处理，运单暂未更改。我们会与您联系。`,
    ],
    stranger: () => [
      '这个地址不是我们登记的下单邮箱，或者无法核实邮件确由该地址发出，因此没有受理。请联系您的客户经理。',
    ],
  },
  en: {
    booked: ({ waybillNumber, trackingUrl, awaits = [] }) => [
      `Your order is booked. Waybill number: ${waybillNumber}`,
      ...(trackingUrl === undefined ? [] : [`Track it: ${trackingUrl}`]),
      ...awaitedIn('en', awaits),
      'To correct it, reply to this message.',
    ],
    incomplete: ({ missing, unclear }) => [
      'Your order is not booked yet. Please reply to this message with what is missing, line by line (such as "consignee phone: …"):',
      ...missing.map((place) => `- ${askedFor(place)}`),
      ...unclear.map((each) => unclearIn('en', each)),
    ],
    refused: ({ refusals }) => [
      'Your order could not be booked. Please correct it in a reply to this message:',
      ...refusals.map((refusal) => refusalIn('en', refusal)),
    ],
    amended: ({ waybillNumber, newName }) => [
      `The consignee of waybill ${waybillNumber} has been changed to: ${repeated(newName)}`,
    ],
    handed: ({ waybillNumber }) => [
      waybillNumber === undefined
        ? 'Your message has been passed on to our customer service. Nothing is booked yet; we will contact you.'
        : `Your message about waybill ${waybillNumber} has been passed on to our customer service. Nothing is changed yet; we will contact you.`,
    ],
    stranger: () => [
      'We do not know this address as one that orders come from, or could not verify that the message is from it. Nothing is booked. Please ask whom you usually speak to.',
    ],
  },
};

/** An answer in words. @param id of the order, so that people can name it; of what a stranger wrote undefined */
export function answerText(answer: MailAnswer, language: Language, id: string | undefined): string {
  const of = { zh: '邮件订单号', en: 'Order by e-mail' }[language];
  const reference = id === undefined ? [] : ['', `${of}: ${id}`];
  return [...linesOf(answer, WORDS[language]), ...reference].join('\n');
}

function linesOf(answer: MailAnswer, words: Words): readonly string[] {
  // The words of its own kind take it.
  return (words[answer.kind] as (answer: MailAnswer) => readonly string[])(answer);
}

const LONGEST_SUBJECT = 150;
const REPLIED = /^(?:(?:re|aw|sv|fw|fwd|回复|答复|转发)\s*[:：]\s*)+/i;

/** A subject on one line, without the marks of replies and of what is forwarded before it. */
export const bareSubject = (subject: string): string => onOneLine(subject).replace(REPLIED, '');

/** The subject of an answer, on one line. @param subject of what is answered */
export function answerSubject(subject: string): string {
  return `Re: ${firstCharacters(bareSubject(subject), LONGEST_SUBJECT)}`.trim();
}
