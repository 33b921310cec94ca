import { describe, expect, it } from 'vitest';
import { ofType, text } from '../template.ts';

const refusals = Object.fromEntries(
  ofType('AWS::ApiGateway::GatewayResponse').map((response) => [
    response.text('ResponseType'),
    {
      status: response.at('StatusCode'),
      headers: response.at('ResponseParameters'),
      problem: JSON.parse(
        text((response.at('ResponseTemplates') as Record<string, unknown>)['application/json']),
      ) as Record<string, unknown>,
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

  it('are all problem+json, with all that a problem has', () => {
    for (const { headers, status, problem } of Object.values(refusals)) {
      expect(headers).toEqual({ 'gatewayresponse.header.Content-Type': "'application/problem+json'" });
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
