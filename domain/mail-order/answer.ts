import type { Language } from '../notice/notice.ts';
import { firstCharacters } from '../text/characters.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { ORDER_FIELDS, type Place } from './order-fields.ts';
import type { Unclear } from './read-order.ts';
import type { Refusal } from './refusal.ts';

/** What whoever wrote is answered. */
export type MailAnswer =
  | { readonly kind: 'booked'; readonly waybillNumber: string; readonly trackingUrl?: string | undefined }
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
    : `- ${called(place, 'en')}: "${repeated(read)}"${or && `; which is it: ${or}?`}`;
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

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    booked: ({ waybillNumber, trackingUrl }) => [
      `您的订单已受理，运单号：${waybillNumber}`,
      ...(trackingUrl === undefined ? [] : [`查询：${trackingUrl}`]),
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
    booked: ({ waybillNumber, trackingUrl }) => [
      `Your order is booked. Waybill number: ${waybillNumber}`,
      ...(trackingUrl === undefined ? [] : [`Track it: ${trackingUrl}`]),
      'To correct it, reply to this message.',
    ],
    incomplete: ({ missing, unclear }) => [
      'Your order is not booked yet. Please reply to this message with what is missing, line by line (such as "consignee phone: …"):',
      ...missing.map((place) => `- ${called(place, 'en')}`),
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

/** The subject of an answer, on one line. @param subject of what is answered */
export function answerSubject(subject: string): string {
  return `Re: ${firstCharacters(onOneLine(subject).replace(REPLIED, ''), LONGEST_SUBJECT)}`.trim();
}
