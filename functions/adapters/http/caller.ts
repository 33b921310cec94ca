import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Actor, Reporter, Teller } from '../../../domain/promise/subject.ts';
import { invalid, Problem } from './problem.ts';

/** What an API key may do. */
export const SCOPES = [
  'shipments:read',
  'shipments:write',
  'events:write',
  'quotes:read',
  'quotes:write',
  'quotes:answer',
  'network:read',
  'network:write',
  'service_areas:read',
  'overdue:read',
  'worklist:read',
  'receipts:read',
  'receipts:write',
  'reports:read',
  'reports:write',
  'contacts:read',
  'contacts:write',
  'notices:read',
  'notices:write',
  'webhooks:read',
  'webhooks:write',
  'attachments:read',
  'attachments:write',
  'mail_orders:read',
  'customers:read',
  'customers:write',
  'cases:read',
  'cases:write',
  'cases:desk',
  'exceptions:write',
  'vehicle_arrivals:read',
  'vehicle_arrivals:write',
  'claims:read',
  'claims:write',
  'claims:decide',
  'knowledge:read',
  'knowledge:write',
] as const;
export type Scope = (typeof SCOPES)[number];

export const HOLDER_KINDS = ['partner', 'branch', 'operations'] as const;

/** Whom an API key belongs to: a partner, one or more branches, or the company's own operations. */
export interface Holder {
  readonly kind: (typeof HOLDER_KINDS)[number];
  /** The partner's id; of branches their codes, with commas; for operations the name of the team or system. */
  readonly id: string;
  /** Of a branch's key: whose way it can know. */
  readonly branches?: readonly string[];
}

/** What the keys of a kind of holder do unless a key is made for other scopes. */
export const DEFAULT_SCOPES: Readonly<Record<Holder['kind'], readonly Scope[]>> = {
  partner: [
    'shipments:read',
    'shipments:write',
    'quotes:read',
    'quotes:write',
    'service_areas:read',
    'overdue:read',
    'webhooks:read',
    'webhooks:write',
    'attachments:read',
    'attachments:write',
    'mail_orders:read',
    'cases:read',
    'cases:write',
    'exceptions:write',
    'claims:read',
    'claims:write',
    'knowledge:read',
  ],
  branch: [
    'shipments:read',
    'events:write',
    'quotes:read',
    'quotes:answer',
    'network:read',
    'service_areas:read',
    'overdue:read',
    'worklist:read',
    'receipts:read',
    'receipts:write',
    'reports:read',
    'reports:write',
    'contacts:read',
    'contacts:write',
    'notices:read',
    'notices:write',
    'attachments:read',
    'attachments:write',
    'cases:read',
    'cases:write',
    'exceptions:write',
    'vehicle_arrivals:read',
    'vehicle_arrivals:write',
    'knowledge:read',
  ],
  operations: SCOPES,
};

/** What the keys of a kind of holder may do at most: a partner with lorries of its own reports what a carrier does. */
export const POSSIBLE_SCOPES: Readonly<Record<Holder['kind'], readonly Scope[]>> = {
  ...DEFAULT_SCOPES,
  partner: [...DEFAULT_SCOPES.partner, 'events:write'],
};

/** Who makes a request. */
export interface Caller extends Holder {
  readonly scopes: readonly string[];
  /** The id of the key, which is no secret. */
  readonly key: string;
}

/** The caller, as the authorizer found it. */
export function callerOf(event: APIGatewayProxyEvent): Caller {
  const { kind, id, scopes, branches, key } = event.requestContext.authorizer as Record<
    'kind' | 'id' | 'scopes' | 'branches' | 'key',
    string
  >;
  return {
    kind: kind as Holder['kind'],
    id,
    key,
    scopes: scopes.split(' '),
    ...(kind === 'branch' && { branches: branches.split(',') }),
  };
}

/**
 * Checks that a caller's key has one of the scopes that something needs.
 * @throws Problem forbidden when it has none, or one that its kind of holder may not have
 */
export function checkScope({ kind, scopes }: Caller, ...needed: readonly Scope[]): void {
  const held = needed.filter((scope) => scopes.includes(scope));
  if (held.length === 0) throw new Problem('forbidden', `this needs a key with the scope ${needed.join(' or ')}`);
  if (!held.some((scope) => POSSIBLE_SCOPES[kind].includes(scope)))
    throw new Problem('forbidden', `this is not for the key of a ${kind}, whatever its scopes are`);
}

/** Whose key a request has. */
export function reporterOf({ kind, id, key }: Caller): Reporter {
  return { kind, id, key };
}

/** Who tells what is reported: the actor whom the request names, else its caller; and its caller. */
export function tellerOf(caller: Caller, named?: Actor): Teller {
  const { kind, id } = caller;
  return { actor: named ?? { name: id, role: kind }, reportedBy: reporterOf(caller) };
}

/** Whose something is: the partner's whose goods they are, and the branches' that have to do with it. */
export interface Belonging {
  readonly partner?: string;
  readonly branches?: readonly string[];
}

/** As whose something stands that a caller brings: a partner's or some branches'; of operations, nobody's else. */
export function belongingOf({ kind, id, branches }: Caller): Belonging {
  return kind === 'partner' ? { partner: id } : branches ? { branches } : {};
}

/** Whether the caller may see what belongs to these: its own, or everything for operations. */
export function sees({ kind, id, branches: own = [] }: Caller, { partner, branches = [] }: Belonging): boolean {
  switch (kind) {
    case 'operations':
      return true;
    case 'partner':
      return id === partner;
    case 'branch':
      return branches.some((branch) => own.includes(branch));
  }
}

/** Why a request cannot be about the branch that it names; undefined when it can. */
export function whyNotAt({ kind, branches: own = [] }: Caller, named: string): string | undefined {
  return kind === 'branch' && !own.includes(named) ? 'is no branch of this key' : undefined;
}

/** Why a request cannot be about the partner that it names, or names none; undefined when it can. */
export function whyNotFor({ kind, id }: Caller, named: string | undefined): string | undefined {
  if (kind === 'branch') return 'is not for the key of a branch';
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
