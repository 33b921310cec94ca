import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import camelcaseKeys from 'camelcase-keys';
import type { CamelCasedPropertiesDeep } from 'type-fest';
import * as z from 'zod';
import { firstCharacters } from '../../../domain/text/characters.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { count } from '../metrics.ts';
import { Clashed, type Write } from '../table.ts';
import { render, renderProblem, type Answer } from './answer.ts';
import { callerOf, type Caller, type Scope } from './caller.ts';
import { idempotencyOf } from './idempotency.ts';
import { Problem } from './problem.ts';
import { jsonBody } from './request.ts';
import { validated } from './validation.ts';

const none = z.strictObject({});

/** A request that is known to be allowed and valid; its fields in our own camelCase. */
export interface Request<Path, Query, Body> {
  readonly caller: Caller;
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly now: Instant;
  /** What to write together with the request's effect, so that its Idempotency-Key gets this answer again. */
  readonly remember: (answer: Answer) => Write[];
}

interface Route<Path extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly scope: Scope;
  readonly path?: Path;
  readonly query?: Query;
  readonly body?: Body;
  /** The body without what must not be stored, not even as a hash: what tells requests with one Idempotency-Key apart. */
  readonly storable?: (body: Camel<Body>) => unknown;
  readonly respond: (request: Request<Camel<Path>, Camel<Query>, Camel<Body>>) => Promise<Answer>;
}

type Camel<Schema extends z.ZodType> = CamelCasedPropertiesDeep<z.output<Schema>>;

/**
 * The one way to make an API handler: logs with the request id, checks the key's scope, validates every part of the
 * request, replays a known Idempotency-Key, and answers whatever goes wrong as problem+json.
 */
export function route<
  Path extends z.ZodType = typeof none,
  Query extends z.ZodType = typeof none,
  Body extends z.ZodType = typeof none,
>({ scope, path, query, body, storable, respond }: Route<Path, Query, Body>) {
  const schemas = { path: path ?? none, query: query ?? none, body: body ?? none };
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(injectLambdaContext(log, { clearState: true }))
    .use(problemJson())
    .handler(async (event) => {
      log.appendKeys({
        requestId: event.requestContext.requestId,
        ...(event.pathParameters?.['waybill_number'] !== undefined && {
          waybill: firstCharacters(event.pathParameters['waybill_number'], 20),
        }),
      });
      const caller = callerOf(event, scope);
      log.appendKeys({ caller: caller.id });
      const parts = validated(schemas, {
        path: event.pathParameters ?? {},
        query: event.queryStringParameters ?? {},
        body: body ? jsonBody(event) : {},
      });
      const at = now();
      const camel = camelcaseKeys(parts, { deep: true }) as Pick<
        Request<Camel<Path>, Camel<Query>, Camel<Body>>,
        'path' | 'query' | 'body'
      >;
      const content = storable ? JSON.stringify(storable(camel.body)) : (event.body ?? '');
      const { replay, remember } = idempotencyOf(event, content, caller, at);
      const request = { caller, now: at, remember, ...camel };
      try {
        return render(await respond(request));
      } catch (error) {
        // A request that was answered before cannot be done again: what stops it leads to its first answer.
        const first = await replay();
        if (first) return first;
        throw error;
      }
    });
}

/** Answers what was thrown. What is not a refusal is our fault: logged with its stack, and told without it. */
function problemJson(): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> {
  return {
    onError: (request) => {
      const problem = problemOf(request.error);
      if (problem.status >= 500) log.error('request failed', { error: request.error as Error });
      else log.info('request refused', { code: problem.code });
      count('ApiErrors', { code: problem.code });
      request.response = renderProblem(problem, request.event.requestContext.requestId);
    },
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Clashed) return new Problem('try_again', 'others are writing to this at the same time');
  return new Problem('internal_error', 'we have been told; quote the request_id when you ask us');
}
