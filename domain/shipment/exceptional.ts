import type { EventType } from './event-types.ts';
import type { ShipmentEvent } from './event.ts';

/** Events that the supervisor hears of at the end of the week (F3), and as what. */
const EXCEPTIONS = {
  lost: 'lost',
  signature_disputed: 'disputed',
  receipt_lost: 'receipt_lost',
} as const satisfies Partial<Record<EventType, string>>;

export type Exceptional = 'irregular_sign_off' | (typeof EXCEPTIONS)[keyof typeof EXCEPTIONS];

/** As what an event belongs on the weekly list of exceptions; undefined where it does not. */
export function exceptional({
  type,
  irregularities = [],
  history,
}: Pick<ShipmentEvent, 'type' | 'irregularities' | 'history'>): Exceptional | undefined {
  if (history) return undefined;
  return irregularities.length > 0
    ? 'irregular_sign_off'
    : (EXCEPTIONS as Partial<Record<EventType, Exceptional>>)[type];
}
