import type { Timed } from '../promise/subject.ts';
import { sameName } from '../sign-off/same-name.ts';
import type { ClaimEventOf, ClaimEventType, ClaimFile, TimedClaimEvent } from './claim-event.ts';
import { allowedIn, CLAIM_EVENT_TYPES, type ClaimEventRule } from './claim-event-types.ts';
import type { ClaimStatus } from './claim.ts';
import { follows } from './follows.ts';
import { holdsTogether, standing, type Standing } from './standing.ts';

/** Why an event does not fit a claim. */
export type ClaimRefusal =
  | { readonly outcome: 'not_allowed'; readonly status: ClaimStatus; readonly allowed: readonly ClaimEventType[] }
  /** More is approved than is claimed, or recovered than was paid; with the most that can be. */
  | { readonly outcome: 'too_much'; readonly most: number }
  /** It takes a manager (G5). */
  | { readonly outcome: 'not_a_manager' }
  /** Nobody decides on an assessment of their own (G5). */
  | { readonly outcome: 'own_assessment' };

/** Who decides what an assessment does not (G5). */
export const MANAGER = 'customer_service_manager';

const DECISIONS: readonly ClaimEventType[] = ['approved', 'rejected'];

/** Why an event does not fit, given all that is known; undefined when it does. */
export function refusal(event: TimedClaimEvent, file: ClaimFile): ClaimRefusal | undefined {
  const { subject, events } = file;
  const stood = standing({ subject, events: events.filter(({ occurredAt }) => occurredAt <= event.occurredAt) });
  const { fitsIn, managerTells }: ClaimEventRule = CLAIM_EVENT_TYPES[event.type];
  const fits = fitsIn.includes(stood.stage);
  const most = fits ? mostOf(event, stood, subject.amount) : undefined;
  if (most !== undefined && amountIn(event) > most) return { outcome: 'too_much', most };
  if (!fits || !holdsTogether({ subject, events: told(event, file) }))
    return { outcome: 'not_allowed', status: subject.status, allowed: allowedNow(stood) };
  if (!managerTells) return undefined;
  if (event.actor.role !== MANAGER) return { outcome: 'not_a_manager' };
  const own =
    DECISIONS.includes(event.type) && stood.assessment && sameName(stood.assessment.assessor.name, event.actor.name);
  return own ? { outcome: 'own_assessment' } : undefined;
}

/** What does fit: nobody decides on what was not assessed (G5). */
function allowedNow({ stage, assessment }: Standing): ClaimEventType[] {
  return allowedIn(stage).filter((type) => assessment !== undefined || !DECISIONS.includes(type));
}

/** All events, with this one and what follows from it. */
function told(event: TimedClaimEvent, { subject, events }: ClaimFile) {
  const all = [...events, event as ClaimFile['events'][number]];
  return [...all, ...follows({ subject, events: all }, event)];
}

type WithAmount = Timed<ClaimEventOf<'assessed' | 'approved' | 'recovered'>>;

/** The most that an event may tell of money; undefined where it tells none. */
function mostOf(
  { type }: TimedClaimEvent,
  { approvedAmount = 0, recovered }: Standing,
  claimed: number,
): number | undefined {
  if (type === 'recovered') return approvedAmount - recovered;
  return type === 'assessed' || type === 'approved' ? claimed : undefined;
}

function amountIn(event: TimedClaimEvent): number {
  const { details } = event as WithAmount;
  return ('verdict' in details ? details.approvedAmount : details.amount) ?? 0;
}
