import type { EventRule } from '../promise/subject.ts';
import type { ClaimDetails, ClaimEventType } from './claim-event.ts';

/** Where a claim can be when something happens to it. */
export const STAGES = [
  'open',
  'approved',
  'paid',
  'recovering',
  'recovered',
  'written_off',
  'rejected',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a type of event of a claim is. */
export interface ClaimEventRule extends EventRule {
  readonly source: 'claims' | 'claim_assessment' | 'claim_events';
  /** In which stages it fits. */
  readonly fitsIn: readonly Stage[];
  /** Whether the partner whose claim it is tells it too. */
  readonly partnerTells?: true;
  /** Whether only a manager tells it (G5). */
  readonly managerTells?: true;
}

const OPEN = ['open'] as const;

/** Every type of event of a claim, once (G5): when it fits, who tells it, who sees it. */
// prettier-ignore
export const CLAIM_EVENT_TYPES = {
  submitted: { tells: 'compensation is claimed for a shipment (G5)', source: 'claims', fitsIn: OPEN },
  evidence_added: { tells: 'evidence was added to the claim', source: 'claim_events', fitsIn: OPEN, partnerTells: true },
  evidence_asked: { tells: 'the desk asks for more evidence, and the claim waits for it', source: 'claim_events', fitsIn: OPEN },
  review_started: { tells: 'the desk has begun to look at the claim', source: 'claim_events', fitsIn: OPEN },
  assessed: { tells: 'the desk has found who is liable (G5)', source: 'claim_assessment', fitsIn: OPEN, onBus: ['liability'] },
  approved: { tells: 'the claim is approved, and to be paid (G5)', source: 'claim_events', fitsIn: OPEN, managerTells: true, onBus: ['amount'] },
  rejected: { tells: 'the claim is rejected', source: 'claim_events', fitsIn: OPEN, managerTells: true },
  paid: { tells: 'the claim is paid', source: 'claim_events', fitsIn: ['approved'] },
  recovery_started: { tells: 'what was paid is claimed back from a carrier', source: 'claim_events', fitsIn: ['paid'], internal: true },
  recovered: { tells: 'a carrier has paid back', source: 'claim_events', fitsIn: ['recovering'], internal: true, onBus: ['amount'] },
  written_off: { tells: 'what a carrier has not paid back is given up', source: 'claim_events', fitsIn: ['recovering'], internal: true, managerTells: true },
  withdrawn: { tells: 'the partner withdrew the claim', source: 'claim_events', fitsIn: ['open', 'approved'], partnerTells: true },
  noted: { tells: 'the desk noted something for itself', source: 'claim_events', fitsIn: ['open', 'approved', 'paid', 'recovering', 'recovered', 'written_off', 'rejected', 'withdrawn'], internal: true, changesNothing: true },
} as const satisfies Record<keyof ClaimDetails, ClaimEventRule>;

/** The types that are reported to `…/events`. */
export type ReportedClaimEventType = {
  [T in ClaimEventType]: (typeof CLAIM_EVENT_TYPES)[T]['source'] extends 'claim_events' ? T : never;
}[ClaimEventType];

/** The types of event that someone outside may bring about when a claim is in a stage. */
export function allowedIn(stage: Stage): ClaimEventType[] {
  return (Object.keys(CLAIM_EVENT_TYPES) as ClaimEventType[]).filter((type) => {
    const { source, fitsIn }: ClaimEventRule = CLAIM_EVENT_TYPES[type];
    return source !== 'claims' && fitsIn.includes(stage);
  });
}
