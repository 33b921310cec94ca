import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { CamelCasedPropertiesDeep, PartialDeep } from 'type-fest';
import * as z from 'zod/mini';
import { firstCharacters } from '../../../domain/text/characters.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { now } from '../clock.ts';
import { withCamelKeys } from '../key-case.ts';
import { log } from '../log.ts';
import type { Write } from '../table.ts';
import { render, type Answer } from './answer.ts';
import { answering } from './answering.ts';
import { callerOf, checkScope, type Caller, type Scope } from './caller.ts';
import { idempotencyOf, sentBy, type Sent } from './idempotency.ts';
import { invalid, type FieldError } from './problem.ts';
import { checkAddress, jsonBody } from './request.ts';
import { checked, repeatedIn } from './validation.ts';

const none = z.strictObject({});

/** A request that is known to be allowed and valid; its fields in our own camelCase. */
export interface Request<Path, Query, Body> {
  readonly caller: Caller;
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly now: Instant;
  /** Where the API was asked, with its version: to which links lead. */
  readonly askedAt: string;
  /** What to write together with the request's effect, so that its Idempotency-Key gets this answer again. */
  readonly remember: (answer: Answer) => Write[];
}

/** As much as holds of a request that does not hold as a whole. */
export interface Fragment<Path, Query, Body> {
  readonly caller: Caller;
  readonly path: Loose<Path>;
  readonly query: Loose<Query>;
  readonly body: Loose<Body>;
  readonly now: Instant;
}

type Loose<T> = PartialDeep<T, { recurseIntoArrays: true; allowUndefinedInNonTupleArrays: true }>;

/** What a handler takes, from which the API is described. */
export interface Asks {
  readonly scopes: readonly Scope[];
  readonly path: z.ZodMiniType;
  readonly query: z.ZodMiniType;
  /** Undefined where it takes no body. */
  readonly body: z.ZodMiniType | undefined;
}

/** A request of a caller whose key may make it, as it came: its fields in the API's own snake_case. */
export interface Given {
  readonly caller: Caller;
  readonly sent: Sent;
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** What is known to be wrong with it beside its form. */
  readonly wrong?: readonly FieldError[];
}

/** What a route does, without HTTP around it: the same for a request that comes alone, and for one of many. */
export interface Operation {
  readonly asks: Asks;
  /** What tells a body from another with the same Idempotency-Key; undefined of one whose form does not hold. */
  readonly content: (body: unknown) => unknown;
  /** Checks a request, does what it asks, and answers as it is answered alone. @throws Problem, and whatever else goes wrong */
  readonly perform: (given: Given) => Promise<APIGatewayProxyResult>;
}

interface Route<Path extends z.ZodMiniType, Query extends z.ZodMiniType, Body extends z.ZodMiniType> {
  /** What a key needs; of several one, where it depends on the request which: the route checks that itself. */
  readonly scope: Scope | readonly Scope[];
  readonly path?: Path;
  readonly query?: Query;
  readonly body?: Body;
  /** The body without what must not be stored, not even as a hash: what tells requests with one Idempotency-Key apart. */
  readonly storable?: (body: Camel<Body>) => unknown;
  /** What else is wrong with a request whose form does not hold, so that all is named at once: what has to be looked up. */
  readonly alsoWrong?: (fragment: Fragment<Camel<Path>, Camel<Query>, Camel<Body>>) => Promise<readonly FieldError[]>;
  /** Whether a request only asks what it would do: what was answered under its Idempotency-Key is no answer to that. */
  readonly isDryRun?: (query: Camel<Query>) => boolean;
  /** A stored answer, of which the route has stored something sealed, as it was given first. Of the JSON on the wire. */
  readonly opened?: (stored: Record<string, unknown>) => Promise<Record<string, unknown>>;
  readonly respond: (request: Request<Camel<Path>, Camel<Query>, Camel<Body>>) => Promise<Answer>;
}

type Camel<Schema extends z.ZodMiniType> = CamelCasedPropertiesDeep<z.output<Schema>>;

/**
 * The one way to make an API handler: logs with the request id, checks the key's scope, validates every part of the
 * request, replays a known Idempotency-Key, and answers whatever goes wrong as problem+json. What it asks for stands at the handler.
 */
export function route<
  Path extends z.ZodMiniType = typeof none,
  Query extends z.ZodMiniType = typeof none,
  Body extends z.ZodMiniType = typeof none,
>({ scope, path, query, body, storable, alsoWrong, isDryRun, opened, respond }: Route<Path, Query, Body>) {
  const schemas = { path: path ?? none, query: query ?? none, body: body ?? none };
  const asks: Asks = { scopes: [scope].flat(), path: schemas.path, query: schemas.query, body };
  const contentOf = (held: Camel<Body>): unknown => storable?.(held) ?? held;
  const operation: Operation = {
    asks,
    content: (given) => {
      const { parts, errors } = checked({ body: schemas.body }, { body: given });
      return errors.length > 0 ? undefined : contentOf(withCamelKeys(parts)['body'] as Camel<Body>);
    },
    perform: async ({ caller, sent, wrong = [], ...given }) => {
      const { parts, errors: malformed } = checked(schemas, given);
      const errors = withOthers(wrong, malformed);
      const at = now();
      const camel = withCamelKeys(parts) as Pick<
        Request<Camel<Path>, Camel<Query>, Camel<Body>>,
        'path' | 'query' | 'body'
      >;
      if (errors.length > 0) {
        const fragment = { caller, now: at, ...camel } as Fragment<Camel<Path>, Camel<Query>, Camel<Body>>;
        const others = (await alsoWrong?.(fragment)) ?? [];
        throw invalid(withOthers(errors, others));
      }
      const { replay, remember } = idempotencyOf(sent, contentOf(camel.body), caller, at);
      try {
        return render(await respond({ caller, now: at, askedAt: sent.askedAt, remember, ...camel }), sent.path);
      } catch (error) {
        // A request that was answered before cannot be done again: what stops it leads to its first answer.
        const first = isDryRun?.(camel.query) ? undefined : await replay();
        if (!first) throw error;
        if (!opened) return first;
        const stored = JSON.parse(first.body) as Record<string, unknown>;
        return { ...first, body: JSON.stringify(await opened(stored)) };
      }
    },
  };
  const handler = answering((event) => {
    const caller = admitted(event, asks.scopes);
    return operation.perform({
      caller,
      sent: sentBy(event),
      wrong: repeatedIn(event.multiValueQueryStringParameters),
      path: event.pathParameters ?? {},
      query: event.queryStringParameters ?? {},
      body: body || event.body ? jsonBody(event) : {},
    });
  });
  return Object.assign(handler, operation);
}

/** Who makes a request that may be made with its key. @throws Problem forbidden, not_utf8 */
export function admitted(event: APIGatewayProxyEvent, scopes: readonly Scope[]): Caller {
  const waybill = event.pathParameters?.['waybill_number'];
  log.appendKeys({ waybill: waybill === undefined ? undefined : firstCharacters(waybill, 20) });
  const caller = callerOf(event);
  checkScope(caller, ...scopes);
  log.appendKeys({ caller: caller.id });
  checkAddress(event);
  return caller;
}

/** Errors, and of others those of fields of which nothing is said yet. */
export function withOthers(errors: readonly FieldError[], others: readonly FieldError[]): FieldError[] {
  return [...errors, ...others.filter(({ field }) => !errors.some((known) => known.field === field))];
}
