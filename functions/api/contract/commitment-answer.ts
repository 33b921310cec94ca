import * as z from 'zod/mini';
import { CASE_TYPES, CHANNELS, EXCEPTION_KINDS } from '../../../domain/case/case.ts';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { COMMITMENT_STATES } from '../../../domain/promise/commitment-state.ts';
import { ROLES } from '../../../domain/roles.ts';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { branch, count, localTime, page, partner, rule, waybillNumber } from './values-answer.ts';

const level = count.check(z.describe('How far a miss was told: 0 to nobody yet'));

const alone = {
  name: z.enum(COMMITMENT_NAMES).check(z.describe('The name of the promise')),
  rule: z.nullable(rule),
  branch,
  due_at: localTime,
  state: z
    .enum(COMMITMENT_STATES)
    .check(z.describe('`void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met')),
  met_at: z.nullable(localTime),
  missed_at: z.nullable(localTime),
  ended_at: z.nullable(localTime),
  ended_by: z.nullable(z.string()).check(z.describe('The type of the event with which it ended')),
  reminded_at: z.nullable(localTime),
  level,
  renewals: count.check(z.describe('How often it was owed anew')),
};

/** A promise by itself. */
export const promiseAnswer = z
  .strictObject(alone)
  .register(z.globalRegistry, { id: 'Commitment', description: 'A promise. Times are those of whoever owes it' });

/** A promise of a subject that is shown as a whole, with what was broken and made anew (X2). */
export const standingAnswer = z
  .strictObject({
    ...alone,
    first_due_at: localTime,
    moved: count.check(z.describe('How often its due time moved')),
    broken: z.array(z.strictObject({ due_at: localTime, missed_at: localTime, level })),
  })
  .register(z.globalRegistry, {
    id: 'StandingCommitment',
    description: 'A promise that stands, with what was broken of it and made anew (X2)',
  });

/** Of which subject a promise in a list is. */
const OF = {
  shipment: { waybill_number: waybillNumber, partner, origin_branch: branch, destination_branch: branch },
  quote: {
    waybill_number: z.null(),
    partner,
    quote_number: z.string(),
    origin_branch: branch,
    destination_branch: branch,
  },
  claim: { waybill_number: waybillNumber, partner, claim_number: z.string(), claim_kind: z.enum(EXCEPTION_KINDS) },
  branch_report: { waybill_number: z.null(), partner: z.null(), report: z.enum(REPORT_KINDS), period: z.string() },
  question: { waybill_number: z.null(), partner: z.null(), question_id: z.string(), case_type: z.enum(CASE_TYPES) },
  case: {
    waybill_number: z.nullable(waybillNumber),
    partner: z.nullable(partner),
    case_number: z.string(),
    case_type: z.enum(CASE_TYPES),
    channel: z.enum(CHANNELS),
  },
};

/** A promise in a list, of each kind of subject. @param besides what that list shows of it @param name of the schemas */
const listed = <Shape extends z.core.$ZodShape>(besides: Shape, name: string) =>
  z.discriminatedUnion('subject', [
    z
      .strictObject({ subject: z.literal('shipment'), ...OF.shipment, ...alone, ...besides })
      .register(z.globalRegistry, { id: `${name}OfShipment` }),
    z
      .strictObject({ subject: z.literal('quote'), ...OF.quote, ...alone, ...besides })
      .register(z.globalRegistry, { id: `${name}OfQuote` }),
    z
      .strictObject({ subject: z.literal('claim'), ...OF.claim, ...alone, ...besides })
      .register(z.globalRegistry, { id: `${name}OfClaim` }),
    z
      .strictObject({ subject: z.literal('branch_report'), ...OF.branch_report, ...alone, ...besides })
      .register(z.globalRegistry, { id: `${name}OfBranchReport` }),
    z
      .strictObject({ subject: z.literal('question'), ...OF.question, ...alone, ...besides })
      .register(z.globalRegistry, { id: `${name}OfQuestion` }),
    z
      .strictObject({ subject: z.literal('case'), ...OF.case, ...alone, ...besides })
      .register(z.globalRegistry, { id: `${name}OfCase` }),
  ]);

export const overdueAnswer = z
  .strictObject({ overdue: z.array(listed({}, 'Commitment')), ...page })
  .register(z.globalRegistry, { id: 'OverdueList' });

const request = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.string().check(z.describe('What only whoever makes it knows stands in braces')),
  body: z.optional(z.record(z.string(), z.string())).check(z.describe('What its body has to say at the least')),
});

export const worklistAnswer = z
  .strictObject({
    work: z.array(
      listed(
        {
          to_do: z.strictObject({ en: z.string(), zh: z.string() }),
          requests: z.array(request).check(z.describe('The requests that meet it')),
          roles: z.array(z.enum(ROLES)).check(z.describe('Whose work it is')),
        },
        'Work',
      ),
    ),
    ...page,
  })
  .register(z.globalRegistry, { id: 'Worklist' });
