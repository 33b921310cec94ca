import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { now } from '../adapters/clock.ts';
import { letIn } from '../adapters/let-in.ts';

/**
 * The API's authorizer: who holds the key in `Authorization: Bearer …`. Called by API Gateway, which caches the answer
 * for a minute for all routes, by the header and the address. Throws `Unauthorized` because that is how a 401 is said to it;
 * a key that is shown from an address from which it is not taken is denied, a 403.
 */
export async function handler({
  headers,
  methodArn,
  requestContext,
}: APIGatewayRequestAuthorizerEvent): Promise<APIGatewayAuthorizerResult> {
  const authorization =
    Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
  // One spelling only: limits and the cache go by the header as it is written.
  const [, key = ''] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  const entrance = await letIn(key, requestContext.identity.sourceIp, now());
  switch (entrance.outcome) {
    case 'unknown':
      throw new Error('Unauthorized');
    case 'elsewhere':
      return { principalId: entrance.key, policyDocument: ofStage(methodArn, 'Deny') };
    case 'let_in': {
      const { kind, id, scopes, branches = [], key: keyId } = entrance.caller;
      const { requestsPerMinute } = entrance;
      return {
        principalId: keyId,
        context: { kind, id, scopes: scopes.join(' '), branches: branches.join(','), key: keyId, requestsPerMinute },
        policyDocument: ofStage(methodArn, 'Allow'),
      };
    }
  }
}

/** A policy for all that the stage has: the cached answer for one route is the answer for the next. */
function ofStage(methodArn: string, effect: 'Allow' | 'Deny'): APIGatewayAuthorizerResult['policyDocument'] {
  const [api, stage] = methodArn.split('/');
  return {
    Version: '2012-10-17',
    Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: `${api ?? ''}/${stage ?? ''}/*` }],
  };
}
