import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import type { ClaimLimit } from '../../../domain/claim/claim.ts';
import { CLAIM } from '../../../domain/claim/claim-kind.ts';
import { claimNumber } from '../../../domain/claim/claim-number.ts';
import { claimLimit } from '../../../domain/claim/limit.ts';
import { submitClaim } from '../../../domain/claim/submit-claim.ts';
import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { readClaimLimit } from '../../adapters/claim-limit-store.ts';
import { companyDebtor } from '../../adapters/company-debtor.ts';
import { drawn } from '../../adapters/drawn.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { created } from '../../adapters/http/answer.ts';
import { partnerFor, tellerOf, whyNotFor } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { log } from '../../adapters/log.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { calendarsOf, readSubject } from '../../adapters/subject-store.ts';
import { givenEvidence } from '../../claim/given-evidence.ts';
import { referToEvidence } from '../../claim/refer-to-evidence.ts';
import { writeClaim } from '../../claim/write-claim.ts';
import { claimSchema } from '../contract/claim-schema.ts';
import { claimView } from '../contract/claim-view.ts';

/** POST /v1/claims: a partner, or operations in its name, claims compensation for a shipment (G5). */
export const handler = route({
  scope: 'claims:write',
  body: claimSchema,
  alsoWrong: async (fragment) => (await lookUp(fragment)).wrong,
  respond: async (request) => {
    const { caller, now, remember } = request;
    const { wrong, limit, currency } = await lookUp(request);
    if (wrong.length > 0) throw invalid(wrong);
    const { evidence: given, ...told } = request.body;
    const evidence = givenEvidence(given);
    const claim = { ...told, partner: partnerFor(caller, told.partner), currency, limit };
    const desk = await companyDebtor();
    // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
    return retryingOnClash(async () => {
      const number = claimNumber(now, drawn());
      log.appendKeys({ claim: number });
      const submission = { claimNumber: number, evidence, desk, ...tellerOf(caller) };
      const calendars = await calendarsOf(CLAIM, submitClaim(claim, submission, now, commitmentTable()).subject);
      const file = submitClaim(claim, { ...submission, calendars }, now, commitmentTable());
      const answer = created(claimView(file, caller, now), number);
      await writeClaim(undefined, file, [
        ...remember(answer),
        ...(await referToEvidence(caller, file.subject, evidence, now)),
      ]);
      return answer;
    });
  },
});

type Told = CamelCasedPropertiesDeep<z.output<typeof claimSchema>>;

interface LookedUp {
  readonly wrong: readonly FieldError[];
  readonly limit?: ClaimLimit | undefined;
  readonly currency: string;
}

/** What a claim says of its caller and a shipment: the limit that holds, and every field that does not. */
async function lookUp({ caller, body }: Pick<Fragment<unknown, unknown, Told>, 'caller' | 'body'>): Promise<LookedUp> {
  const notFor = whyNotFor(caller, body.partner);
  if (notFor !== undefined) return { wrong: [{ field: 'partner', message: notFor }], currency: COMPANY_CURRENCY };
  const { waybillNumber } = body;
  if (waybillNumber === undefined) return { wrong: [], currency: COMPANY_CURRENCY };
  const partner = partnerFor(caller, body.partner);
  const [shipment, contract] = await Promise.all([
    isWaybillNumber(waybillNumber) ? readSubject(SHIPMENT, waybillNumber) : undefined,
    readClaimLimit(partner),
  ]);
  // Of another's goods nobody hears whether there are any.
  if (shipment?.partner !== partner)
    return {
      wrong: [{ field: 'waybill_number', message: 'is no shipment of this partner' }],
      currency: COMPANY_CURRENCY,
    };
  const limit = claimLimit(shipment.goods, contract);
  const currency = limit?.currency ?? COMPANY_CURRENCY;
  const otherwise = body.currency !== undefined && body.currency !== currency;
  return { wrong: otherwise ? [{ field: 'currency', message: `must be ${currency}` }] : [], limit, currency };
}
