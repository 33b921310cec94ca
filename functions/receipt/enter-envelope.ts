import pMap from 'p-map';
import { envelopedEvents, openingEvents, waybillsOf } from '../../domain/receipt/envelope-events.ts';
import type { Envelope } from '../../domain/receipt/envelope.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { ReportedEvent, ShipmentFile } from '../../domain/shipment/event.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';

/** How many shipments are read or written at the same time. */
export const AT_ONCE = { concurrency: 10 };

/**
 * Records on each waybill what an envelope's list and its opening tell of it: all of that or nothing, waybill by waybill.
 * What is recorded already stays as it is, so it can be done again, and by several at once.
 */
export async function enterEnvelope(envelope: Envelope, now: Instant): Promise<void> {
  await pMap(waybillsOf(envelope), (waybillNumber) => enterOn(waybillNumber, envelope, now), AT_ONCE);
}

async function enterOn(waybillNumber: string, envelope: Envelope, now: Instant): Promise<void> {
  const events = [
    ...envelopedEvents(envelope, waybillNumber),
    ...(envelope.opening ? openingEvents(envelope, envelope.opening, waybillNumber) : []),
  ];
  await retryingOnClash(async () => {
    const file = await readFile(SHIPMENT, waybillNumber);
    if (!file) throw new Error(`there is no shipment ${waybillNumber}`);
    const after = events.reduce((before, event) => recorded(before, event, now), file);
    if (after !== file) await writeFile(SHIPMENT, file, after);
  });
}

function recorded(file: ShipmentFile, event: ReportedEvent, now: Instant): ShipmentFile {
  const result = recordEvent(SHIPMENT, file, event, now, commitmentTable());
  if (result.outcome === 'recorded') return result.file;
  if (result.outcome !== 'repeated')
    log.warn('an envelope tells what does not fit', {
      waybill: file.subject.waybillNumber,
      event: event.type,
      outcome: result.outcome,
    });
  return file;
}
