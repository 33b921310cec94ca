/** Whose a webhook endpoint is: a partner's, which gets what is its own, or operations', which get everything. */
export type Owner = 'operations' | `partner:${string}`;

export const OPERATIONS: Owner = 'operations';
export const ofPartner = (partner: string): Owner => `partner:${partner}`;

/** The partner whose an endpoint is; undefined where it is operations'. */
export function partnerOf(owner: Owner): string | undefined {
  return owner === OPERATIONS ? undefined : owner.slice('partner:'.length);
}
