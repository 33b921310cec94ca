import { Aws } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { EVERY_ROUTE, VERSION } from '../../functions/api/routes.ts';
import type { ApiFunctions } from './api-functions.ts';
import { refusals } from './refusals.ts';

/** Each by itself: the emulator does not know `x-amazon-apigateway-any-method`. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/**
 * The whole of the API as OpenAPI, with API Gateway's extensions: every route, who is let in, and the gateway's own
 * refusals. These must stand in it: as resources of their own they are gone when it is imported again.
 * @param caller as whom the gateway calls the functions
 */
export function definition(
  { answering, authorizing, refusing }: Pick<ApiFunctions, 'answering' | 'authorizing' | 'refusing'>,
  caller: IRole,
): Record<string, unknown> {
  const operation = (method: string, path: string, answers: IFunction, isPublic = false) => ({
    path,
    method: method.toLowerCase(),
    operation: {
      parameters: parametersOf(path),
      responses: {},
      security: isPublic ? [] : [{ ApiKey: [] }],
      'x-amazon-apigateway-integration': {
        type: 'aws_proxy',
        httpMethod: 'POST',
        uri: invocation(answers),
        credentials: caller.roleArn,
      },
    },
  });
  const operations = [
    ...EVERY_ROUTE.map((route) => operation(route.method, route.path, answering[route.group], route.public)),
    // A path that lacks the method falls through to the greedy one.
    ...METHODS.map((method) => operation(method, '/{proxy+}', refusing)),
  ];
  return {
    openapi: '3.0.1',
    info: { title: Aws.STACK_NAME, version: VERSION },
    paths: Object.fromEntries(
      Object.entries(Object.groupBy(operations, ({ path }) => path)).map(([path, each = []]) => [
        path,
        Object.fromEntries(each.map(({ method, operation }) => [method, operation])),
      ]),
    ),
    components: {
      securitySchemes: {
        ApiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          'x-amazon-apigateway-authtype': 'custom',
          'x-amazon-apigateway-authorizer': {
            type: 'request',
            // What the answer is cached by: from another address the same key may not be taken.
            identitySource: 'method.request.header.Authorization, context.identity.sourceIp',
            authorizerUri: invocation(authorizing),
            authorizerCredentials: caller.roleArn,
            authorizerResultTtlInSeconds: 60,
          },
        },
      },
    },
    'x-amazon-apigateway-gateway-responses': refusals(),
  };
}

/** `{proxy+}` is the parameter proxy. */
function parametersOf(path: string): unknown[] {
  return [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

/** What the gateway asks for to call a function. */
function invocation(answers: IFunction): string {
  return `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:lambda:path/2015-03-31/functions/${answers.functionArn}/invocations`;
}
