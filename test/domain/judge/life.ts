/** What a shipment's life tells its judge, and what the judge says of it. All times are UTC, ISO 8601 to the millisecond. */

/** One event as it was told. Details are named as in the API: `batch`, `estimated_arrival_at`, `copies`, `branch` … */
export interface ToldEvent {
  readonly type: string;
  readonly occurredAt: string;
  readonly toldAt: string;
  /** Told again under the same id, it is a repeat and tells nothing new. */
  readonly id: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Route {
  readonly transfers: readonly string[];
  readonly transitDays: number;
  readonly local: boolean;
}

export interface BookingToJudge {
  readonly channel: 'api' | 'import';
  readonly orderedAt: string;
  readonly bookedAt: string;
  readonly zones: { readonly origin: string; readonly destination: string };
  readonly area: 'urban' | 'suburban';
  readonly urgent: boolean;
  /** Without one the goods go out of town, without transfers, and nobody knows for how long. */
  readonly route: Route | undefined;
  readonly receipt: { readonly kind: string; readonly copies: number };
  readonly branches: { readonly origin: string; readonly destination: string };
  readonly waitsForConfirmation: boolean;
}

/** A booking and what was told of it and accepted, in the order of telling. */
export interface LifeToJudge {
  readonly booking: BookingToJudge;
  readonly told: readonly ToldEvent[];
}

/** `late`: met after it was due. `missed`: due, and not met by then or ever. `void`: ended before it was due (X1). */
export type Outcome = 'open' | 'met' | 'late' | 'missed' | 'void';

/** One due time and what became of it (X2). */
export interface JudgedRow {
  readonly name: string;
  readonly dueAt: string;
  readonly outcome: Outcome;
  readonly metAt?: string;
  /** When it ended without being kept, or was replaced after it was broken. */
  readonly endedAt?: string;
  /** How often it was moved before it passed. */
  readonly moved: number;
}

export interface Verdict {
  readonly status: string;
  /** Some of the batches are lost, and not all (X7). */
  readonly partlyLost: boolean;
  /** By promise, and of each in the order in which they were made. */
  readonly rows: readonly JudgedRow[];
}
