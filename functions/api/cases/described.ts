import { caseNumber } from '../../../domain/case/case-number.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { caseAnswer, casesAnswer, recordedCaseEventAnswer } from '../contract/case-answer.ts';
import { WAYBILL } from '../shipments/examples.ts';
import type { Described } from '../described.ts';
import { handler as getCase } from './get-case.ts';
import { handler as listCases } from './list-cases.ts';
import { handler as openCase } from './open-case.ts';
import { handler as recordCaseEvent } from './record-event.ts';
import { handler as reportException } from './report-exception.ts';

const AT = '2026-11-23T01:12:00.000Z' as Instant;
const path = { case_number: caseNumber(AT, 1) };

/** Cases, in words. */
export const DESCRIBED = {
  'cases/writes': {
    openCase: {
      summary: 'Open a case',
      description: `Somebody turns to the service desk (G1, G3). What is promised counts from \`received_at\`, or from now; it may lie 7 days back. Operations
name the \`partner\` whose case it is, or nobody of a stranger's, and with \`taken_by\` the agent who has it already. A waybill
is one of the partner's. The type \`after_sales\` has a \`request\`; an exception is reported by \`POST /v1/exceptions\`.
The \`channel\` of a partner is \`api\`; by which other way somebody came, operations say.`,
      handler: openCase,
      answers: {
        201: {
          description: 'The case',
          schema: caseAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: [],
      examples: {
        complaint: {
          summary: 'A complaint by the API',
          body: {
            channel: 'api',
            type: 'complaint',
            subject: '送货迟到',
            description: '约定昨天送达，今天仍未到。',
            wanted: '今天送达，并说明原因',
            priority: 'high',
            tags: ['送货'],
            requester: { name: '张三', contact: '13800000000' },
          },
          status: 201,
        },
        'a-call': {
          summary: 'A call that an agent has taken',
          caller: 'operations',
          body: {
            partner: 'sample-partner',
            channel: 'phone',
            type: 'inquiry',
            subject: '回单何时返回',
            description: '客户来电询问回单何时返回。',
            taken_by: '王五',
          },
          status: 201,
        },
      },
    },
    recordCaseEvent: {
      summary: 'Report what happened to a case',
      description: `Its \`type\` says what it tells besides. A partner reports \`customer_replied\`, \`confirmed\`, \`reopened\` and \`withdrawn\`, the branch that has
the task of an exception \`task_accepted\` and \`task_done\` (F4); the rest is the desk's, which names the \`actor\`. Who took a case
first keeps it; somebody who neither has it nor gets it hands it over (G3). It is closed with a summary and the customer's
confirmation, or after 7 days without a word of theirs (G4). The same \`event_id\` again is the same event.`,
      handler: recordCaseEvent,
      answers: { 201: { description: 'The event', schema: recordedCaseEventAnswer } },
      problems: [
        'event_not_allowed',
        'event_id_reused',
        'too_many_events',
        'case_not_closable',
        'case_taken',
        'handover_not_approved',
        'not_a_supervisor',
        'own_case',
      ],
      examples: {
        taken: {
          summary: 'An agent takes it',
          caller: 'operations',
          path,
          body: { event_id: 'desk-1', type: 'taken', actor: { name: '王五', role: 'agent' } },
          status: 201,
        },
        'a-reply': {
          summary: 'The customer writes again',
          path,
          body: { event_id: 'reply-1', type: 'customer_replied', message: '货物还没有到。' },
          status: 201,
        },
      },
    },
    reportException: {
      summary: 'Report an exception',
      description: `Something went wrong with goods: it is a case with a \`grade\` (F1), 1 of a loss, 2 of a delay over 48 hours, 3 of the rest. A partner
reports it of its own shipments, a branch of those that pass it. Whoever is \`responsible\` has a task (F4): without it, the
carrier of a loss, a delay and damage, the warehouse of a shortage, the branch of paperwork and a wrong delivery. The task of
a branch is that of \`branch\`, else of the branch that reports, else of the destination's. Attachments were brought as \`exception\`.`,
      handler: reportException,
      answers: {
        201: {
          description: 'The case',
          schema: caseAnswer,
          headers: { Location: 'Where the case is, relative to the address that was asked' },
        },
      },
      problems: [],
      examples: {
        'a-loss': {
          summary: 'Goods that are lost: grade 1',
          body: {
            waybill_number: WAYBILL,
            kind: 'loss',
            found_at: '2026-11-23T13:00:00+08:00',
            found_by: '李四',
            description: '到货清点时未见此票货物，沿途网点均未找到。',
          },
          status: 201,
        },
        damage: {
          summary: 'Damage, for which a branch is responsible',
          caller: 'operations',
          body: {
            waybill_number: WAYBILL,
            kind: 'damage',
            pieces: 1,
            found_at: '2026-11-23T13:00:00+08:00',
            found_by: '李四',
            description: '卸货时一箱跌落破损。',
            responsible: 'branch',
          },
          status: 201,
        },
      },
    },
  },
  'cases/reads': {
    listCases: {
      summary: 'List cases',
      description: `With \`view=queue\` what the desk works on: VIPs first, then by the promise that is due first (G1); what is solved too, while
its customer, who has come back, waits for an answer. By \`waybill_number\`, by \`tag\` or
by \`partner\` those received last first; of operations without any of these all, as in the queue. The others narrow it: a page may
have fewer than \`limit\` then, or none, and others after it. A partner sees its own. What a branch has to do about a case is in
its worklist.`,
      handler: listCases,
      answers: { 200: { description: 'A page of them', schema: casesAnswer } },
      problems: [],
      examples: {
        queue: {
          summary: 'The queue of an agent',
          caller: 'operations',
          query: { view: 'queue', owner: '王五' },
          status: 200,
        },
        solved: { summary: "A partner's that wait for its word", query: { status: 'solved' }, status: 200 },
      },
    },
    getCase: {
      summary: 'Get a case',
      description: `What it is about, what is owed, and what happened. A partner sees its own, without what the desk writes for itself; a branch those
of which it has the task (F4).`,
      handler: getCase,
      answers: { 200: { description: 'The case', schema: caseAnswer } },
      problems: [],
      examples: { 'a-case': { summary: 'By its number', path, status: 200 } },
    },
  },
} satisfies Described<'cases/reads' | 'cases/writes'>;
