import type { Span } from '../../../domain/report/period.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Totals } from '../../../domain/branch-report/branch-report.ts';
import type { Place } from './places.ts';

/** What a sweep finds at a branch, or of the company: the rows of a report as they are kept, and what they come to. */
export interface Gathered<Row = unknown> {
  readonly rows: readonly Row[];
  readonly totals: Totals;
  /** How many rows ask the branch for an answer. */
  readonly asked?: number;
}

/** Finds what belongs in a part of a report: of a span of time, as it stands at a moment. */
export type Gather<Row> = (place: Place, span: Span, asOf: Instant) => Promise<Gathered<Row>>;
