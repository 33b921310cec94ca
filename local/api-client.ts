import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type * as z from 'zod';
import { PlainError } from './cloud/plain-error.ts';

const ATTEMPTS = 6;
/** Refused for load or a passing fault: the same request again may succeed. */
const PASSING = [429, 502, 503, 504];

/** The API refused a request; `message` is what it says of it. */
export class Refused extends PlainError {
  readonly status: number;
  /** The problem+json as it came; undefined when it was none. */
  readonly problem: unknown;

  constructor(status: number, message: string, problem?: unknown) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

/** The public API as one holder of a key sees it. Every answer is checked against the schema of what is read of it. */
export interface ApiClient {
  get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>>;
  put(path: string, body: object): Promise<void>;
  delete(path: string): Promise<void>;
  /** @param key the Idempotency-Key; without it, a new one; null for what is known again by an id of its own */
  post<Schema extends z.ZodType>(
    path: string,
    body: object,
    schema: Schema,
    key?: string | null,
  ): Promise<z.output<Schema>>;
}

/**
 * Calls the API at `apiUrl`, to which paths such as `/v1/shipments` are appended. What is refused for load is sent
 * again: every request can be, since each POST has an Idempotency-Key, or an id of its own.
 */
export function apiClient(apiUrl: string, apiKey: string): ApiClient {
  const call = async (
    method: string,
    path: string,
    body?: object,
    key: string | null = randomUUID(),
  ): Promise<unknown> => {
    const headers = {
      Authorization: `Bearer ${apiKey}`,
      ...(body && { 'Content-Type': 'application/json' }),
      ...(method === 'POST' && key !== null && { 'Idempotency-Key': key }),
    };
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(apiUrl + path, { method, headers, body: body ? JSON.stringify(body) : null }).catch(
        () => undefined,
      );
      if (answer?.ok) return answer.status === 204 ? undefined : await answer.json();
      if (attempt < ATTEMPTS && (!answer || PASSING.includes(answer.status))) {
        await setTimeout(50 * 2 ** attempt);
        continue;
      }
      if (!answer) throw new PlainError(`No API answers at ${apiUrl}.`);
      const text = await answer.text();
      const problem = problemIn(text);
      throw new Refused(
        answer.status,
        `${method} ${path} was refused: ${answer.status} ${problem?.detail ?? problem?.title ?? text}`,
        problem,
      );
    }
  };
  return {
    get: async (path, schema) => schema.parse(await call('GET', path)),
    put: async (path, body) => {
      await call('PUT', path, body);
    },
    delete: async (path) => {
      await call('DELETE', path);
    },
    post: async (path, body, schema, key) => schema.parse(await call('POST', path, body, key)),
  };
}

/** The problem+json that the text is; undefined when it is none. */
function problemIn(text: string): { readonly detail?: string; readonly title?: string } | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
