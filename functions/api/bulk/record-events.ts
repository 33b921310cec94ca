import * as z from 'zod/mini';
import { whyNotFor, type Caller } from '../../adapters/http/caller.ts';
import { many, type Item, type Place } from '../../adapters/http/many.ts';
import { checked } from '../../adapters/http/validation.ts';
import { waybillOfReference } from '../../adapters/reference-store.ts';
import { named, namedEventSchema } from '../contract/event-schema.ts';
import { handler as recordEvent } from '../shipments/record-event.ts';

/** POST /v1/events: what happened to many shipments. Of one shipment each is recorded after the one before it. */
export const handler = many({
  operation: recordEvent,
  field: 'events',
  item: namedEventSchema,
  most: 100,
  shows: 'event',
  read,
  place,
});

type Named = Partial<z.output<typeof namedSchema>>;
const namedSchema = z.strictObject(named);

function read(item: unknown): Item {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { named: {}, body: item };
  const { waybill_number, reference, partner, ...body } = item as Readonly<Record<string, unknown>>;
  return { named: { waybill_number, reference, partner }, body };
}

/** The shipment that an event is of. A reference is a partner's: that of its key, or whom operations name. */
async function place({ named: given }: Item, caller: Caller): Promise<Place> {
  const { parts, errors } = checked({ named: namedSchema }, { named: given });
  const { waybill_number: waybill, reference, partner } = parts.named as Named;
  const wrong = [...errors];
  if (given['reference'] === undefined) {
    if (partner !== undefined) wrong.push({ field: 'partner', message: 'is for a reference' });
    return { path: { waybill_number: given['waybill_number'] }, wrong, line: waybill };
  }
  if (waybill !== undefined) wrong.push({ field: 'waybill_number', message: 'is beside a reference' });
  const notFor = errors.some(({ field }) => field === 'partner') ? undefined : whyNotFor(caller, partner);
  if (notFor !== undefined) wrong.push({ field: 'partner', message: notFor });
  const found =
    reference === undefined || wrong.length > 0 ? undefined : await waybillOfReference(partner ?? caller.id, reference);
  if (found === undefined && wrong.length === 0)
    wrong.push({ field: 'reference', message: 'is of no shipment of this partner' });
  return { path: { waybill_number: found ?? '' }, wrong, line: found };
}
