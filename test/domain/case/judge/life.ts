/** What a case's life tells its judge, and what the judge says of it. All times are UTC, ISO 8601 to the millisecond. */

/** Where somebody works: so many hours ahead of UTC, every day but on these dates. */
export interface Workplace {
  readonly hoursAhead: number;
  readonly daysOff: readonly string[];
}

/** A case as it was opened. */
export interface CaseToJudge {
  readonly type: 'inquiry' | 'complaint' | 'after_sales' | 'claim' | 'exception';
  readonly channel: 'phone' | 'chat' | 'email' | 'api';
  readonly tier: 'vip' | 'key' | 'standard';
  /** Of an exception: 1 is a loss. */
  readonly grade?: 1 | 2 | 3 | undefined;
  readonly request?: 'return' | 'exchange' | 'repair' | undefined;
  readonly receivedAt: string;
  readonly desk: Workplace;
  /** Whoever has the task of an exception. */
  readonly responsible: Workplace;
}

/** One event as it was told. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  /** Who took the case, or whom it was handed over to. */
  readonly agent?: string | undefined;
  /** Of a handover: whether a supervisor tells it. */
  readonly bySupervisor?: boolean | undefined;
}

/** A case and what was told of it and accepted, in the order of telling. */
export interface LifeToJudge {
  readonly opened: CaseToJudge;
  readonly told: readonly ToldEvent[];
}

/** One due time and what became of it. `late`: met after it was due. `missed`: due, and not met by then or ever. `void`: ended before it was due (X1, X2). */
export interface JudgedRow {
  readonly name: string;
  readonly dueAt: string;
  readonly outcome: 'open' | 'met' | 'late' | 'missed' | 'void';
  readonly metAt?: string | undefined;
  readonly endedAt?: string | undefined;
}

export interface Verdict {
  readonly status: string;
  readonly owner: string | undefined;
  /** By promise, and of each in the order in which they were made. */
  readonly rows: readonly JudgedRow[];
}
