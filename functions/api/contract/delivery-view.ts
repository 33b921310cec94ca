import type { Delivery } from '../../../domain/webhooks/delivery.ts';

/** A delivery to a webhook endpoint as the API shows it: what of, and what came of each attempt. Times are in UTC, as those of its endpoint. */
export function deliveryView({ id, eventId, type, state, createdAt, nextTryAt, attempts }: Delivery) {
  return {
    id,
    eventId,
    type,
    state,
    createdAt,
    nextTryAt: nextTryAt ?? null,
    attempts: attempts.map(({ at, status, noAnswer, latencyMs }) => ({
      at,
      status: status ?? null,
      noAnswer: noAnswer ?? null,
      latencyMs,
    })),
  };
}
