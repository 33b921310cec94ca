import type { APIGatewayProxyEvent } from 'aws-lambda';

/** How much a key may ask unless it was made for more or fewer: as much as the firewall lets through. */
export const REQUESTS_PER_MINUTE = 3_000;

/** How much the key of a request may ask, as the authorizer found it. */
export function requestsPerMinuteOf({ requestContext: { authorizer } }: APIGatewayProxyEvent): number {
  return Number(authorizer?.['requestsPerMinute'] ?? REQUESTS_PER_MINUTE);
}
