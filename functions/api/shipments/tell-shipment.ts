import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Actor } from '../../../domain/promise/subject.ts';
import type { ReportedEvent } from '../../../domain/shipment/event.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { ok, type Answer } from '../../adapters/http/answer.ts';
import { tellerOf } from '../../adapters/http/caller.ts';
import type { Request } from '../../adapters/http/route.ts';
import { instant } from '../../adapters/http/validation.ts';
import { trackingUrl } from '../../adapters/tracking-link.ts';
import { actor } from '../contract/actor-schema.ts';
import { shipmentView } from '../contract/shipment-view.ts';
import { changeShipment } from './change-shipment.ts';

/** What every body that tells of an event may have: when it happened, and who did it. */
export const told = { occurred_at: z.optional(instant), actor: z.optional(actor) };

interface Told {
  readonly occurredAt?: Instant | undefined;
  readonly actor?: Actor | undefined;
}

/** Records the event that has an endpoint of its own, with the rest of the body as its details, and answers with the shipment, without its history. */
export async function tellShipment<Body extends Told>(
  type: 'confirmed' | 'cancelled' | 'consignee_changed',
  request: Request<{ readonly waybillNumber: string }, unknown, Body>,
): Promise<Answer> {
  const { occurredAt, actor: named, ...details } = request.body;
  // Its schema has checked what its type tells.
  const event = {
    eventId: `@${type}.${randomUUID()}`,
    type,
    occurredAt,
    ...tellerOf(request.caller, named),
    details,
  } as unknown as ReportedEvent;
  const link = await trackingUrl(request.askedAt, request.path.waybillNumber);
  return changeShipment(request, event, (file) => {
    // An answer may be stored: it must not grow with the history, which GET shows.
    const { history: _, ...view } = shipmentView(file, request.now);
    return ok({ ...view, trackingUrl: link });
  });
}
