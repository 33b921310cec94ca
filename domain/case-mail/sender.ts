import type { Case } from '../case/case.ts';

/** Whoever wrote to the desk. */
export interface Sender {
  /** In small letters. */
  readonly address: string;
  /** Whether the domain of the address vouches for the message. */
  readonly isProven: boolean;
  /** The customer whose address it is; of what is not proven nobody's. */
  readonly customer?: string | undefined;
}

/**
 * Whether a case belongs to a sender: to the customer, or to the very address that it was opened from. What is not proven belongs to
 * nobody: the address may be that of somebody who has written nothing.
 */
export function isOf({ partner, requester }: Pick<Case, 'partner' | 'requester'>, sender: Sender): boolean {
  if (!sender.isProven) return false;
  if (sender.customer !== undefined && sender.customer === partner) return true;
  return addressIn(requester?.contact) === sender.address;
}

/** The e-mail address that somebody is reached at, in small letters; undefined where it is something else, as a telephone number. */
export function addressIn(contact = ''): string | undefined {
  const written = contact.trim().toLowerCase();
  return /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,253}$/.test(written) ? written : undefined;
}
