import type { ConsigneeKind, ReceiptKind } from '../booking/booking.ts';
import type { Reason } from '../reason.ts';
import { sameName } from './same-name.ts';
import type { IdentityDocument, SignOff } from './sign-off.ts';

export type ReleaseReason = Reason<
  | 'identity_document_missing'
  | 'identity_document_not_original'
  | 'signer_differs'
  | 'consignee_document_missing'
  | 'consignee_document_not_original'
  | 'identity_numbers_not_on_receipt'
  | 'company_authority_missing'
  | 'name_differs'
>;

/** For whom the goods are: the name that counts now, what the consignee is, and what the shipper wants on the receipt (E1). */
export interface ReleaseTo {
  readonly consigneeName: string;
  readonly consigneeKind: ConsigneeKind;
  readonly receiptKind: ReceiptKind;
}

/**
 * Why the goods must not be given to whoever shows this evidence (D1-D4), every reason at once. Empty means that they
 * are released. Where a company takes them, or the shipper asked for a seal, the seal on the receipt stands for all papers.
 */
export function releaseReasons(to: ReleaseTo, signOff: SignOff): ReleaseReason[] {
  const forCompany = to.consigneeKind === 'company' || to.receiptKind === 'company_seal';
  const byAuthority = forCompany ? companyReasons(signOff) : personReasons(signOff);
  return [...byAuthority, ...(to.consigneeKind === 'person' ? nameReasons(to.consigneeName, signOff) : [])];
}

/** D3: the company seal on the receipt itself, or a sealed letter of authority and the collector's document. */
function companyReasons(signOff: SignOff): ReleaseReason[] {
  if (signOff.companySealOnReceipt) return [];
  const authority: ReleaseReason[] = signOff.letterOfAuthoritySealed
    ? []
    : [
        {
          rule: 'D3',
          code: 'company_authority_missing',
          message:
            "a company seal on the receipt is needed, or a sealed letter of authority with the collector's document",
        },
      ];
  return [...authority, ...collectorReasons(signOff)];
}

/** D1, D2: the consignee's own document; from someone else both documents and both identity numbers on the receipt. */
function personReasons(signOff: SignOff): ReleaseReason[] {
  const reasons = collectorReasons(signOff);
  if (signOff.collector === 'consignee') return reasons;
  reasons.push(
    ...documentReasons(
      'D2',
      held(signOff, 'consignee'),
      'the consignee',
      'consignee_document_missing',
      'consignee_document_not_original',
    ),
  );
  if (!signOff.identityNumbersOnReceipt) {
    reasons.push({
      rule: 'D2',
      code: 'identity_numbers_not_on_receipt',
      message: 'both identity numbers have to be on the receipt when someone else collects',
    });
  }
  return reasons;
}

/** D1: whoever takes the goods shows an original, official document, and signs by the name on it (X8). */
function collectorReasons(signOff: SignOff): ReleaseReason[] {
  const documents = signOff.collector === 'consignee' ? signOff.documents : held(signOff, 'collector');
  return [
    ...documentReasons(
      'D1',
      documents,
      'whoever takes the goods',
      'identity_document_missing',
      'identity_document_not_original',
    ),
    ...signerReasons(documents, signOff.signerName),
  ];
}

function signerReasons(documents: readonly IdentityDocument[], signerName: string): ReleaseReason[] {
  if (documents.every(({ name }) => sameName(name, signerName))) return [];
  return [
    {
      rule: 'D1',
      code: 'signer_differs',
      message: 'whoever signs has to be who the document of whoever takes the goods names',
    },
  ];
}

function documentReasons(
  rule: 'D1' | 'D2',
  documents: readonly IdentityDocument[],
  whose: string,
  missing: ReleaseReason['code'],
  copy: ReleaseReason['code'],
): ReleaseReason[] {
  if (documents.length === 0)
    return [{ rule, code: missing, message: `an official identity document of ${whose} is missing` }];
  if (documents.some(({ original }) => original)) return [];
  return [
    { rule, code: copy, message: `a copy of an identity document does not count: the original of ${whose} is needed` },
  ];
}

/** D4: a name that differs from the waybill's, however slightly, needs the shipper's word first. */
function nameReasons(consigneeName: string, signOff: SignOff): ReleaseReason[] {
  const documents = signOff.collector === 'consignee' ? signOff.documents : held(signOff, 'consignee');
  if (documents.every(({ name }) => sameName(name, consigneeName))) return [];
  return [
    {
      rule: 'D4',
      code: 'name_differs',
      message:
        "the name on the document differs from the waybill's: the shipper has to confirm a change of consignee in writing",
    },
  ];
}

function held({ documents }: SignOff, holder: IdentityDocument['holder']): IdentityDocument[] {
  return documents.filter((document) => document.holder === holder);
}
