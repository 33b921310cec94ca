import type { Branch } from '../../../domain/network.ts';
import type { Span } from '../../../domain/report/period.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Totals } from '../../../domain/branch-report/branch-report.ts';

/** What a sweep finds at a branch: the rows of a report as they are kept, and what they come to. */
export interface Gathered<Row = unknown> {
  readonly rows: readonly Row[];
  readonly totals: Totals;
  /** How many rows ask the branch for an answer. */
  readonly asked?: number;
}

/** Finds what belongs in a report of a branch: of a span of time, as it stands at a moment. */
export type Gather<Row> = (branch: Branch, span: Span, asOf: Instant) => Promise<Gathered<Row>>;
