import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddlewareObj, type MiddyfiedHandler } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { log } from '../log.ts';
import { count } from '../metrics.ts';
import { Clashed } from '../table.ts';
import { willPass } from '../will-pass.ts';
import { renderProblem } from './answer.ts';
import { Problem } from './problem.ts';

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
  if (willPass(error)) return new Problem('try_again', 'too much is asked of us at this moment');
  return new Problem('internal_error', 'we have been told; quote the request_id when you ask us');
}
