import type { SnakeCasedProperties } from 'type-fest';
import * as z from 'zod/mini';
import { EXCEPTION_KINDS } from '../../../domain/case/case.ts';
import { CLAIM_STATUSES, EVIDENCE_KINDS, LIABILITIES } from '../../../domain/claim/claim.ts';
import type { ClaimDetails, ClaimEventType } from '../../../domain/claim/claim-event.ts';
import { CLAIM_EVENT_TYPES, type ReportedClaimEventType } from '../../../domain/claim/claim-event-types.ts';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { standingAnswer } from './commitment-answer.ts';
import { schemaName } from './schema-name.ts';
import {
  actor,
  count,
  localTime,
  minorUnits,
  money,
  page,
  partner,
  reportedBy,
  waybillNumber,
} from './values-answer.ts';

const claimNumber = z.string().register(z.globalRegistry, { description: 'The number of a claim' });
const carrier = z.string().register(z.globalRegistry, { description: 'A carrier, as the company writes it' });
const evidenceKind = z.enum(EVIDENCE_KINDS);
const liability = z.enum(LIABILITIES);
const status = z.enum(CLAIM_STATUSES);
const files = z.array(z.string().check(z.describe('The id of an attachment')));
const evidence = z.strictObject({
  proof_of_value: z.optional(files),
  photographs_of_loss: z.optional(files),
  contract: z.optional(files),
});

export const claimLimit = z.strictObject({
  amount: minorUnits,
  currency: z.string(),
  by: z.enum(['declared_value', 'contract']),
});

const summary = {
  claim_number: claimNumber,
  status,
  waybill_number: waybillNumber,
  partner,
  kind: z.enum(EXCEPTION_KINDS),
  amount: minorUnits,
  currency: z.string().check(z.describe('An ISO 4217 code')),
  evidence_missing: z.array(evidenceKind),
  liability: z.nullable(liability),
  approved_amount: z.nullable(minorUnits),
  submitted_at: localTime,
  decided_at: z.nullable(localTime),
  paid_at: z.nullable(localTime),
  recover_from: z.nullable(carrier).check(z.describe('Of whom it is recovered; null to partners')),
  recovered_amount: z.nullable(minorUnits).check(z.describe('Null to partners')),
  next_due: z.nullable(z.strictObject({ name: z.enum(COMMITMENT_NAMES), due_at: localTime })),
  overdue: z.boolean(),
};

const words = z.optional(z.string());
const note = { note: words };

/** What each type of event shows beside its time and who told it: its details, each. */
const DETAILS = {
  submitted: { evidence },
  evidence_added: { evidence, ...note },
  evidence_asked: { evidence: z.array(evidenceKind), message: z.string(), ...note },
  review_started: note,
  assessed: {
    liability,
    reasons: z.string(),
    approved_amount: z.optional(minorUnits),
    recover_from: z.optional(carrier),
    verdict: z
      .enum(['approved', 'rejected', 'for_manager'])
      .check(z.describe('What it led to: a decision, or one that a manager has to make (G5)')),
  },
  approved: { amount: z.optional(minorUnits), ...note },
  rejected: { reason: z.string(), ...note },
  paid: { reference: z.string(), ...note },
  recovery_started: { recover_from: carrier, ...note },
  recovered: { amount: minorUnits, reference: words, ...note },
  written_off: { reason: z.string(), ...note },
  withdrawn: { reason: words, ...note },
  noted: { note: z.string() },
} satisfies {
  readonly [T in ClaimEventType]: Readonly<Record<keyof SnakeCasedProperties<ClaimDetails[T]>, z.ZodMiniType>>;
};

const TYPES = Object.keys(CLAIM_EVENT_TYPES) as ClaimEventType[];

const shapeOf = (type: ClaimEventType): z.core.$ZodShape => ({
  type: z.literal(type),
  event_id: z.string(),
  occurred_at: localTime,
  recorded_at: localTime,
  actor,
  reported_by: reportedBy,
  ...DETAILS[type],
});

const historyAnswer = (() => {
  const [first, ...rest] = TYPES.map((type) =>
    z.strictObject(shapeOf(type)).register(z.globalRegistry, {
      id: schemaName(`claim_${type}`, 'Event'),
      description: `It tells that ${CLAIM_EVENT_TYPES[type].tells}`,
    }),
  );
  if (!first) throw new Error('there is no type of event');
  return z.discriminatedUnion('type', [first, ...rest]).register(z.globalRegistry, {
    id: 'ClaimHistoryEntry',
    description: 'What happened to a claim, by its `type`. There may be new types: leave out what you do not know',
  });
})();

const isReported = (type: ClaimEventType): type is ReportedClaimEventType =>
  CLAIM_EVENT_TYPES[type].source === 'claim_events';

/** What was reported of a claim, as it is recorded, with the claim's status after it. */
export const recordedClaimAnswer = (() => {
  const [first, ...rest] = TYPES.filter(isReported).map((type) =>
    z.strictObject({ claim_number: claimNumber, status, ...shapeOf(type) }),
  );
  if (!first) throw new Error('no type of event can be reported');
  return z.discriminatedUnion('type', [first, ...rest]).register(z.globalRegistry, { id: 'RecordedClaimEvent' });
})();

export const claimAnswer = z
  .strictObject({
    ...summary,
    description: z.string(),
    limit: z.nullable(claimLimit).check(z.describe('What all claims of the waybill come to at most')),
    evidence,
    assessment: z.nullable(
      z.strictObject({ liability, reasons: z.string(), amount: minorUnits, assessor: actor, assessed_at: localTime }),
    ),
    rejection_reason: z.nullable(z.string()),
    payment_reference: z.nullable(z.string()),
    write_off_reason: z.nullable(z.string()).check(z.describe('Null to partners')),
    commitments: z.array(standingAnswer),
    history: z.array(historyAnswer),
  })
  .register(z.globalRegistry, {
    id: 'Claim',
    description: 'A claim for compensation (G5). Amounts are in minor units of `currency`, times those of the desk',
  });

const statement = z
  .strictObject({
    carrier,
    currency: z.string().check(z.describe('An ISO 4217 code')),
    claims: count,
    claimed: minorUnits,
    approved: minorUnits,
    paid: minorUnits,
    recovering: minorUnits.check(z.describe('Paid, and neither paid back nor given up')),
    recovered: minorUnits,
    written_off: minorUnits,
  })
  .register(z.globalRegistry, {
    id: 'ClaimStatement',
    description: 'What the claims that a carrier has to pay back come to, in minor units of `currency` (G5)',
  });

export const claimsAnswer = z
  .strictObject({
    claims: z.array(z.strictObject(summary).register(z.globalRegistry, { id: 'ClaimSummary' })),
    statement: z
      .optional(z.strictObject({ by_currency: z.array(statement) }))
      .check(z.describe('Of the carrier that is asked for: all of its claims, whatever the page shows')),
    ...page,
  })
  .register(z.globalRegistry, { id: 'ClaimList' });

export const statementsAnswer = z
  .strictObject({ statements: z.array(statement), ...page })
  .register(z.globalRegistry, { id: 'ClaimStatementList' });

export const claimLimitAnswer = z
  .strictObject({ limit: z.nullable(money) })
  .register(z.globalRegistry, { id: 'ClaimLimit', description: "What the customer's contract says; null for nothing" });
