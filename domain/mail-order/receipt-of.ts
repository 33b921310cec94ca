import type { ReceiptKind } from '../booking/booking.ts';
import { chineseNumber } from './chinese-number.ts';
import { isThanks } from './is-thanks.ts';
import { telling, type Reading, type Telling } from './telling.ts';
import { saysNo, wordsIn } from './words-in.ts';

const WORDS = {
  signature_with_id: ['身份证', '证件号', 'id number', 'identity', 'with id', 'id card'],
  company_seal: ['盖章', '公章', '印章', '加盖', 'seal', 'sealed', 'stamp', 'stamped', 'company seal'],
  signature: ['签字', '签名', 'signature', 'signed', 'sign'],
} as const;
/** How the paper itself is called says that it is signed, and no more. */
const SIGNED_PAPER = ['签收', '签回', '签单'];
const IN_WORDS: Readonly<Record<ReceiptKind, string>> = {
  none: '不需要 none',
  signature: '签字 signature',
  signature_with_id: '签字和身份证号 signature with identity number',
  company_seal: '盖章 company seal',
};
const COPIES = /(\d{1,2}|[一二两三四五六七八九十]{1,3}) ?(?:份|联|张|copies|copy)/g;
const SHIPPERS_FORM =
  /客户(?:送货)?(?:单|回单)|自带|随货单|送货单|出库单|发货人的?单|shipper'?s (?:own )?form|own form|our form/;
const MOST_COPIES = 20;

/** What must come back (E1): its kind, how many, and whether on the shipper's own form. @param text in small letters */
export function receiptOf(text: string, read: string): Telling[] {
  const copies = [...text.matchAll(COPIES)];
  return [
    ...telling('receipt.kind', read, kindOf(text)),
    ...(copies.length > 0
      ? telling('receipt.copies', read, copiesOf(copies.length === 1 ? (copies[0]?.[1] ?? '') : ''))
      : []),
    ...telling('receipt.shipperForm', read, SHIPPERS_FORM.test(text) ? { value: true } : undefined),
  ];
}

/** @param text a number and nothing else */
export function copiesOf(text: string): Reading<number> {
  const copies = /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
  return copies >= 1 && copies <= MOST_COPIES ? { value: copies } : { choices: [] };
}

/** What stands apart in a wish: 不用盖章，签字就行 are two, of which the first denies and the second wants. */
const BETWEEN_WISHES =
  /[,，;；。、\n]+|但是?|而是|(?<=\P{ASCII}) +| +(?=\P{ASCII})|\bbut\b|(?<!^)(?=不|无需|无须|毋|免)|(?<=[^不需只必没])(?=要)/u;
const DOUBTFUL = /[不无免非没未勿或]|\b(?:not?|or|without|neither)\b/;

function kindOf(text: string): Reading<ReceiptKind> {
  const wishes = text
    .split(BETWEEN_WISHES)
    .map((wish) => wish.trim())
    .filter((wish) => wish !== '');
  const { denying = [], wanting = [] } = Object.groupBy(wishes, (wish) => (denies(wish) ? 'denying' : 'wanting'));
  const denied = denying.map((wish) => wordsIn(wish, WORDS));
  if (denied.length > 0 && denied.flat().length === 0 && wanting.every(isThanks)) return { value: 'none' };
  const wanted = kindsIn(wanting.join(' '));
  const [kind, ...others] = wanted;
  const isSure = others.length === 0 && denied.every((kinds) => kinds.length > 0) && !DOUBTFUL.test(wanting.join(' '));
  if (kind && isSure && !denied.flat().includes(kind)) return { value: kind };
  return {
    choices: (kind ? wanted : (Object.keys(IN_WORDS) as ReceiptKind[])).map((each) => IN_WORDS[each]),
  };
}

const denies = (wish: string): boolean => saysNo(wish) || /^(?:not|without)\b/.test(wish);

function kindsIn(text: string): Exclude<ReceiptKind, 'none'>[] {
  const kinds: Exclude<ReceiptKind, 'none'>[] = wordsIn(text, WORDS);
  if (kinds.length === 0 && SIGNED_PAPER.some((word) => text.includes(word))) return ['signature'];
  // Whoever writes an identity number down signs as well.
  return kinds.filter((each) => each !== 'signature' || !kinds.includes('signature_with_id'));
}
