import { randomUUID } from 'node:crypto';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { handler as assessClaim } from '../../functions/api/claims/assess-claim.ts';
import { handler as getClaim } from '../../functions/api/claims/get-claim.ts';
import { handler as listClaims } from '../../functions/api/claims/list-claims.ts';
import { handler as recordClaimEvent } from '../../functions/api/claims/record-claim-event.ts';
import { handler as submitClaim } from '../../functions/api/claims/submit-claim.ts';
import { brought } from './attachments.ts';
import { call, type Answered } from './call.ts';
import { newPartner, OPERATIONS } from './samples.ts';
import { newShipment } from './shipment.ts';

export const ASSESSOR = { name: '理赔员甲', role: 'claims_agent' };
export const MANAGER = { name: '客服经理乙', role: 'customer_service_manager' };

/** A claim that holds, with what a test wants otherwise. */
export function claimOf(waybill_number: string, otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return { waybill_number, kind: 'loss', amount: 320_000, description: '到货少一件', ...otherwise };
}

export function submit(caller: Holder, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  return call(submitClaim, { caller, at: '/claims', body, headers });
}

/** Evidence of every kind, brought by somebody. */
export async function evidence(caller: Holder): Promise<Record<string, string[]>> {
  const kinds = ['proof_of_value', 'photographs_of_loss', 'contract'];
  const ids = await Promise.all(kinds.map(async () => brought(caller, { purpose: 'claim' })));
  return Object.fromEntries(kinds.map((kind, at) => [kind, [ids[at] ?? '']]));
}

export const list = (caller: Holder, query: Record<string, string> = {}): Promise<Answered> =>
  call(listClaims, { caller, method: 'GET', query });

/** A claim that was submitted, and what tests do with it. */
export interface SampleClaim {
  readonly caller: Holder;
  readonly waybill_number: string;
  readonly claim_number: string;
  readonly path: { readonly claim_number: string };
  readonly shown: (caller?: Holder) => Promise<Answered['body']>;
  readonly tell: (type: string, otherwise?: Record<string, unknown>, caller?: Holder) => Promise<Answered>;
  /** Brings all evidence, and assesses it. */
  readonly assess: (otherwise?: Record<string, unknown>) => Promise<Answered>;
  /** Assesses it as it is. */
  readonly assessAlone: (otherwise?: Record<string, unknown>) => Promise<Answered>;
}

/** Submits a claim, for a partner that no other test has unless one is named. */
export async function newClaim(
  otherwise: Record<string, unknown> = {},
  caller: Holder = newPartner(),
): Promise<SampleClaim> {
  const { waybill_number = (await newShipment({}, caller)).waybill_number } = otherwise as { waybill_number?: string };
  const { status, body } = await submit(caller, claimOf(waybill_number, otherwise));
  if (status !== 201) throw new Error(JSON.stringify(body));
  const claim_number = body.claim_number as string;
  const path = { claim_number };
  const tell: SampleClaim['tell'] = (type, told = {}, by = OPERATIONS) =>
    call(recordClaimEvent, { caller: by, path, body: { event_id: randomUUID(), type, ...told } });
  return {
    caller,
    waybill_number,
    claim_number,
    path,
    shown: async (by = OPERATIONS) => (await call(getClaim, { caller: by, method: 'GET', path })).body,
    tell,
    assessAlone: (found = {}) => assessed(path, found),
    assess: async (found = {}) => {
      await tell('evidence_added', { evidence: await evidence(caller) }, caller);
      return assessed(path, found);
    },
  };
}

function assessed(path: SampleClaim['path'], found: Record<string, unknown>): Promise<Answered> {
  const body = { actor: ASSESSOR, liability: 'carrier', reasons: '承运商确认丢失', ...found };
  return call(assessClaim, { caller: OPERATIONS, path, body });
}
