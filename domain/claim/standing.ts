import { inOrder } from '../promise/in-order.ts';
import type { Actor } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';
import {
  EVIDENCE_KINDS,
  type Claim,
  type ClaimStatus,
  type Evidence,
  type EvidenceKind,
  type Liability,
} from './claim.ts';
import type { ClaimEvent, ClaimEventOf, ClaimLife, TimedClaimEvent } from './claim-event.ts';
import { CLAIM_EVENT_TYPES, type Stage } from './claim-event-types.ts';

/** How a claim was assessed: the last time counts. */
export interface Assessment {
  readonly liability: Liability;
  readonly reasons: string;
  /** What of the claim is owed, in minor units of its currency. */
  readonly amount: number;
  readonly assessor: Actor;
  readonly at: Instant;
}

/** How a claim stands after what has happened to it. Amounts are in minor units of its currency. */
export interface Standing {
  readonly stage: Stage;
  /** What evidence is lacking. */
  readonly missing: readonly EvidenceKind[];
  readonly evidence: Readonly<Record<EvidenceKind, readonly string[]>>;
  readonly reviewed: boolean;
  readonly assessment?: Assessment | undefined;
  /** What is to be paid. */
  readonly approvedAmount?: number | undefined;
  readonly decidedAt?: Instant | undefined;
  readonly rejectedBecause?: string | undefined;
  readonly paidAt?: Instant | undefined;
  readonly paymentReference?: string | undefined;
  /** The carrier who is to pay it back. */
  readonly recoverFrom?: string | undefined;
  readonly recovered: number;
  readonly writtenOffBecause?: string | undefined;
}

const NEW: Standing = {
  stage: 'open',
  missing: EVIDENCE_KINDS,
  evidence: { proof_of_value: [], photographs_of_loss: [], contract: [] },
  reviewed: false,
  recovered: 0,
};

type Claimed = Pick<Claim, 'amount'>;

/** An event as far as a claim's standing follows from it, whether it is recorded or about to be. */
type Told = ClaimEvent | TimedClaimEvent;

/** How a claim stands, in whatever order its events were told (X5). */
export function standing({
  subject,
  events,
}: {
  readonly subject: Claimed;
  readonly events: readonly Told[];
}): Standing {
  return inOrder(events).reduce<Standing>((before, event) => after(subject, before, event) ?? before, NEW);
}

/** Whether each event of a claim found it where it fits: nothing that was told comes undone by what is told late. */
export function holdsTogether({
  subject,
  events,
}: {
  readonly subject: Claimed;
  readonly events: readonly Told[];
}): boolean {
  let stands: Standing | undefined = NEW;
  for (const event of inOrder(events)) {
    stands = after(subject, stands, event);
    if (!stands) return false;
  }
  return true;
}

/** The status of a claim, in words of the API. */
export function statusOf(life: Pick<ClaimLife, 'subject' | 'events'>): ClaimStatus {
  const { stage, missing, reviewed } = standing(life);
  if (stage !== 'open') return stage;
  if (missing.length > 0) return 'evidence_awaited';
  return reviewed ? 'under_review' : 'submitted';
}

/** How a claim stands after an event; undefined where that does not fit. */
function after(claim: Claimed, before: Standing, event: Told): Standing | undefined {
  const fitsIn: readonly Stage[] = CLAIM_EVENT_TYPES[event.type].fitsIn;
  if (!fitsIn.includes(before.stage)) return undefined;
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'submitted':
    case 'evidence_added':
      return withEvidence(before, event.details.evidence);
    case 'evidence_asked': {
      const asked = event.details.evidence;
      return {
        ...before,
        missing: EVIDENCE_KINDS.filter((kind) => before.missing.includes(kind) || asked.includes(kind)),
      };
    }
    case 'review_started':
      return { ...before, reviewed: true };
    case 'assessed':
      return {
        ...before,
        reviewed: true,
        recoverFrom: event.details.recoverFrom,
        assessment: assessmentOf(claim, event),
      };
    case 'approved': {
      const approvedAmount = event.details.amount ?? before.assessment?.amount;
      return !before.assessment || approvedAmount === undefined || approvedAmount > claim.amount
        ? undefined
        : { ...before, stage: 'approved', approvedAmount, decidedAt: at };
    }
    case 'rejected':
      return (
        before.assessment && { ...before, stage: 'rejected', decidedAt: at, rejectedBecause: event.details.reason }
      );
    case 'withdrawn':
      return { ...before, stage: 'withdrawn' };
    case 'paid':
      return { ...before, stage: 'paid', paidAt: at, paymentReference: event.details.reference };
    case 'recovery_started':
      return { ...before, stage: 'recovering', recoverFrom: event.details.recoverFrom };
    case 'recovered': {
      const [recovered, paid] = [before.recovered + event.details.amount, before.approvedAmount ?? 0];
      return recovered > paid
        ? undefined
        : { ...before, recovered, stage: recovered === paid ? 'recovered' : before.stage };
    }
    case 'written_off':
      return { ...before, stage: 'written_off', writtenOffBecause: event.details.reason };
    case 'noted':
      return before;
  }
}

function withEvidence(before: Standing, given: Evidence): Standing {
  const evidence = Object.fromEntries(
    EVIDENCE_KINDS.map((kind) => [kind, [...before.evidence[kind], ...(given[kind] ?? [])]]),
  ) as Record<EvidenceKind, string[]>;
  return { ...before, evidence, missing: before.missing.filter((kind) => (given[kind] ?? []).length === 0) };
}

type Assessed = Extract<Told, { readonly type: 'assessed' }> & Pick<ClaimEventOf<'assessed'>, 'details'>;

function assessmentOf({ amount }: Claimed, { details, actor, occurredAt }: Assessed): Assessment {
  const { liability, reasons, approvedAmount = amount } = details;
  return { liability, reasons, amount: approvedAmount, assessor: actor, at: occurredAt };
}
