import type { SnakeCasedProperties } from 'type-fest';
import * as z from 'zod/mini';
import { AFTER_SALES_STAGES } from '../../../domain/case/after-sales-stage.ts';
import type { CaseDetails, CaseEventType } from '../../../domain/case/case-event.ts';
import { CASE_EVENT_TYPES, type CaseEventRule } from '../../../domain/case/case-event-types.ts';
import {
  CASE_STATUSES,
  CASE_TYPES,
  CHANNELS,
  EXCEPTION_KINDS,
  PRIORITIES,
  REQUESTS,
  RESPONSIBLES,
} from '../../../domain/case/case.ts';
import { CLOSED_AS } from '../../../domain/case/standing.ts';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { TIERS } from '../../../domain/customer/tier.ts';
import { standingAnswer } from './commitment-answer.ts';
import { schemaName } from './schema-name.ts';
import {
  actor,
  branch,
  count,
  localTime,
  minorUnits,
  page,
  partner,
  reportedBy,
  waybillNumber,
} from './values-answer.ts';

const caseNumber = z.string().register(z.globalRegistry, { description: 'The number of a case' });

const note = {
  note: z.optional(z.string()),
  attachments: z.optional(z.array(z.string()).check(z.describe('By their ids'))),
};
const message = { message: z.string(), ...note };

/** What each type of event shows beside its time and who told it: its details, each. */
const DETAILS = {
  opened: note,
  taken: note,
  handed_over: { to: z.string(), reason: z.string(), approved_by: z.string(), ...note },
  responded: message,
  customer_replied: message,
  information_asked: message,
  department_asked: { department: z.string(), question: z.string(), ...note },
  department_answered: { department: z.optional(z.string()), answer: z.optional(z.string()), ...note },
  acknowledged: note,
  solved: {
    summary: z.string(),
    knowledge: z.optional(z.string()).check(z.describe('The entry that answered it (G7)')),
    ...note,
  },
  confirmed: note,
  closed: note,
  reopened: { reason: z.string(), ...note },
  called_back: { score: count.check(z.describe('1 to 5')), ...note },
  selected_for_review: { week: z.string(), ...note },
  reviewed: { verdict: z.enum(['good', 'fair', 'poor']), ...note },
  noted: { ...note, note: z.string() },
  merged: { into: caseNumber, ...note },
  withdrawn: { reason: z.optional(z.string()), ...note },
  plan_agreed: { plan: z.string(), participants: z.array(actor), ...note },
  task_accepted: note,
  task_done: {
    outcome: z.string(),
    cost: z.optional(minorUnits).check(z.describe('What it cost the company. Partners do not see it')),
    ...note,
  },
  disproved: { by: z.string(), ...note },
  classified: { category: z.string(), ...note },
  approved: note,
  refused: { reason: z.string(), ...note },
  handled: { waybill_number: z.optional(waybillNumber), ...note },
  return_booked: { waybill_number: waybillNumber, ...note },
  tracked: { result: z.optional(z.string()), ...note },
  reported_back: message,
} satisfies {
  readonly [T in CaseEventType]: Readonly<Record<keyof SnakeCasedProperties<CaseDetails[T]>, z.ZodMiniType>>;
};

const common = {
  event_id: z.string(),
  occurred_at: localTime,
  recorded_at: localTime,
  actor,
  reported_by: reportedBy,
};

const TYPES = Object.keys(CASE_EVENT_TYPES) as CaseEventType[];

const shapeOf = (type: CaseEventType): z.core.$ZodShape => ({ type: z.literal(type), ...common, ...DETAILS[type] });

/** An event in the history of a case, by its type. */
const caseHistory = (() => {
  const [first, ...rest] = TYPES.map((type) =>
    z.strictObject(shapeOf(type)).register(z.globalRegistry, {
      id: schemaName(type, 'CaseEvent'),
      description: `It tells that ${CASE_EVENT_TYPES[type].tells}`,
    }),
  );
  if (!first) throw new Error('there is no type of event');
  return z.discriminatedUnion('type', [first, ...rest]).register(z.globalRegistry, {
    id: 'CaseHistoryEntry',
    description: 'What happened, by its `type`. There may be new types: leave out what you do not know',
  });
})();

/** What was reported, as it is recorded, with the case's status after it. */
export const recordedCaseEventAnswer = (() => {
  const isReported = (type: CaseEventType): boolean => {
    const { source }: CaseEventRule = CASE_EVENT_TYPES[type];
    return source === 'events';
  };
  const [first, ...rest] = TYPES.filter(isReported).map((type) =>
    z.strictObject({ case_number: caseNumber, status: z.enum(CASE_STATUSES), ...shapeOf(type) }),
  );
  if (!first) throw new Error('no type of event can be reported');
  return z.discriminatedUnion('type', [first, ...rest]).register(z.globalRegistry, { id: 'RecordedCaseEvent' });
})();

const summary = {
  case_number: caseNumber,
  status: z.enum(CASE_STATUSES),
  type: z.enum(CASE_TYPES),
  channel: z.enum(CHANNELS),
  subject: z.string(),
  priority: z.enum(PRIORITIES),
  tags: z.array(z.string()),
  partner: z.nullable(partner),
  waybill_number: z.nullable(waybillNumber),
  tier: z.enum(TIERS).check(z.describe('How the customer was served when the case was opened (X14)')),
  owner: z.nullable(z.string()).check(z.describe('The agent who has it (G3)')),
  grade: z
    .nullable(z.union([z.literal(1), z.literal(2), z.literal(3)]))
    .check(z.describe('Of an exception: 1 a loss, 2 a delay over 48 hours, 3 the rest (F1)')),
  request: z.nullable(z.enum(REQUESTS)).check(z.describe('What is asked for after the sale (G6)')),
  received_at: localTime,
  solved_at: z.nullable(localTime),
  closed_at: z.nullable(localTime),
  closed_as: z.nullable(z.enum(CLOSED_AS)),
  next_due: z
    .nullable(z.strictObject({ name: z.enum(COMMITMENT_NAMES), due_at: localTime }))
    .check(z.describe('What is due next')),
  overdue: z.boolean().check(z.describe('Whether something is past due, and owed')),
};

export const caseAnswer = z
  .strictObject({
    ...summary,
    description: z.string(),
    wanted: z.nullable(z.string()).check(z.describe('What the customer wants (G3)')),
    requester: z
      .nullable(z.strictObject({ name: z.string(), contact: z.string() }))
      .check(z.describe('Who turned to the desk; not shown to branches')),
    exception: z
      .nullable(
        z.strictObject({
          kind: z.enum([...EXCEPTION_KINDS, 'surplus', 'unexpected_goods']),
          pieces: z.nullable(count),
          found_at: localTime,
          found_by: z.string(),
          responsible: z.enum(RESPONSIBLES),
          branch: z.nullable(branch).check(z.describe('The branch that has the task; the desk, without one')),
          delay_hours: z.nullable(z.number()),
          attachments: z.array(z.string()).check(z.describe('By their ids')),
        }),
      )
      .check(z.describe('What went wrong, and who has to put it right (F1, F4)')),
    request_stage: z.nullable(z.enum(AFTER_SALES_STAGES)),
    return_waybill_number: z
      .nullable(waybillNumber)
      .check(z.describe('The shipment by which the goods come back (G6)')),
    merged_into: z.nullable(caseNumber),
    commitments: z.array(standingAnswer),
    history: z.array(caseHistory),
  })
  .register(z.globalRegistry, {
    id: 'Case',
    description: 'A case of the service desk (G1–G4). Times are those of the desk',
  });

export const casesAnswer = z
  .strictObject({
    cases: z.array(z.strictObject(summary).register(z.globalRegistry, { id: 'CaseSummary' })),
    ...page,
  })
  .register(z.globalRegistry, { id: 'CaseList' });
