import { DIFFERENCE_KINDS } from '../../domain/vehicle-arrival/differences.ts';
import type { ReportKind } from '../../domain/report/reports.ts';

const RECEIPT = ['branch', 'waybill_number', 'partner', 'receipt_status', 'arrived_at', 'due_at', 'days_overdue'];

const DESK = [
  'cases',
  ...['first_response', 'resolution'].flatMap((promise) =>
    ['promised', 'kept', 'percent', 'colour', 'p50_seconds', 'p95_seconds'].map((figure) => `${promise}_${figure}`),
  ),
  'first_contact_settled',
  'first_contact_solved',
  'first_contact_percent',
  'first_contact_colour',
  'reopened_cases',
  'reopened_percent',
  'call_back_scores',
  'call_back_average',
  'reviews_good',
  'reviews_fair',
  'reviews_poor',
];

/** The columns of each report as a table: the same whatever its rows have. */
export const COLUMNS: Readonly<Record<ReportKind, readonly string[]>> = {
  unreturned_receipts: [
    ...RECEIPT,
    'overdue',
    'declared_value_amount',
    'declared_value_currency',
    'responsible_person',
    'explanation_reason',
    'explanation_note',
    'explanation_expected_at',
    'explanation_actor_name',
    'explanation_actor_role',
    'explanation_reported_by_kind',
    'explanation_reported_by_id',
    'explanation_reported_by_key',
    'accountability_rule',
    'accountability_person',
    'accountability_amount',
    'accountability_currency',
    'accountability_share',
  ],
  performance: [
    'commitment',
    'rule',
    'promised',
    'kept',
    'late',
    'missed',
    'renewed',
    'moved',
    'kept_percent',
    'colour',
    'lateness_p50_seconds',
    'lateness_p95_seconds',
    'days_to_return_p50',
    'days_to_return_p95',
  ],
  exceptions: [
    'branch',
    'subject',
    'subject_id',
    'waybill_number',
    'partner',
    'what',
    'rule',
    'commitment',
    'at',
    'level',
    'reasons',
    'times',
    'kind',
    'grade',
    'responsible',
    'age_hours',
    'cost',
  ],
  receipt_chase: RECEIPT,
  carriers: [
    'carrier',
    'vehicles',
    'waybills',
    'differing',
    'differing_percent',
    'colour',
    'pieces_expected',
    'pieces_found',
    'pieces_damaged',
    ...DIFFERENCE_KINDS.map((kind) => `differences_${kind}`),
  ],
  agents: ['of', 'agent', 'team', ...DESK],
  desk: ['of', 'type', 'channel', ...DESK, 'complaints', 'shipments', 'complaints_per_thousand'],
  case_reviews: ['week', 'case_number', 'agent', 'type', 'channel', 'closed_at', 'due_at', 'state', 'verdict'],
};

/** What stands in a cell. */
export type Cell = string | number | boolean | null;

/** A row as cells by column: objects become columns of their own (`declared_value_amount`), a list is one cell. */
export function cellsOf(row: object, prefix = ''): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]: [string, unknown]): [string, Cell][] => {
      if (Array.isArray(value)) return [[prefix + name, value.join('; ')]];
      if (typeof value === 'object' && value !== null) return Object.entries(cellsOf(value, `${prefix}${name}_`));
      return [[prefix + name, (value ?? null) as Cell]];
    }),
  );
}
