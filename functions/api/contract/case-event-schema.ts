import * as z from 'zod/mini';
import {
  CASE_EVENT_TYPES,
  type CaseEventRule,
  type ReportedCaseEventType,
} from '../../../domain/case/case-event-types.ts';
import { comparedName } from '../../../domain/sign-off/same-name.ts';
import { freeText, instant, minorUnits, singleLine } from '../../adapters/http/validation.ts';
import { actor, personName } from './actor-schema.ts';
import { attachments } from './attachment-schema.ts';
import { slug } from './knowledge-paths.ts';
import { schemaName } from './schema-name.ts';

const common = {
  event_id: z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,64}$/, 'must be 1 to 64 letters, digits and . _ : -')),
  occurred_at: z.optional(instant),
  note: z.optional(freeText(1000)),
  attachments: z.optional(attachments),
};

const message = { message: freeText(4000) };
const reason = freeText(500);
/** A code: notices and the bus tell it. */
const department = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be a word of small letters, digits and underscores'));
/** A joint plan is that of two at the least (F1), however their names are written. */
const participants = z.array(actor).check(
  z.minLength(2),
  z.maxLength(20),
  z.refine(
    (given) => new Set(given.map(({ name }) => comparedName(name))).size === given.length,
    'must name each participant once',
  ),
);

/** What each type of event tells besides. */
const DETAILS = {
  taken: {},
  handed_over: { to: personName, reason, approved_by: personName },
  responded: message,
  customer_replied: message,
  information_asked: message,
  department_asked: { department, question: freeText(1000) },
  department_answered: { department: z.optional(department), answer: z.optional(freeText(4000)) },
  acknowledged: {},
  solved: {
    summary: freeText(1000),
    knowledge: z.optional(slug),
  },
  confirmed: {},
  closed: {},
  reopened: { reason },
  called_back: { score: z.int().check(z.minimum(1), z.maximum(5)) },
  reviewed: { verdict: z.enum(['good', 'fair', 'poor']) },
  noted: { note: freeText(4000) },
  merged: { into: z.string() },
  withdrawn: { reason: z.optional(reason) },
  plan_agreed: { plan: freeText(2000), participants },
  task_accepted: {},
  task_done: { outcome: freeText(1000), cost: z.optional(minorUnits) },
  classified: { category: singleLine(80) },
  approved: {},
  refused: { reason },
  handled: { waybill_number: z.optional(z.string()) },
  tracked: { result: z.optional(freeText(1000)) },
  reported_back: message,
} satisfies Record<ReportedCaseEventType, z.core.$ZodShape>;

/** A schema as far as the entry point reads what it has checked; the details of a type are its own. */
type CaseEventSchema = z.ZodMiniObject<
  typeof common & {
    readonly type: z.ZodMiniLiteral<ReportedCaseEventType>;
    readonly actor: z.ZodMiniOptional<typeof actor>;
    readonly into: z.ZodMiniOptional<z.ZodMiniString>;
  }
>;

/** What the desk tells names who did it: the owner, the supervisor. */
function actorOf(type: ReportedCaseEventType) {
  const { customerTells, branchTells }: CaseEventRule = CASE_EVENT_TYPES[type];
  return customerTells || branchTells ? z.optional(actor) : actor;
}

/** POST /v1/cases/{case_number}/events: one schema for each type. */
export const caseEventSchema = (() => {
  const types = Object.keys(DETAILS) as ReportedCaseEventType[];
  const [first, ...others] = types.map(
    (type) =>
      z
        .strictObject({ ...common, actor: actorOf(type), type: z.literal(type), ...DETAILS[type] })
        .register(z.globalRegistry, {
          id: schemaName(type, 'CaseReport'),
          description: `It tells that ${CASE_EVENT_TYPES[type].tells}`,
        }) as unknown as CaseEventSchema,
  );
  if (!first) throw new Error('no type of event can be reported');
  return z
    .discriminatedUnion('type', [first, ...others])
    .register(z.globalRegistry, { id: 'CaseEventReport', description: 'What happened to a case, by its `type`' });
})();
