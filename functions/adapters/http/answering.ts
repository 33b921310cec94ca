import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddlewareObj, type MiddyfiedHandler } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { checkAllowance, rateLimitHeaders, spend, type Allowance } from './allowance.ts';
import { callerOf } from './caller.ts';
import { languageOf } from './language.ts';
import { requestsPerMinuteOf } from './requests-per-minute.ts';
import { refusal } from './refusal.ts';

/**
 * A handler of the API's requests: logs with the request id, counts what a key asks, and answers whatever is thrown as
 * problem+json.
 */
export function answering(
  answer: (event: APIGatewayProxyEvent) => APIGatewayProxyResult | Promise<APIGatewayProxyResult>,
): MiddyfiedHandler<APIGatewayProxyEvent, APIGatewayProxyResult> {
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(injectLambdaContext(log, { clearState: true }))
    .use(withRequestId())
    .use(withAllowance())
    .use(problemJson())
    .handler(async (event) => await answer(event));
}

type Middleware = MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult>;

function withRequestId(): Middleware {
  return {
    before: ({ event }) => {
      log.appendKeys({ requestId: event.requestContext.requestId });
    },
  };
}

/** Counts a request that has a key, and tells with every answer what the key may still ask. */
function withAllowance(): Middleware {
  const allowances = new WeakMap<APIGatewayProxyEvent, Allowance>();
  const tell = ({ event, response }: Parameters<NonNullable<Middleware['after']>>[0]): void => {
    const allowance = allowances.get(event);
    if (allowance && response) response.headers = { ...response.headers, ...rateLimitHeaders(allowance) };
  };
  return {
    before: async ({ event }) => {
      if (!event.requestContext.authorizer) return;
      const allowance = await spend(callerOf(event).key, requestsPerMinuteOf(event), now());
      allowances.set(event, allowance);
      checkAllowance(allowance);
    },
    after: tell,
    onError: tell,
  };
}

/** Answers what was thrown. */
function problemJson(): Middleware {
  return {
    onError: (request) => {
      const { requestContext } = request.event;
      request.response = refusal(request.error, requestContext.requestId, languageOf(request.event));
    },
  };
}
