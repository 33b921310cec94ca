/** One field of a request and what is wrong with it. `field` is its path as the caller wrote it: `goods[0].weight_kg`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** The refusals of this API: their HTTP status and title, by the stable code that callers rely on. */
const PROBLEMS = {
  malformed_json: { status: 400, title: 'The body is not JSON' },
  unauthorized: { status: 401, title: 'The API key is missing, unknown or revoked' },
  forbidden: { status: 403, title: 'The API key does not allow this' },
  not_found: { status: 404, title: 'There is no such thing' },
  event_not_allowed: { status: 409, title: 'The shipment is not in a state for this' },
  event_id_reused: { status: 409, title: 'The event id was used for another event' },
  reference_taken: { status: 409, title: 'The reference belongs to another shipment' },
  idempotency_key_reused: { status: 409, title: 'The Idempotency-Key was used for another request' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body must be application/json' },
  validation_failed: { status: 422, title: 'The request does not hold' },
  internal_error: { status: 500, title: 'Something went wrong on our side' },
  try_again: { status: 503, title: 'Too many writes to the same thing at once' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** A request is refused: answered as problem+json (RFC 9457). Nothing has been written. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  /** Members beside the standard ones, camelCase. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, detail: string, { errors = [], ...members }: { errors?: readonly FieldError[]; [member: string]: unknown } = {}) {
    super(detail);
    this.code = code;
    this.errors = errors;
    this.members = members;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  get title(): string {
    return PROBLEMS[this.code].title;
  }
}

/** A request whose fields do not hold, all of them named at once. */
export function invalid(errors: readonly FieldError[]): Problem {
  return new Problem('validation_failed', errors.map(({ field, message }) => `${field}: ${message}`).join('; '), { errors });
}
