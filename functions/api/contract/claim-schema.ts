import * as z from 'zod/mini';
import { EXCEPTION_KINDS } from '../../../domain/case/case.ts';
import { EVIDENCE_KINDS, LIABILITIES } from '../../../domain/claim/claim.ts';
import { CLAIM_EVENT_TYPES, type ReportedClaimEventType } from '../../../domain/claim/claim-event-types.ts';
import { code, freeText, instant, minorUnits, money, partnerId } from '../../adapters/http/validation.ts';
import { actor } from './actor-schema.ts';
import { attachments } from './attachment-schema.ts';
import { carrier } from './claims-query.ts';
import { schemaName } from './schema-name.ts';

const amount = minorUnits.check(z.minimum(1));
const reason = freeText(1000);

const evidence = z
  .strictObject({
    proof_of_value: z.optional(attachments),
    photographs_of_loss: z.optional(attachments),
    contract: z.optional(attachments),
  })
  .check(
    z.refine((given) => {
      const ids = EVIDENCE_KINDS.flatMap((kind) => given[kind] ?? []);
      return new Set(ids).size === ids.length;
    }, 'must name each attachment once'),
  )
  .register(z.globalRegistry, { id: 'ClaimEvidence', description: 'Attachments of the purpose `claim`, by their ids' });

/** POST /v1/claims (G5): operations name the partner. */
export const claimSchema = z.strictObject({
  partner: z.optional(partnerId),
  waybill_number: z.string(),
  kind: z.enum(EXCEPTION_KINDS),
  amount: amount.check(z.describe('In integer minor units, such as fen')),
  currency: z
    .optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')))
    .check(z.describe("That of the limit, or the company's; it need not be said")),
  description: freeText(4000),
  evidence: z._default(evidence, {}),
});

/** POST /v1/claims/{claim_number}/assessment (G5). */
export const assessmentSchema = z
  .strictObject({
    actor,
    liability: z.enum(LIABILITIES),
    reasons: freeText(2000),
    approved_amount: z.optional(amount),
    recover_from: z.optional(carrier),
  })
  .check(
    z.refine(({ liability, recover_from }) => recover_from === undefined || liability === 'carrier', {
      path: ['recover_from'],
      message: 'is for the liability carrier',
    }),
  );

const common = {
  event_id: z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,64}$/, 'must be 1 to 64 letters, digits and . _ : -')),
  occurred_at: z.optional(instant),
  actor: z.optional(actor),
  note: z.optional(freeText(500)),
};

/** What each type of event tells besides. */
const DETAILS = {
  evidence_added: { evidence },
  evidence_asked: {
    evidence: z.array(z.enum(EVIDENCE_KINDS)).check(z.minLength(1), z.maxLength(EVIDENCE_KINDS.length)),
    message: freeText(2000),
  },
  review_started: {},
  approved: { amount: z.optional(amount) },
  rejected: { reason },
  paid: { reference: code(100) },
  recovery_started: { recover_from: carrier },
  recovered: { amount, reference: z.optional(code(100)) },
  written_off: { reason },
  withdrawn: { reason: z.optional(reason) },
  noted: { note: freeText(500) },
} satisfies Record<ReportedClaimEventType, z.core.$ZodShape>;

/** A schema as far as the entry point reads what it has checked; the details of a type are its own. */
type EventSchema = z.ZodMiniObject<
  typeof common & {
    readonly type: z.ZodMiniLiteral<ReportedClaimEventType>;
    readonly evidence: z.ZodMiniOptional<typeof evidence>;
  }
>;

/** POST /v1/claims/{claim_number}/events. */
export const claimEventSchema = (() => {
  const [first, ...others] = (Object.keys(DETAILS) as ReportedClaimEventType[]).map(
    (type) =>
      z.strictObject({ ...common, type: z.literal(type), ...DETAILS[type] }).register(z.globalRegistry, {
        id: schemaName(`claim_${type}`, 'Report'),
        description: `It tells that ${CLAIM_EVENT_TYPES[type].tells}`,
      }) as unknown as EventSchema,
  );
  if (!first) throw new Error('no type of event can be reported');
  return z
    .discriminatedUnion('type', [first, ...others])
    .register(z.globalRegistry, { id: 'ClaimEventReport', description: 'What happened to a claim, by its `type`' });
})();

/** PUT /v1/customers/{id}/claim_limit: without a limit, or with null, the contract says nothing. */
export const claimLimitSchema = z.strictObject({ limit: z.optional(money) });
