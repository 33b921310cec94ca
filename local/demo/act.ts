import type { DateTime } from 'luxon';
import type { ReportedEventType } from '../../domain/shipment/event-types.ts';

/** Somebody does something about an order: a request to the API. */
export interface Act {
  readonly at: DateTime;
  /** With whose key. */
  readonly by: 'partner' | 'operations';
  /** Below the shipment's path; `booking` makes the shipment. */
  readonly request: 'booking' | 'confirmation' | 'cancellation' | 'consignee_change' | 'release_check' | 'events';
  readonly body: object;
  /** The code of the refusal that it meets. */
  readonly refused?: 'release_refused' | 'receipt_incomplete';
}

/** Somebody at a branch reports what has happened just now. */
export function report(type: ReportedEventType, role: string, at: DateTime, details: object = {}): Act {
  return {
    at,
    by: 'operations',
    request: 'events',
    body: { type, actor: { name: role, role }, occurred_at: textOf(at), ...details },
  };
}

/** A moment as the API takes it. */
export function textOf(at: DateTime): string {
  const text = at.toISO();
  if (text === null) throw new RangeError('this is no moment');
  return text;
}
