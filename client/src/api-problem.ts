import type { components } from './schema.ts';

type Schemas = components['schemas'];

/** What the API says of what it refuses (RFC 9457); its `code` tells which of them. */
export type Problem = Extract<Schemas[keyof Schemas], { readonly code: string; readonly request_id: string }>;

/** Of the fields that do not hold. */
export type FieldError = Schemas['FieldError'];

/** The API refused a request. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  /** As it came; undefined where what answered was not the API, but something on the way. */
  readonly problem: Problem | undefined;

  constructor(method: string, path: string, status: number, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    const told = problem?.detail ?? (typeof body === 'string' ? body : JSON.stringify(body));
    super(`${method.toUpperCase()} ${path} was refused: ${status} ${told}`);
    this.status = status;
    this.problem = problem;
  }

  /** Which never changes; there may be others than this version knows. */
  get code(): Problem['code'] | undefined {
    return this.problem?.code;
  }

  get errors(): readonly FieldError[] {
    return this.problem && 'errors' in this.problem ? this.problem.errors : [];
  }

  /** To quote to support. */
  get requestId(): string | undefined {
    return this.problem?.request_id;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'request_id' in body;
}
