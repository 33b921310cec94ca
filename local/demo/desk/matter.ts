import type { Order } from '../fate.ts';
import type { Time } from '../timetable.ts';

/** Somebody does something about a matter of the desk: a request to the API, or a message. */
export interface Deed {
  readonly at: Time;
  /** Operations, without it. */
  readonly by?: 'partner';
  readonly request: DeskRequest;
  readonly body: object;
}

export type DeskRequest =
  | 'shipment_event'
  | 'mail'
  | 'case'
  | 'case_event'
  | 'exception'
  | 'claim'
  | 'evidence'
  | 'assessment'
  | 'claim_event'
  | 'knowledge';

/** Something that the desk is busy with, from beginning to end. */
export interface Matter {
  /** The point of it, in a sentence. */
  readonly story: string;
  /** The order that it is about, booked when it begins. */
  readonly order?: Order;
  /** The tag of the question that has come too often with it: an entry of the knowledge base is owed (G7). */
  readonly wants?: string;
  readonly deeds: readonly Deed[];
}

/** Somebody at the desk tells what happened to a case. */
export function tells(at: Time, type: string, details: object = {}, role = 'customer_service'): Deed {
  return { at, request: 'case_event', body: { type, actor: actor(role), ...details } };
}

/** Somebody tells what happened to a claim. */
export function tellsOfClaim(at: Time, type: string, details: object = {}): Deed {
  return { at, request: 'claim_event', body: { type, actor: actor('customer_service_manager'), ...details } };
}

/** Each role of the demo is one person, who is named after it. */
export function actor(role: string): { readonly name: string; readonly role: string } {
  return { name: role, role };
}
