import { pickupInstruction } from '../../domain/pickup/pickup-instruction.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import { own } from '../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { publish } from '../adapters/bus.ts';
import { now } from '../adapters/clock.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';
import { eventId, type Told } from '../adapters/told.ts';

/**
 * Sends the pickup instruction of a confirmed shipment to its branch (A4, A5). Called by the queue of the bus's
 * `shipment.booked` and `shipment.confirmed`. It counts as sent once the bus has taken it; when that fails, it is tried again
 * and the `dispatch` promise runs on. Done twice, it sends the same instruction again at the most.
 */
export const handler = onEachMessage(async ({ detail }: Told<{ waybill_number: string }>) => {
  const waybill = detail.waybill_number;
  await retryingOnClash(async () => {
    const file = await readFile(SHIPMENT, waybill);
    if (!file) throw new Error(`there is no shipment ${waybill}`);
    if (file.subject.status !== 'booked') {
      log.info('no instruction to send', { waybill, status: file.subject.status });
      return;
    }
    await publish([
      {
        type: 'pickup.instruction',
        id: `${waybill}.pickup_instruction`,
        detail: { ...pickupInstruction(file.subject) },
      },
    ]);
    const at = now();
    const result = recordEvent(SHIPMENT, file, own('instruction_sent', at), at, commitmentTable());
    if (result.outcome === 'recorded') await writeFile(SHIPMENT, file, result.file);
    log.info('instruction sent', { waybill, outcome: result.outcome });
  });
}, eventId);
