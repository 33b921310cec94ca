import type { PickupDeadlines } from '../pickup/pickup-deadline.ts';
import type { EventType } from '../shipment/event-types.ts';
import type { ShipmentCondition } from './conditions.ts';
import type { Moment } from './moments.ts';

/** The phases of a shipment's life, and the month's end at a branch: each a Step Functions machine. */
export const PHASES = ['pickup', 'delivery', 'receipt_return', 'month_end'] as const;
export type Phase = (typeof PHASES)[number];

/** Whom a missed promise is told, from the nearest to the highest (B3). */
export type Role = 'dispatcher' | 'branch_manager' | 'customer_service_supervisor';

/** So many days after the date of the moment that it counts from: the same number always, by the transfers on the way, or the route's. */
export type DaysAfter =
  number | { readonly byTransfers: readonly [none: number, one: number, two: number] } | 'transit_days';

/** How the due time follows from the moment that it counts from: an ISO 8601 duration, B1's local times, or a local time on a later day. */
export type Due =
  | { readonly within: string }
  | { readonly byLocalTime: PickupDeadlines }
  /** "24:00" is the end of the day, which is 00:00 of the next. */
  | { readonly localTime: string; readonly daysAfter: DaysAfter };

/** Under what terms a promise is owed. */
export interface Terms {
  /** To which shipments they apply; to all, without it. */
  readonly when?: ShipmentCondition;
  /** What the due time counts from: the first happening of the first group of which one has happened. */
  readonly countsFrom: readonly (readonly Moment[])[];
  readonly due: Due;
  /** Events that tell a due time of their own, which takes the place of the one before; in which of their details. */
  readonly movedBy?: Readonly<Partial<Record<EventType, string>>>;
  /** What has to have happened before it is owed at all, where `movedBy` could begin it sooner. */
  readonly notBefore?: readonly Moment[];
  /** It is due at the latest when one of these happens. */
  readonly noLaterThan?: readonly Moment[];
  /** The first of these meets it. */
  readonly metBy: readonly Moment[];
  /** Once met, it is owed anew when what it counts from happens again. */
  readonly recurs?: true;
}

/** A promise as the rules make it: one row of the commitments table. */
export interface CommitmentRule {
  /** The id of the rule in the domain rules. */
  readonly rule: string;
  readonly phase: Phase;
  /** Which of the shipment's branches owes it, by whose clock; or the branch itself, about a report that it was sent. */
  readonly branch: 'origin' | 'destination' | 'reported';
  /** What is promised, as a clause. */
  readonly promise: string;
  /** How many of a hundred are to be kept (J1): the colours of the figures (J2) go by how far they are below. */
  readonly goal: number;
  /** Of several terms, the first that apply to the shipment hold. */
  readonly terms: readonly Terms[];
  /** With one of these it is no longer owed. */
  readonly voidedBy: readonly Moment[];
  /** How long before it is due somebody is reminded, an ISO 8601 duration; nobody, without it. */
  readonly reminder?: string;
  /** Level 1, 2 …: whom a miss tells and how long after the due time, an ISO 8601 duration. */
  readonly escalation: readonly { readonly tells: Role; readonly after: string }[];
}
