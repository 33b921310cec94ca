import type { EventBridgeEvent } from 'aws-lambda';
import { pickupInstruction } from '../../domain/pickup/pickup-instruction.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import { own } from '../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { publish } from '../adapters/bus.ts';
import { now } from '../adapters/clock.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';

/**
 * Sends the pickup instruction of a confirmed shipment to its branch (A4, A5). Called by the bus with `shipment.booked`
 * and `shipment.confirmed`. It counts as sent once the bus has taken it; when that fails, Lambda tries again and the
 * `dispatch` promise runs on. Done twice, it sends the same instruction again at the most.
 */
export async function handler({
  detail: { waybill_number: waybillNumber },
}: EventBridgeEvent<string, { waybill_number: string }>): Promise<void> {
  log.appendKeys({ waybill: waybillNumber });
  await retryingOnClash(async () => {
    const file = await readFile(SHIPMENT, waybillNumber);
    if (!file) throw new Error(`there is no shipment ${waybillNumber}`);
    if (file.subject.status !== 'booked') {
      log.info('no instruction to send', { status: file.subject.status });
      return;
    }
    await publish([
      {
        type: 'pickup.instruction',
        id: `${waybillNumber}.pickup_instruction`,
        detail: { ...pickupInstruction(file.subject) },
      },
    ]);
    const at = now();
    const result = recordEvent(SHIPMENT, file, own('instruction_sent', at), at, commitmentTable());
    if (result.outcome === 'recorded') await writeFile(SHIPMENT, file, result.file);
    log.info('instruction sent', { outcome: result.outcome });
  });
}
