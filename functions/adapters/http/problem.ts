import { STATUS_CODES } from 'node:http';

/** One field of a request and what is wrong with it. `field` is its path as the caller wrote it: `goods[0].weight_kg`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** The refusals of this API: their HTTP status by the stable code that callers rely on. */
export const PROBLEMS = {
  malformed_json: 400,
  not_utf8: 400,
  forbidden: 403,
  not_yours_to_report: 403,
  not_found: 404,
  method_not_allowed: 405,
  event_not_allowed: 409,
  already_delivered: 409,
  event_id_reused: 409,
  too_many_events: 409,
  report_conflict: 409,
  reference_taken: 409,
  sender_taken: 409,
  copies_not_signed: 409,
  envelope_not_sent: 409,
  envelope_opened: 409,
  quote_answered: 409,
  quote_not_applicable: 409,
  notice_acknowledged: 409,
  notice_not_sent: 409,
  case_not_closable: 409,
  case_taken: 409,
  handover_not_approved: 409,
  not_a_supervisor: 409,
  own_case: 409,
  claim_above_limit: 409,
  assessor_approves: 409,
  not_a_manager: 409,
  too_many_endpoints: 409,
  too_many_entries: 409,
  idempotency_key_reused: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  validation_failed: 422,
  address_refused: 422,
  filter_not_served: 422,
  release_refused: 422,
  receipt_incomplete: 422,
  too_many_requests: 429,
  internal_error: 500,
  try_again: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

interface ProblemParts {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

/** How many fields a refusal names at most. */
const MOST_ERRORS = 100;

/** A request is refused: answered as problem+json (RFC 9457). Nothing has been written. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  /** Members beside the standard ones, camelCase. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, { errors = [], headers = {}, ...members }: ProblemParts = {}) {
    super(detail);
    this.code = code;
    this.errors = errors.slice(0, MOST_ERRORS);
    this.members = errors.length > MOST_ERRORS ? { ...members, errorsOmitted: errors.length - MOST_ERRORS } : members;
    this.headers = headers;
  }

  get status(): number {
    return PROBLEMS[this.code];
  }

  /** The status in words, as RFC 9457 has it for problems whose type is about:blank. */
  get title(): string {
    return STATUS_CODES[this.status] ?? '';
  }
}

/** A request whose fields do not hold, named at once: all of them, or of very many the first hundred. */
export function invalid(errors: readonly FieldError[]): Problem {
  const named = errors.slice(0, MOST_ERRORS).map(({ field, message }) => `${field}: ${message}`);
  const omitted = errors.length - named.length;
  const detail = [...named, ...(omitted > 0 ? [`and ${omitted} more`] : [])].join('; ');
  return new Problem('validation_failed', detail, { errors });
}
