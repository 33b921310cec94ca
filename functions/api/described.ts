import type * as z from 'zod/mini';
import type { Asks } from '../adapters/http/route.ts';
import type { Holder } from '../adapters/http/caller.ts';
import type { ProblemCode } from '../adapters/http/problem.ts';
import type { Group, ROUTES } from './routes.ts';

/** An answer of an operation that went well. */
export interface DescribedAnswer {
  readonly description: string;
  /** Of the JSON on the wire, snake_case; undefined where it is no JSON. */
  readonly schema?: z.ZodMiniType;
  /** Of what is no JSON: `text/html`; several where it may be either. */
  readonly contentType?: string | readonly string[];
  /** Beside those that every answer has, each with what it says. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request and what it is answered, which the tests try. */
export interface DescribedExample {
  readonly summary: string;
  /** Whose key asks: a partner's, unless only operations may. */
  readonly caller?: Holder['kind'];
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The status and the JSON of the answer; undefined where it is no JSON. */
  readonly status: number;
  readonly answer?: unknown;
}

/** An operation of the API in words, beside what its handler takes: what nothing else in the code says. */
export interface DescribedOperation {
  readonly summary: string;
  /** Markdown: when to use it, what follows from it, the rules by their ids. */
  readonly description: string;
  /** What answers it; its schemas and scopes are the description's. Of a route without a key what it takes is said here: no scope. */
  readonly handler?: { readonly asks: Asks };
  /** By status. */
  readonly answers: Readonly<Record<number, DescribedAnswer>>;
  /** Its own refusals, beside those that every operation has, or every one with a path, a body or a key. */
  readonly problems: readonly ProblemCode[];
  /** At least one, by a name in small letters with hyphens. */
  readonly examples: Readonly<Record<string, DescribedExample>>;
}

/** The operations of a resource, each by its name in the table of routes. */
export type Described<Groups extends Group> = {
  readonly [Each in Groups]: Readonly<Record<keyof (typeof ROUTES)[Each], DescribedOperation>>;
};
