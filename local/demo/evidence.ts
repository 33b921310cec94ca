/** Somebody's original identity card. The numbers of the demo are no identity numbers. */
const card = (holder: 'consignee' | 'collector', name: string) => ({
  holder,
  kind: 'identity_card',
  name,
  number: `SAMPLE-${holder === 'consignee' ? '0001' : '0002'}`,
  original: true,
});
const DELEGATE = '代收人';

interface Shown {
  readonly collector: 'consignee' | 'delegate';
  readonly documents: readonly object[];
  readonly identity_numbers_on_receipt?: true;
  readonly letter_of_authority_sealed?: true;
  readonly company_seal_on_receipt?: true;
}

/** The names that the consignees of the demo go by, who are persons, and the one that a document has by mistake. */
export const CONSIGNEE = '收货人甲';
export const OTHER_NAME = '收货人乙';

/** What somebody shows who takes the goods (D1-D4). */
const EVIDENCE = {
  own_card: { collector: 'consignee', documents: [card('consignee', CONSIGNEE)] },
  copy_of_card: { collector: 'consignee', documents: [{ ...card('consignee', CONSIGNEE), original: false }] },
  card_of_another_name: { collector: 'consignee', documents: [card('consignee', OTHER_NAME)] },
  both_cards: {
    collector: 'delegate',
    documents: [card('consignee', CONSIGNEE), card('collector', DELEGATE)],
    identity_numbers_on_receipt: true,
  },
  only_the_delegates_card: { collector: 'delegate', documents: [card('collector', DELEGATE)] },
  company_seal: { collector: 'delegate', documents: [], company_seal_on_receipt: true },
  letter_of_authority: {
    collector: 'delegate',
    documents: [card('collector', DELEGATE)],
    letter_of_authority_sealed: true,
  },
} as const satisfies Record<string, Shown>;

export type Evidence = keyof typeof EVIDENCE;

/** The sign-off as it is reported, with a signer's name, contact and the evidence (D5). */
export function signOff(shown: Evidence) {
  return {
    ...EVIDENCE[shown],
    signer_name: signerOf(shown),
    signer_contact: '13800000002',
  };
}

/** Who signs is whose document is shown (X8). */
function signerOf(shown: Evidence): string {
  if (shown === 'card_of_another_name') return OTHER_NAME;
  return EVIDENCE[shown].collector === 'delegate' ? DELEGATE : CONSIGNEE;
}
