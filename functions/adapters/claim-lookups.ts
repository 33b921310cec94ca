import type { Claim } from '../../domain/claim/claim.ts';
import { comparedName } from '../../domain/sign-off/same-name.ts';
import { downwards } from './key-range.ts';
import { queryFirst, type Key, type Removal, type Write } from './table.ts';

/** What claims are found by, beside their partner and their status: the shipment that they are of, and the carrier that has to pay back. */
export type ClaimLookup = 'waybill' | 'carrier';

/** That a claim is found by something. */
export interface FoundClaim {
  /** When it was submitted, and its number. */
  readonly submittedKey: string;
  readonly claimNumber: string;
}

/** However its name is written, it is the same carrier (X9). */
const lookup = (what: ClaimLookup, value: string): string =>
  `CLAIMS_OF#${what}#${what === 'carrier' ? comparedName(value) : value}`;

function keyOf(what: ClaimLookup, value: string, { submittedAt, claimNumber }: Claim): Key {
  return { pk: lookup(what, value), sk: `${submittedAt}#${claimNumber}` };
}

/** Makes a claim found by something; to be written together with it. */
export function foundBy(what: ClaimLookup, value: string, claim: Claim): Write {
  return { item: { ...keyOf(what, value, claim) }, clash: 'subject' };
}

/** Makes a claim found by something no more. */
export function foundNoMoreBy(what: ClaimLookup, value: string, claim: Claim): Removal {
  return { removes: keyOf(what, value, claim) };
}

/** The claims that are found by something, submitted last first, after the sort key `after`. */
export async function claimsFoundBy(
  what: ClaimLookup,
  value: string,
  after: string | undefined,
  limit: number,
): Promise<FoundClaim[]> {
  const range = downwards({}, after);
  if (!range) return [];
  const items = await queryFirst(
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': lookup(what, value), ':from': range[0], ':to': range[1] },
      ScanIndexForward: false,
    },
    limit,
  );
  return items.map(({ sk }) => {
    const submittedKey = String(sk);
    return { submittedKey, claimNumber: submittedKey.slice(submittedKey.indexOf('#') + 1) };
  });
}
