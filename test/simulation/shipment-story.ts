import { COMMITMENTS } from '../../domain/commitments.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { now } from '../../functions/adapters/clock.ts';
import { retryingOnClash } from '../../functions/adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../../functions/adapters/subject-store.ts';
import type { BookingToJudge, LifeToJudge, ToldEvent } from '../domain/judge/life.ts';
import { booked, reported } from '../domain/told-to-the-engine.ts';
import type { Story } from './tellers.ts';

/** The waybill of the life that is told. */
export const WAYBILL = 'HD0000000000000';

/** What the rules make of a file before it is written. */
export type Ruled = (file: ShipmentFile) => ShipmentFile;

/** A shipment that is booked, and what is told of it. */
export function shipmentStory({ booking, told: [, ...told] }: LifeToJudge, ruled: Ruled): Story {
  return {
    name: 'book',
    beginsAt: Date.parse(booking.bookedAt),
    begin: () => book(booking, ruled),
    reports: told.map((event) => ({
      id: event.id,
      type: event.type,
      toldAt: Date.parse(event.toldAt),
      tell: () => tell(event, ruled),
    })),
  };
}

async function book(booking: BookingToJudge, ruled: Ruled): Promise<void> {
  const file = booked(booking);
  const before = await readFile(SHIPMENT, file.subject.waybillNumber);
  if (!before) await writeFile(SHIPMENT, undefined, ruled(file));
}

function tell(event: ToldEvent, ruled: Ruled): Promise<string> {
  const at = now();
  return retryingOnClash(async () => {
    const file = await readFile(SHIPMENT, WAYBILL);
    if (!file) throw new Error('there is no shipment');
    const result = recordEvent(SHIPMENT, file, reported(event), at, COMMITMENTS);
    if (result.outcome === 'recorded') await writeFile(SHIPMENT, file, ruled(result.file));
    return result.outcome;
  });
}
