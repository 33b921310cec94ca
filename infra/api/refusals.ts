import { STATUS_CODES } from 'node:http';
import { ResponseType } from 'aws-cdk-lib/aws-apigateway';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

const UNAUTHORIZED: Problem = {
  status: 401,
  code: 'unauthorized',
  detail:
    'Send an API key that is in force: "Authorization: Bearer hd_...". 请携带有效的 API 密钥：“Authorization: Bearer hd_...”。',
};
const FORBIDDEN: Problem = {
  status: 403,
  code: 'forbidden',
  detail: 'This API key may not do that, or not from this address. 该 API 密钥无权执行此操作，或不能从此地址使用。',
};
const NOT_FOUND: Problem = { status: 404, code: 'not_found', detail: 'There is no such resource. 没有这个资源。' };
const TOO_LARGE: Problem = {
  status: 413,
  code: 'payload_too_large',
  detail: 'The request is larger than is accepted. 请求过大。',
};
const UNSUPPORTED: Problem = {
  status: 415,
  code: 'unsupported_media_type',
  detail: 'Send JSON, as application/json. 请发送 JSON，类型为 application/json。',
};
const TOO_MANY: Problem = {
  status: 429,
  code: 'too_many_requests',
  detail: 'Slow down and try again later. 请求过于频繁，请稍后重试。',
};
const BAD_REQUEST: Problem = { status: 400, code: 'bad_request', detail: 'The request cannot be read. 请求无法读取。' };
const INTERNAL: Problem = {
  status: 500,
  code: 'internal_error',
  detail:
    'The fault is ours. Try again later, with the same Idempotency-Key. 故障在我方。请稍后用同一个 Idempotency-Key 重试。',
};

/** What the gateway itself refuses, before any function is asked. It cannot look at the caller's language: it speaks both. */
const REFUSALS: readonly (readonly [ResponseType, Problem])[] = [
  [ResponseType.UNAUTHORIZED, UNAUTHORIZED],
  [ResponseType.ACCESS_DENIED, FORBIDDEN],
  [ResponseType.INVALID_API_KEY, FORBIDDEN],
  // The gateway has its own words for an unknown route, and takes a Bearer token sent to one for a bad AWS signature.
  [ResponseType.MISSING_AUTHENTICATION_TOKEN, NOT_FOUND],
  [ResponseType.INVALID_SIGNATURE, NOT_FOUND],
  [ResponseType.EXPIRED_TOKEN, NOT_FOUND],
  [ResponseType.RESOURCE_NOT_FOUND, NOT_FOUND],
  [ResponseType.REQUEST_TOO_LARGE, TOO_LARGE],
  [ResponseType.UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED],
  [ResponseType.THROTTLED, TOO_MANY],
  [ResponseType.QUOTA_EXCEEDED, TOO_MANY],
  // The firewall's rules are rates.
  [ResponseType.WAF_FILTERED, TOO_MANY],
  [ResponseType.BAD_REQUEST_BODY, BAD_REQUEST],
  [ResponseType.BAD_REQUEST_PARAMETERS, BAD_REQUEST],
  [ResponseType.DEFAULT_4XX, BAD_REQUEST],
  [ResponseType.AUTHORIZER_FAILURE, INTERNAL],
  [ResponseType.AUTHORIZER_CONFIGURATION_ERROR, INTERNAL],
  [ResponseType.API_CONFIGURATION_ERROR, INTERNAL],
  [ResponseType.INTEGRATION_FAILURE, INTERNAL],
  [ResponseType.INTEGRATION_TIMEOUT, INTERNAL],
  [ResponseType.DEFAULT_5XX, INTERNAL],
];

/** The gateway's refusals as problem+json (RFC 9457), like those of the functions, by their type. */
export function refusals(): Record<string, unknown> {
  return Object.fromEntries(
    REFUSALS.map(([{ responseType }, { status, code, detail }]) => {
      const problem = {
        type: 'about:blank',
        title: STATUS_CODES[status],
        status,
        code,
        detail,
        request_id: '$context.requestId',
        errors: [],
      };
      const response = {
        statusCode: String(status),
        responseParameters: { 'gatewayresponse.header.Content-Type': "'application/problem+json; charset=utf-8'" },
        responseTemplates: { 'application/json': JSON.stringify(problem) },
      };
      return [responseType, response];
    }),
  );
}
