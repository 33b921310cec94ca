import { CLAIM } from '../../../../domain/claim/claim-kind.ts';
import type { ClaimFile, ReportedClaimEvent } from '../../../../domain/claim/claim-event.ts';
import type { Evidence } from '../../../../domain/claim/claim.ts';
import { CLAIM_EVENT_TYPES, type ClaimEventRule } from '../../../../domain/claim/claim-event-types.ts';
import { MANAGER } from '../../../../domain/claim/refusal.ts';
import { commitmentsOf } from '../../../../domain/promise/commitments-of.ts';
import { withEvent } from '../../../../domain/promise/record-event.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { judgedRow } from '../../judged-row.ts';
import { toldTillItRests } from '../../told-till-it-rests.ts';
import { CLAIMED, type ClaimToJudge, type LifeToJudge, type ToldEvent, type Verdict } from './life.ts';

const PARTNER = { name: '货主', role: 'partner' };

/** What the code, or a mutation of it, holds of a claim once all of it is told at `now`; what is refused is told again until nothing changes. */
export function told(submitted: ClaimToJudge, telling: readonly ToldEvent[], now: string, kind = CLAIM): ClaimFile {
  return toldTillItRests(kind, submittedClaim(submitted, kind), telling.map(reported), now as Instant);
}

function submittedClaim({ submittedAt, evidence, desk }: ClaimToJudge, kind: typeof CLAIM): ClaimFile {
  const at = submittedAt as Instant;
  const subject = {
    claimNumber: 'HL0000000000000',
    waybillNumber: 'HD0000000000000',
    partner: 'acme',
    kind: 'loss',
    amount: CLAIMED,
    currency: 'CNY',
    description: '丢失',
    submittedAt: at,
    timeZone: desk.timeZone,
    calendar: desk.calendar?.code,
    status: 'submitted',
    version: 0,
  } as const;
  const calendars = desk.calendar && { [desk.calendar.code]: desk.calendar };
  const details = { evidence: shown(evidence) };
  const event = { eventId: '@submitted', type: 'submitted', occurredAt: at, actor: PARTNER, details } as const;
  return withEvent(kind, { subject, events: [], commitments: [], calendars }, event, at, kind.promises);
}

const shown = (kinds: readonly string[]): Evidence => Object.fromEntries(kinds.map((kind) => [kind, ['attachment']]));

function reported({
  id,
  type,
  occurredAt,
  evidence = [],
  verdict,
  fromCarrier,
  amount,
}: ToldEvent): ReportedClaimEvent {
  const { managerTells }: ClaimEventRule = CLAIM_EVENT_TYPES[type as keyof typeof CLAIM_EVENT_TYPES];
  const actor = managerTells ? { name: '客服经理乙', role: MANAGER } : { name: '理赔员甲', role: 'claims_agent' };
  const recoverFrom = type === 'recovery_started' || fromCarrier ? 'C' : undefined;
  const asked = type === 'evidence_asked' ? evidence : shown(evidence);
  const details = {
    evidence: asked,
    verdict,
    recoverFrom,
    amount,
    liability: 'carrier',
    reasons: '丢失',
    reason: '丢失',
  };
  return { eventId: id, type, occurredAt, actor, details } as unknown as ReportedClaimEvent;
}

/** What was accepted of a life, as it is to be judged. */
export function accepted(submitted: ClaimToJudge, telling: readonly ToldEvent[], { events }: ClaimFile): LifeToJudge {
  const byId = new Map(telling.map((event) => [event.id, event]));
  return { submitted, told: events.flatMap(({ eventId }) => byId.get(eventId) ?? []) };
}

/** What the code makes of it by a moment. */
export function verdict(file: ClaimFile, now: string, kind = CLAIM): Verdict {
  const rows = commitmentsOf(kind, file, now as Instant, kind.promises)
    .filter(({ withdrawn }) => !withdrawn)
    .map((row) => judgedRow(row, now as Instant));
  return { status: file.subject.status, rows };
}
