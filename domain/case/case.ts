import type { Tier } from '../customer/tier.ts';
import type { Instant } from '../time/instant.ts';

/** How somebody came to the desk (G1). */
export const CHANNELS = ['phone', 'chat', 'email', 'api'] as const;
export type Channel = (typeof CHANNELS)[number];

/** With what somebody turns to the desk (G1). */
export const ASKED_TYPES = ['inquiry', 'complaint', 'after_sales', 'claim'] as const;
/** What a case is about: what somebody asks for, or what went wrong with goods, which has facts of its own (F1). */
export const CASE_TYPES = [...ASKED_TYPES, 'exception'] as const;
export type CaseType = (typeof CASE_TYPES)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Where a case stands. What was merged into another is `closed`. */
export const CASE_STATUSES = [
  'open',
  'waiting_for_customer',
  'waiting_for_department',
  'reopened',
  'solved',
  'closed',
  'withdrawn',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** What went wrong with goods (F1). */
export const EXCEPTION_KINDS = ['loss', 'delay', 'damage', 'shortage', 'paperwork', 'wrong_delivery'] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number] | 'surplus' | 'unexpected_goods';

/** Who has to put it right (F4). */
export const RESPONSIBLES = ['warehouse', 'carrier', 'insurer', 'branch', 'customer'] as const;
export type Responsible = (typeof RESPONSIBLES)[number];

/** How grave an exception is (F1): 1 is a loss, 2 a delay over 48 hours, 3 the rest. */
export type Grade = 1 | 2 | 3;

/** What a case tells that is an exception (F1, F4). */
export interface ExceptionFacts {
  readonly kind: ExceptionKind;
  readonly grade: Grade;
  readonly pieces?: number | undefined;
  readonly foundAt: Instant;
  /** Who found it, as they call themselves; Huidan's own name where it follows from what was reported. */
  readonly foundBy: string;
  readonly responsible: Responsible;
  /** The branch that has the task, its IANA zone and its calendar; without it the desk sees to it. */
  readonly branch?: string | undefined;
  readonly branchTimeZone?: string | undefined;
  readonly branchCalendar?: string | undefined;
  readonly delayHours?: number | undefined;
  /** The ids of what shows it. */
  readonly attachments?: readonly string[] | undefined;
}

/** What is asked for after the sale (G6). */
export const REQUESTS = ['return', 'exchange', 'repair'] as const;
export type AfterSalesRequest = (typeof REQUESTS)[number];

/** Whoever turned to the desk: personal data, which goes nowhere but to the desk and to whose it is. */
export interface Requester {
  readonly name: string;
  readonly contact: string;
}

/** A case as it was opened (G1, G3). What became of it follows from its events. */
export interface Case {
  readonly caseNumber: string;
  /** Undefined of a stranger's, and of an exception of nobody's goods. */
  readonly partner?: string | undefined;
  readonly channel: Channel;
  readonly type: CaseType;
  readonly subject: string;
  readonly description: string;
  /** What the customer wants (G3). */
  readonly wanted?: string | undefined;
  readonly priority: Priority;
  readonly tags: readonly string[];
  readonly waybillNumber?: string | undefined;
  readonly requester?: Requester | undefined;
  /** The customer's, when the case was opened: what it promises goes by it (X14). */
  readonly tier: Tier;
  readonly exception?: ExceptionFacts | undefined;
  readonly request?: AfterSalesRequest | undefined;
  /** When the customer turned to us: what is promised counts from then (G2). */
  readonly receivedAt: Instant;
  /** The desk's IANA zone, and the calendar by which it works. */
  readonly timeZone: string;
  readonly calendar?: string | undefined;
  readonly status: CaseStatus;
  readonly version: number;
}
