import { inOrder } from '../promise/in-order.ts';
import type { Instant } from '../time/instant.ts';
import type { CaseStatus } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { Stage } from './case-event-types.ts';

/** Why a case is closed: the customer confirmed the solution, or said nothing of it, or the case went into another (G4). */
export const CLOSED_AS = ['confirmed', 'unconfirmed', 'merged'] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];

/** How a case stands after what has happened to it. */
export interface Standing {
  readonly stage: Stage;
  /** It is worked on again. */
  readonly reopened: boolean;
  readonly waitsForCustomer: boolean;
  readonly waitsForDepartment: boolean;
  /** Who has it: who took it first, or who it was handed over to (G3). */
  readonly owner?: string | undefined;
  /** Since when the solution stands, and what it is. */
  readonly solvedAt?: Instant | undefined;
  readonly summary?: string | undefined;
  /** The customer has confirmed that solution (G4). */
  readonly confirmed: boolean;
  readonly closedAt?: Instant | undefined;
  readonly closedAs?: ClosedAs | undefined;
  /** The number of the case that it went into. */
  readonly mergedInto?: string | undefined;
}

const NEW: Standing = {
  stage: 'worked_on',
  reopened: false,
  waitsForCustomer: false,
  waitsForDepartment: false,
  confirmed: false,
};

/** How a case stands, in whatever order its events were told (X5). */
export function standing(events: readonly CaseEvent[]): Standing {
  return inOrder(events).reduce(after, NEW);
}

/** The status of a case, in words of the API. */
export function statusOf(events: readonly CaseEvent[]): CaseStatus {
  const { stage, reopened, waitsForCustomer, waitsForDepartment } = standing(events);
  if (stage !== 'worked_on') return stage;
  if (waitsForCustomer) return 'waiting_for_customer';
  if (waitsForDepartment) return 'waiting_for_department';
  return reopened ? 'reopened' : 'open';
}

function after(before: Standing, event: CaseEvent): Standing {
  switch (event.type) {
    case 'taken':
      return { ...before, owner: before.owner ?? event.actor.name };
    case 'handed_over':
      return { ...before, owner: event.details.to };
    case 'information_asked':
      return { ...before, waitsForCustomer: true };
    case 'customer_replied':
      return { ...before, waitsForCustomer: false };
    case 'department_asked':
      return { ...before, waitsForDepartment: true };
    case 'department_answered':
      return { ...before, waitsForDepartment: false };
    case 'solved':
      return before.stage === 'worked_on' || before.stage === 'solved'
        ? { ...NEW, owner: before.owner, stage: 'solved', solvedAt: event.occurredAt, summary: event.details.summary }
        : before;
    case 'confirmed':
      return before.stage === 'solved' ? { ...before, confirmed: true } : before;
    case 'closed':
      return before.stage === 'solved'
        ? {
            ...before,
            stage: 'closed',
            closedAt: event.occurredAt,
            closedAs: before.confirmed ? 'confirmed' : 'unconfirmed',
          }
        : before;
    case 'merged':
      return {
        ...before,
        stage: 'closed',
        closedAt: event.occurredAt,
        closedAs: 'merged',
        mergedInto: event.details.into,
      };
    case 'reopened':
      return canBeReopened(before) ? { ...NEW, owner: before.owner, reopened: true } : before;
    case 'withdrawn':
    case 'disproved':
      return { ...before, stage: 'withdrawn', closedAt: event.occurredAt };
    default:
      return before;
  }
}

/** Whether there is a solution that may not hold: what is withdrawn is over, and what was merged goes on in the other case. */
export function canBeReopened({ stage, closedAs }: Standing): boolean {
  return stage === 'solved' || (stage === 'closed' && closedAs !== 'merged');
}
