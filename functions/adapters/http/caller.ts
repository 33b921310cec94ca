import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Actor } from '../../../domain/promise/subject.ts';
import { invalid, Problem } from './problem.ts';

/** What an API key may do. */
export const SCOPES = [
  'shipments:read',
  'shipments:write',
  'confirmations:write',
  'quotes:read',
  'quotes:write',
  'quotes:answer',
  'network:read',
  'network:write',
  'overdue:read',
  'receipts:read',
  'receipts:write',
  'reports:read',
  'reports:write',
] as const;
export type Scope = (typeof SCOPES)[number];

export const HOLDER_KINDS = ['partner', 'operations'] as const;

/** Whom an API key belongs to: a partner, or the company's own operations. */
export interface Holder {
  readonly kind: (typeof HOLDER_KINDS)[number];
  /** The partner's id; for operations the name of the team or system. */
  readonly id: string;
}

/** What the keys of a kind of holder may do at most, and do unless a key is made for less: what is not a partner's own is for operations. */
export const DEFAULT_SCOPES: Readonly<Record<Holder['kind'], readonly Scope[]>> = {
  partner: ['shipments:read', 'shipments:write', 'quotes:read', 'quotes:write'],
  operations: SCOPES,
};

/** Who makes a request. */
export interface Caller extends Holder {
  readonly scopes: readonly string[];
}

/**
 * The caller, as the authorizer found it.
 * @throws Problem forbidden when its key lacks the scope, or has one that its kind of holder may not have
 */
export function callerOf(event: APIGatewayProxyEvent, scope: Scope): Caller {
  const { kind, id, scopes } = event.requestContext.authorizer as Record<'kind' | 'id' | 'scopes', string>;
  const caller: Caller = { kind: kind as Holder['kind'], id, scopes: scopes.split(' ') };
  if (!caller.scopes.includes(scope)) throw new Problem('forbidden', `this needs a key with the scope ${scope}`);
  if (!DEFAULT_SCOPES[caller.kind].includes(scope))
    throw new Problem('forbidden', `this is not for the key of a ${caller.kind}, whatever its scopes are`);
  return caller;
}

/** Who did what is reported: whom the request names, else its caller. */
export function actorOf({ kind, id }: Caller, named?: Actor): Actor {
  return named ?? { name: id, role: kind };
}

/** Whether the caller may see what belongs to the partner: its own, or everything for operations. */
export function sees({ kind, id }: Caller, partner: string): boolean {
  return kind === 'operations' || id === partner;
}

/** Why a request cannot be about the partner that it names, or names none; undefined when it can. */
export function whyNotFor({ kind, id }: Caller, named: string | undefined): string | undefined {
  if (kind === 'partner' && named !== undefined && named !== id) return 'is another partner';
  if (kind === 'operations' && named === undefined) return 'is needed: whose is it?';
  return undefined;
}

/** Which partner a request is for: a partner's key for its own; operations must name a partner. @throws Problem validation_failed */
export function partnerFor(caller: Caller, named: string | undefined): string {
  const why = whyNotFor(caller, named);
  if (why !== undefined) throw invalid([{ field: 'partner', message: why }]);
  return named ?? caller.id;
}
