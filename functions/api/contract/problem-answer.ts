import { STATUS_CODES } from 'node:http';
import * as z from 'zod/mini';
import { CASE_STATUSES } from '../../../domain/case/case.ts';
import { CASE_EVENT_TYPES } from '../../../domain/case/case-event-types.ts';
import { CLAIM_STATUSES } from '../../../domain/claim/claim.ts';
import { CLAIM_EVENT_TYPES } from '../../../domain/claim/claim-event-types.ts';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import { PARTS } from '../../../domain/shipment/part.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { QUOTE_STATUSES } from '../../../domain/quote/quote-status.ts';
import { CHINESE } from '../../adapters/http/chinese.ts';
import { PROBLEMS, type ProblemCode } from '../../adapters/http/problem.ts';
import { schemaName } from './schema-name.ts';
import { claimLimit } from './claim-answer.ts';
import { branch, count, localTime, minorUnits, reason, waybillNumber } from './values-answer.ts';

/** What the gateway refuses before any function is asked, beside what functions refuse too. */
const OF_THE_GATEWAY = { bad_request: 400, unauthorized: 401, too_many_requests: 429 } as const;

/** Every code of a refusal, with its HTTP status. */
export const ALL_PROBLEMS = { ...PROBLEMS, ...OF_THE_GATEWAY } as const;

export type AnyProblemCode = ProblemCode | keyof typeof OF_THE_GATEWAY;

/** Every type of event that is reported, of whatever. */
const EVENTS = [
  ...new Set([EVENT_TYPES, CASE_EVENT_TYPES, CLAIM_EVENT_TYPES].flatMap((types) => Object.keys(types))),
] as [string, ...string[]];

/** What a refusal tells besides. */
const MEMBERS: Partial<Record<AnyProblemCode, z.core.$ZodShape>> = {
  not_yours_to_report: {
    known_at: z.array(z.enum(PARTS)).check(z.describe('The parts of the way that can know it')),
    branches: z.array(branch).check(z.describe('Those of this way')),
  },
  event_not_allowed: {
    shipment_status: z.optional(z.enum(STATUSES)).check(z.describe('Of a shipment')),
    case_status: z.optional(z.enum(CASE_STATUSES)).check(z.describe('Of a case')),
    claim_status: z.optional(z.enum(CLAIM_STATUSES)).check(z.describe('Of a claim')),
    allowed: z.array(z.enum(EVENTS)).check(z.describe('The types that it takes')),
  },
  case_not_closable: {
    missing: z
      .array(z.enum(['summary', 'confirmation']))
      .check(z.describe('What it lacks: a summary, the confirmation of the customer (G4)')),
  },
  case_taken: { owner: z.string().check(z.describe('The agent who has it (G3)')) },
  claim_above_limit: {
    limit: claimLimit,
    claimed: minorUnits.check(z.describe('What the other claims of the waybill come to')),
  },
  report_conflict: { arrival_number: z.optional(z.string()).check(z.describe("Of a vehicle's arrival")) },
  reference_taken: {
    waybill_number: z.optional(waybillNumber),
    shipment_status: z.optional(z.enum(STATUSES)),
  },
  quote_answered: { quote_status: z.enum(QUOTE_STATUSES) },
  quote_not_applicable: { quote_number: z.string(), reasons: z.array(reason) },
  envelope_opened: { opened_at: localTime },
  release_refused: { reasons: z.array(reason) },
  receipt_incomplete: { reasons: z.array(reason) },
  filter_not_served: {
    served: z
      .array(
        z.strictObject({ by: z.array(z.string()), and: z.array(z.string()), at: z.optional(z.array(z.enum(PARTS))) }),
      )
      .check(
        z.describe('The filters that are served together: those that are needed, and those that are taken besides'),
      ),
  },
};

const fieldError = z
  .strictObject({
    field: z.string().check(z.describe('Its path as the caller wrote it, such as `goods[0].weight_kg`')),
    message: z.string(),
  })
  .register(z.globalRegistry, { id: 'FieldError', description: 'A field that does not hold' });

/** The status in words, in each language that has them. */
function titlesOf(status: number): [string, ...string[]] {
  const english = STATUS_CODES[status] ?? '';
  const chinese = CHINESE[english];
  return chinese === undefined ? [english] : [english, chinese];
}

const problem = (code: AnyProblemCode) => {
  const status = ALL_PROBLEMS[code];
  return z
    .strictObject({
      code: z.literal(code),
      status: z.literal(status),
      type: z.literal('about:blank'),
      title: z.literal(titlesOf(status)).check(z.describe('In the language of the answer')),
      detail: z.string(),
      request_id: z.string().check(z.describe('To quote to support')),
      errors: z.array(fieldError),
      errors_omitted: z.optional(count).check(z.describe('How many others there are beside the first hundred')),
      ...MEMBERS[code],
    })
    .register(z.globalRegistry, { id: schemaName(code, 'Problem') });
};

const codes = Object.keys(ALL_PROBLEMS) as AnyProblemCode[];

/** The refusals of this API (RFC 9457), each by its code. */
export const PROBLEM_ANSWERS = Object.fromEntries(codes.map((code) => [code, problem(code)])) as Readonly<
  Record<AnyProblemCode, ReturnType<typeof problem>>
>;

/** Any refusal. */
export const anyProblem = (() => {
  const [first, ...others] = Object.values(PROBLEM_ANSWERS);
  if (!first) throw new Error('there is no problem');
  return z.discriminatedUnion('code', [first, ...others]).register(z.globalRegistry, { id: 'AnyProblem' });
})();
