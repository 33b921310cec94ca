import { declarePromises } from '../promise/promise-rule.ts';
import type { Role } from '../roles.ts';
import type { ClaimEvent, ClaimEventType } from './claim-event.ts';
import type { MILESTONES } from './milestones.ts';

/** The phase of a claim: a machine. */
export const CLAIM_PHASES = {
  claim: 'From a claim to the decision, the payment and the money that a carrier pays back (G5)',
} as const;

interface ClaimWords {
  readonly event: ClaimEvent;
  readonly moment: ClaimEventType | keyof typeof MILESTONES;
  readonly condition: never;
  readonly debtor: 'desk';
  readonly measure: never;
  readonly phase: keyof typeof CLAIM_PHASES;
  readonly role: Role;
}

/** A supervisor first, and a manager a day later. */
const SUPERVISOR_THEN_MANAGER = [
  { tells: 'customer_service_supervisor', after: 'PT0S' },
  { tells: 'customer_service_manager', after: 'P1D' },
] as const;

/** What is promised of a claim. */
export const CLAIM_PROMISES = declarePromises<ClaimWords>()({
  claim_decision: {
    rule: 'G5',
    phase: 'claim',
    owedBy: 'desk',
    promise: 'a claim is decided; a day on which evidence is awaited does not count',
    inChinese: '理赔申请得到结论；等待举证的日子不计',
    toDo: { en: 'Assess the claim, and decide on it', zh: '定责定损，并作出理赔结论' },
    goal: 95,
    terms: [
      {
        countsFrom: [['submitted']],
        due: { localTime: '24:00', workingDaysAfter: 5 },
        pauses: { from: ['evidence_awaited'], until: ['evidence_complete'] },
        metBy: ['decided'],
      },
    ],
    endedBy: ['withdrawn'],
    escalation: SUPERVISOR_THEN_MANAGER,
  },
  payment: {
    rule: 'G5',
    phase: 'claim',
    owedBy: 'desk',
    promise: 'an approved claim is paid',
    inChinese: '核准的理赔款得到支付',
    toDo: { en: 'Pay the claim, and report the reference of the payment', zh: '支付理赔款，并上报付款凭证号' },
    goal: 98,
    terms: [{ countsFrom: [['approved']], due: { localTime: '24:00', workingDaysAfter: 3 }, metBy: ['paid'] }],
    endedBy: ['withdrawn'],
    escalation: SUPERVISOR_THEN_MANAGER,
  },
  recovery: {
    rule: 'G5',
    phase: 'claim',
    owedBy: 'desk',
    promise: 'what was paid is recovered from the carrier who is liable',
    inChinese: '已付理赔款向责任承运商追偿到位',
    toDo: { en: 'Recover what was paid from the carrier, or have it written off', zh: '向承运商追偿，或申请核销' },
    internal: true,
    goal: 80,
    terms: [
      {
        countsFrom: [['recovery_started']],
        due: { localTime: '24:00', daysAfter: 30 },
        metBy: ['recovered_in_full', 'written_off'],
      },
    ],
    endedBy: [],
    escalation: SUPERVISOR_THEN_MANAGER,
  },
});
