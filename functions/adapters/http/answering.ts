import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddlewareObj, type MiddyfiedHandler } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { log } from '../log.ts';
import { refusal } from './refusal.ts';

/** A handler of the API's requests: logs with the request id, and answers whatever it throws as problem+json. */
export function answering(
  answer: (event: APIGatewayProxyEvent) => APIGatewayProxyResult | Promise<APIGatewayProxyResult>,
): MiddyfiedHandler<APIGatewayProxyEvent, APIGatewayProxyResult> {
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(injectLambdaContext(log, { clearState: true }))
    .use(problemJson())
    .handler(async (event) => {
      log.appendKeys({ requestId: event.requestContext.requestId });
      return await answer(event);
    });
}

/** Answers what was thrown. */
function problemJson(): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> {
  return {
    onError: (request) => {
      request.response = refusal(request.error, request.event.requestContext.requestId);
    },
  };
}
