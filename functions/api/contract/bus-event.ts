import * as z from 'zod/mini';
import { FREIGHT_TERMS } from '../../../domain/booking/booking.ts';
import { CASE_STATUSES, CASE_TYPES, CHANNELS, EXCEPTION_KINDS } from '../../../domain/case/case.ts';
import { CLAIM_STATUSES, LIABILITIES } from '../../../domain/claim/claim.ts';
import { COMMITMENT_NAMES, SUBJECTS } from '../../../domain/commitments.ts';
import { AREAS } from '../../../domain/network.ts';
import type { Announcement } from '../../../domain/promise/announcements.ts';
import { QUESTION_STATUSES } from '../../../domain/question/question.ts';
import { QUOTE_STATUSES } from '../../../domain/quote/quote-status.ts';
import { REPORT_KINDS, REPORTS, type ReportRule } from '../../../domain/report/reports.ts';
import { ROLES } from '../../../domain/roles.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { snakeCase } from '../../adapters/key-case.ts';
import { collected, extraCharges } from './charges-answer.ts';
import { branch, count, minorUnits, partner, reason, rule, waybillNumber } from './values-answer.ts';
import { evaluationShape } from './vehicle-arrival-answer.ts';

const instant = z.string().register(z.globalRegistry, { format: 'date-time', description: 'ISO 8601, in UTC' });

/** Of which subject an event tells. */
const OF = {
  shipment: { waybill_number: waybillNumber, partner, origin_branch: branch, destination_branch: branch },
  quote: { quote_number: z.string(), partner, origin_branch: branch, destination_branch: branch },
  branch_report: { report: z.enum(REPORT_KINDS), period: z.string() },
  case: {
    case_number: z.string(),
    partner: z.optional(partner),
    waybill_number: z.optional(waybillNumber),
    case_type: z.enum(CASE_TYPES),
    channel: z.enum(CHANNELS),
  },
  question: { question_id: z.string(), case_type: z.enum(CASE_TYPES) },
  claim: { claim_number: z.string(), partner, waybill_number: waybillNumber, claim_kind: z.enum(EXCEPTION_KINDS) },
} as const satisfies Readonly<Record<string, z.core.$ZodShape>>;
type Kind = keyof typeof OF;

const STATUS_OF: Readonly<Record<Kind, z.ZodMiniType>> = {
  shipment: z.enum(STATUSES),
  quote: z.enum(QUOTE_STATUSES),
  branch_report: z.enum(['sent', 'answered']),
  case: z.enum(CASE_STATUSES),
  question: z.enum(QUESTION_STATUSES),
  claim: z.enum(CLAIM_STATUSES),
};

/** The details of events that the bus may tell, by their names. */
const DETAILS: Readonly<Record<string, z.ZodMiniType>> = {
  branch,
  estimatedArrivalAt: instant,
  forceMajeure: z.boolean(),
  late: z.boolean(),
  batch: z.strictObject({ number: count, of: count }),
  agreedDeliveryAt: instant,
  nextAttemptAt: instant,
  copies: z.array(count),
  envelopeNumber: z.string(),
  customerCollects: z.boolean(),
  period: z.string(),
  amount: minorUnits,
  expiresAt: instant,
  by: z.enum(['tariff', 'person']),
  waybillNumber,
  knowledge: z.string(),
  slug: z.string(),
  score: count,
  week: z.string(),
  verdict: z.enum(['good', 'fair', 'poor']),
  into: z.string(),
  liability: z.enum(LIABILITIES),
};

/** What every event has. */
export const EVENT_ID = z.string().check(z.describe('The same id is the same event'));

/** What happened to a subject. */
const OF_SUBJECTS = SUBJECTS.flatMap(({ kind, events }) =>
  Object.entries(events).map(([type, { onBus = [] }]): [string, z.core.$ZodShape] => {
    const details = onBus.map((name) => {
      const detail = DETAILS[name];
      if (!detail) throw new Error(`what is ${name} on the bus?`);
      return [snakeCase(name), z.optional(detail)] as const;
    });
    const about = { ...OF[kind as Kind], occurred_at: instant };
    return [
      `${kind}.${type}`,
      { ...about, status: STATUS_OF[kind as Kind], recorded_at: instant, ...Object.fromEntries(details) },
    ];
  }),
);

const promise = {
  subject_id: z.string(),
  commitment: z.enum(COMMITMENT_NAMES),
  rule: z.nullable(rule),
  branch,
  due_at: instant,
  met_at: z.nullable(instant),
  missed_at: z.nullable(instant),
  telling: count.check(z.describe('Of an escalation and its withdrawal, which of the tellings of a promise it is')),
};
const tells = { tells: z.optional(z.enum(ROLES)) };

/** What an announcement of a promise tells besides. */
const ANNOUNCED: Readonly<Record<Announcement['kind'], z.core.$ZodShape>> = {
  reminder: tells,
  missed: { level: count, ...tells },
  met: {},
  late: {},
  escalation_withdrawn: {},
};

const about = { ...OF.shipment, occurred_at: instant };
const envelope = { envelope_number: z.string(), from_branch: branch, to_branch: branch, sent_at: instant };
const report = {
  report: z.enum(REPORT_KINDS),
  rule,
  period: z.string(),
  generated_at: instant,
  rows: count,
  totals: z.record(z.string(), count),
  address: z.string().check(z.describe('In this API')),
};

const BESIDES: Readonly<Record<string, z.core.$ZodShape>> = {
  'receipt.ready_to_collect': about,
  'sign_off.irregular': { ...about, reasons: z.array(reason) },
  'sign_off.short': { ...about, short_pieces: count },
  'pickup.instruction': {
    waybill_number: waybillNumber,
    partner,
    branch,
    area: z.enum(AREAS),
    district_code: z.string(),
    urgent: z.boolean(),
    pieces: count,
    weight_kg: z.number(),
    volume_m3: z.number(),
    freight_terms: z.enum(FREIGHT_TERMS),
    ...collected,
    extra_charges: extraCharges,
  },
  'receipt_envelope.sent': { ...envelope, copies: count },
  'receipt_envelope.opened': { ...envelope, opened_at: instant, results: z.record(z.string(), count) },
  'vehicle_arrival.evaluated': {
    arrival_number: z.string(),
    vehicle: z.string(),
    branch,
    carrier: z.string(),
    arrived_at: instant,
    ...evaluationShape,
  },
  'mail_order.handed_over': {
    mail_order_id: z.string(),
    partner: z.optional(partner).check(z.describe('Absent where nobody knows the sender')),
    occurred_at: instant,
  },
  'webhook_endpoint.disabled': {
    webhook_endpoint: z.string(),
    partner: z.nullable(partner),
    reason: z.enum(['gone', 'failing']),
    failing_since: z.nullable(instant),
  },
  'report.ready': { ...report, branches: count, failed_branches: z.array(branch) },
  ...Object.fromEntries(
    Object.entries<ReportRule>(REPORTS)
      .filter(([, { branchHears }]) => branchHears !== undefined)
      .map(([kind]) => [`report.${kind}`, { ...report, branch, answer_awaited: z.boolean() }]),
  ),
};

/** What a promise of a kind of subject carries besides. */
const CARRIED: Partial<Readonly<Record<Kind, z.core.$ZodShape>>> = {
  case: { departments: z.optional(z.array(z.string())).check(z.describe('Who was asked, of `department_answer`')) },
};

/** What became of promises, of each kind of subject. */
const OF_PROMISES = Object.entries(ANNOUNCED).map(([kind, besides]): [string, z.core.$ZodShape[]] => [
  `commitment.${kind}`,
  (Object.keys(OF) as Kind[]).map((subject) => ({
    subject: z.literal(subject),
    ...OF[subject],
    ...promise,
    ...CARRIED[subject],
    ...besides,
  })),
]);

/** What the bus tells of a type of event, beside its id: in one form, or in one for each kind of subject. */
export const BUS_EVENTS: ReadonlyMap<string, readonly z.core.$ZodShape[]> = new Map(
  [
    ...[...OF_SUBJECTS, ...Object.entries(BESIDES)].map(([type, shape]): [string, z.core.$ZodShape[]] => [
      type,
      [shape],
    ]),
    ...OF_PROMISES,
  ].map(([type, shapes]) => [type, shapes.map((shape) => ({ event_id: EVENT_ID, ...shape }))]),
);
