import { describe, expect, it } from 'vitest';
import { ALL_PROBLEMS, type AnyProblemCode } from '../../../functions/api/contract/problem-answer.ts';
import { ofType, type Resource } from '../template.ts';

const [api] = ofType('AWS::ApiGateway::RestApi') as [Resource];

interface Refusal {
  readonly statusCode: string;
  readonly responseParameters: Readonly<Record<string, string>>;
  readonly responseTemplates: Readonly<Record<string, string>>;
}

const responses = api.at('Body.x-amazon-apigateway-gateway-responses') as Readonly<Record<string, Refusal>>;
const refusals = Object.fromEntries(
  Object.entries(responses).map(([type, { statusCode, responseParameters, responseTemplates }]) => [
    type,
    {
      status: statusCode,
      headers: responseParameters,
      problem: JSON.parse(responseTemplates['application/json'] ?? '{}') as Record<string, unknown>,
    },
  ]),
);

describe("the gateway's refusals", () => {
  it.each([
    ['UNAUTHORIZED', 401, 'unauthorized'],
    ['ACCESS_DENIED', 403, 'forbidden'],
    ['MISSING_AUTHENTICATION_TOKEN', 404, 'not_found'],
    ['INVALID_SIGNATURE', 404, 'not_found'],
    ['REQUEST_TOO_LARGE', 413, 'payload_too_large'],
    ['UNSUPPORTED_MEDIA_TYPE', 415, 'unsupported_media_type'],
    ['THROTTLED', 429, 'too_many_requests'],
    ['QUOTA_EXCEEDED', 429, 'too_many_requests'],
    ['WAF_FILTERED', 429, 'too_many_requests'],
    ['BAD_REQUEST_BODY', 400, 'bad_request'],
    ['DEFAULT_4XX', 400, 'bad_request'],
    ['AUTHORIZER_FAILURE', 500, 'internal_error'],
    ['INTEGRATION_TIMEOUT', 500, 'internal_error'],
    ['DEFAULT_5XX', 500, 'internal_error'],
  ])('%s is %i %s', (type, status, code) => {
    expect(refusals[type]).toMatchObject({ status: String(status), problem: { status, code } });
  });

  it('are described, each with its status', () => {
    for (const { status, problem } of Object.values(refusals))
      expect([problem['code'], ALL_PROBLEMS[problem['code'] as AnyProblemCode]]).toEqual([
        problem['code'],
        Number(status),
      ]);
  });

  it('are no resources of their own, which an import of the API would undo', () => {
    expect(ofType('AWS::ApiGateway::GatewayResponse')).toEqual([]);
  });

  it('are all problem+json, with all that a problem has', () => {
    for (const { headers, status, problem } of Object.values(refusals)) {
      expect(headers).toEqual({ 'gatewayresponse.header.Content-Type': "'application/problem+json; charset=utf-8'" });
      expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'code', 'detail', 'request_id', 'errors']);
      expect(problem).toMatchObject({
        type: 'about:blank',
        request_id: '$context.requestId',
        errors: [],
        status: Number(status),
      });
    }
  });
});
