import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { holderOf } from '../adapters/api-keys.ts';

/**
 * The API's authorizer: who holds the key in `Authorization: Bearer …`. Called by API Gateway, which caches the answer
 * for a minute for all routes. Throws `Unauthorized` because that is how a 401 is said to it.
 */
export async function handler({
  headers,
  methodArn,
}: APIGatewayRequestAuthorizerEvent): Promise<APIGatewayAuthorizerResult> {
  const authorization =
    Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
  // One spelling only: limits and the cache go by the header as it is written.
  const [, key = ''] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  const holder = await holderOf(key);
  if (!holder) throw new Error('Unauthorized');
  const { kind, id, scopes, branches = [], key: keyId } = holder;
  const [api, stage] = methodArn.split('/');
  return {
    principalId: keyId,
    context: { kind, id, scopes: scopes.join(' '), branches: branches.join(','), key: keyId },
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: `${api ?? ''}/${stage ?? ''}/*` }],
    },
  };
}
