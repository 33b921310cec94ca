import type { ReleaseReason } from '../sign-off/release-reasons.ts';
import type { Language } from './notice.ts';

const TEXTS: Readonly<Record<ReleaseReason['code'], Readonly<Record<Language, string>>>> = {
  identity_document_missing: {
    en: 'no identity document of whoever took the goods',
    zh: '缺少提货人的身份证件',
  },
  identity_document_not_original: {
    en: 'a copy in place of the identity document of whoever took the goods',
    zh: '提货人的身份证件不是原件',
  },
  signer_differs: {
    en: 'the signer is not whom the document names',
    zh: '签收人与证件姓名不符',
  },
  consignee_document_missing: {
    en: 'no identity document of the consignee',
    zh: '缺少收货人的身份证件',
  },
  consignee_document_not_original: {
    en: "a copy in place of the consignee's identity document",
    zh: '收货人的身份证件不是原件',
  },
  identity_numbers_not_on_receipt: {
    en: 'both identity numbers are not on the receipt',
    zh: '回单上未写明双方证件号码',
  },
  company_authority_missing: {
    en: 'neither a company seal on the receipt nor a sealed letter of authority',
    zh: '回单未盖公章，也没有盖章的授权委托书',
  },
  name_differs: {
    en: "the name on the document differs from the waybill's, and the shipper has not confirmed the change in writing",
    zh: '证件姓名与运单不符，且发货人未书面确认变更',
  },
};

/** Why goods must not have been given away (D1-D4), in words; a reason that the code no longer knows is called by its code. */
export function reasonText(code: string, language: Language): string {
  const texts = (TEXTS as Readonly<Record<string, (typeof TEXTS)[ReleaseReason['code']]>>)[code];
  return texts?.[language] ?? code;
}
