export const COLLECTORS = ['consignee', 'delegate'] as const;
export const DOCUMENT_HOLDERS = ['consignee', 'collector'] as const;
/** Official documents, with an identity number and an official seal (D1). */
export const DOCUMENT_KINDS = [
  'identity_card',
  'officer_card',
  'household_register',
  'driving_licence',
  'marriage_certificate',
  'passport',
  'other_official',
] as const;

export interface IdentityDocument {
  readonly holder: (typeof DOCUMENT_HOLDERS)[number];
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  readonly name: string;
  /** Masked wherever it is kept or shown; in full it is in the request alone, and stored encrypted. */
  readonly number: string;
  /** Copies do not count (D1). */
  readonly original: boolean;
}

/** The evidence with which the goods are given to whoever takes them (D1-D5). */
export interface SignOff {
  /** Who takes the goods. */
  readonly collector: (typeof COLLECTORS)[number];
  readonly signerName: string;
  readonly signerContact: string;
  readonly documents: readonly IdentityDocument[];
  readonly identityNumbersOnReceipt: boolean;
  readonly letterOfAuthoritySealed: boolean;
  readonly companySealOnReceipt: boolean;
}
