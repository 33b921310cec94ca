import type { APIGatewayProxyEvent } from 'aws-lambda';
import { localApiUrl } from '../environment.ts';

/**
 * Where the API was asked, with its version: "https://…/v1", under the domain that the request came to. What answers
 * requests cannot be told where the API is: the API is made of what answers.
 */
export function askedAt({ requestContext: { apiId, domainName = '' } }: APIGatewayProxyEvent): string {
  return localApiUrl(apiId) ?? `https://${domainName}/v1`;
}
