import type { PickupDeadlines } from '../pickup/pickup-deadline.ts';
import type { EventType } from '../shipment/event-types.ts';

/** The phases of a shipment's life, each a Step Functions machine. */
export const PHASES = ['pickup'] as const;
export type Phase = (typeof PHASES)[number];

/** Whom a missed promise is told, from the nearest to the highest (B3). */
export type Role = 'dispatcher' | 'branch_manager' | 'customer_service_supervisor';

/** How the due time follows from the moment that it counts from: an ISO 8601 duration, or B1's local times. */
export type Due = { readonly within: string } | { readonly byLocalTime: PickupDeadlines };

/** A promise as the rules make it: one row of the commitments table. */
export interface CommitmentRule {
  /** The id of the rule in the domain rules. */
  readonly rule: string;
  readonly phase: Phase;
  /** Which of the shipment's branches owes it. */
  readonly branch: 'origin' | 'destination';
  /** What is promised, as a clause. */
  readonly promise: string;
  /** What the due time counts from: the first event of the first group of which one has happened. */
  readonly countsFrom: readonly (readonly EventType[])[];
  readonly due: Due;
  /** The first of these events meets it. */
  readonly metBy: readonly EventType[];
  /** With one of these it is no longer owed. */
  readonly voidedBy: readonly EventType[];
  /** Level 1, 2 …: whom a miss tells and how long after the due time, an ISO 8601 duration. */
  readonly escalation: readonly { readonly tells: Role; readonly after: string }[];
}
