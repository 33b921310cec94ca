import type { EventBridgeEvent } from 'aws-lambda';
import { commitmentsOf } from '../../domain/shipment/record-event.ts';
import { now } from '../adapters/clock.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { readFile, retryingOnClash, writeFile } from '../adapters/shipment-store.ts';

/**
 * Opens what is owed because something else was missed: a new estimate of an arrival (C2). Called by the bus with
 * `commitment.missed`. No event tells of a miss, so what is owed is reckoned again; done twice, there is nothing new.
 */
export async function handler({
  detail: { waybill_number: waybillNumber },
}: EventBridgeEvent<string, { waybill_number: string }>): Promise<void> {
  log.appendKeys({ waybill: waybillNumber });
  await retryingOnClash(async () => {
    const file = await readFile(waybillNumber);
    if (!file) throw new Error(`there is no shipment ${waybillNumber}`);
    const { shipment } = file;
    const commitments = commitmentsOf(file, now(), commitmentTable());
    await writeFile(file, { ...file, shipment: { ...shipment, version: shipment.version + 1 }, commitments });
  });
  log.info('reckoned again after a miss');
}
