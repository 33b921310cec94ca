import { STATUS_CODES } from 'node:http';

/** One field of a request and what is wrong with it. `field` is its path as the caller wrote it: `goods[0].weight_kg`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** The refusals of this API: their HTTP status by the stable code that callers rely on. */
const PROBLEMS = {
  malformed_json: 400,
  forbidden: 403,
  not_found: 404,
  event_not_allowed: 409,
  already_delivered: 409,
  event_id_reused: 409,
  too_many_events: 409,
  report_conflict: 409,
  reference_taken: 409,
  copies_not_signed: 409,
  envelope_not_sent: 409,
  envelope_opened: 409,
  idempotency_key_reused: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  validation_failed: 422,
  release_refused: 422,
  receipt_incomplete: 422,
  internal_error: 500,
  try_again: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** A request is refused: answered as problem+json (RFC 9457). Nothing has been written. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  /** Members beside the standard ones, camelCase. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    detail: string,
    { errors = [], ...members }: { errors?: readonly FieldError[]; [member: string]: unknown } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = errors;
    this.members = members;
  }

  get status(): number {
    return PROBLEMS[this.code];
  }

  /** The status in words, as RFC 9457 has it for problems whose type is about:blank. */
  get title(): string {
    return STATUS_CODES[this.status] ?? '';
  }
}

/** A request whose fields do not hold, all of them named at once. */
export function invalid(errors: readonly FieldError[]): Problem {
  return new Problem('validation_failed', errors.map(({ field, message }) => `${field}: ${message}`).join('; '), {
    errors,
  });
}
