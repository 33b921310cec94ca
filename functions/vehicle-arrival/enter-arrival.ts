import pMap from 'p-map';
import { recordEvent } from '../../domain/promise/record-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { arrivalEvent, reporterOf } from '../../domain/vehicle-arrival/arrival-event.ts';
import { arrivalException } from '../../domain/vehicle-arrival/arrival-exception.ts';
import { compared, type Compared } from '../../domain/vehicle-arrival/compared.ts';
import { differencesOf, type Difference } from '../../domain/vehicle-arrival/differences.ts';
import type { VehicleArrival } from '../../domain/vehicle-arrival/vehicle-arrival.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, readSubject, writeFile } from '../adapters/subject-store.ts';
import { Clashed, writeTogether } from '../adapters/table.ts';
import { caseWrite, DONE, enteredWrite, readProgress, type Progress } from '../adapters/vehicle-arrival-store.ts';
import { reportException } from '../case/report-exception.ts';

/** How many waybills are entered at the same time. */
const AT_ONCE = { concurrency: 10 };

/**
 * Records on each shipment that came that it did, and opens a case for each difference (F2), waybill by waybill. What is done
 * already stays as it is, so it can be done again, and by several at once.
 * @param isTime whether another waybill may have its turn: who waits for an answer leaves the rest to the bus
 */
export async function enterArrival(
  arrival: VehicleArrival,
  now: Instant,
  isTime: () => boolean = () => true,
): Promise<void> {
  const progress = await readProgress(arrival.arrivalNumber);
  await pMap(
    compared(arrival),
    async (row) => {
      if (isTime()) await enterRow(arrival, row, progress, now);
    },
    AT_ONCE,
  );
}

async function enterRow(arrival: VehicleArrival, row: Compared, progress: Progress, now: Instant): Promise<void> {
  const { waybillNumber, booked, found } = row;
  if (booked && found > 0 && progress.enteredAs(waybillNumber) === undefined)
    await once(() => enterOn(waybillNumber, arrival, now));
  const left = differencesOf(row).filter(({ kind }) => progress.caseOf(waybillNumber, kind) === undefined);
  if (left.length === 0) return;
  const partner = booked ? (await readSubject(SHIPMENT, waybillNumber))?.partner : undefined;
  for (const difference of left) await once(() => openCaseOf(difference, arrival, partner, now));
}

/** Tells a shipment of the arrival, and has it stand that it was told, in one transaction. */
async function enterOn(waybillNumber: string, arrival: VehicleArrival, now: Instant): Promise<void> {
  await retryingOnClash(async () => {
    const file = await readFile(SHIPMENT, waybillNumber);
    if (!file) throw new Error(`there is no shipment ${waybillNumber}`);
    const event = arrivalEvent(arrival, file.subject);
    const result = recordEvent(SHIPMENT, file, event, now, commitmentTable());
    if (result.outcome === 'recorded') {
      const stands = enteredWrite(arrival.arrivalNumber, waybillNumber, result.event.type as 'arrived');
      return writeFile(SHIPMENT, file, result.file, [stands]);
    }
    // What was recorded stands there with it.
    if (result.outcome === 'repeated') return undefined;
    log.warn('an arrival tells what does not fit', {
      waybill: waybillNumber,
      event: event.type,
      outcome: result.outcome,
    });
    return writeTogether([enteredWrite(arrival.arrivalNumber, waybillNumber, 'refused')]);
  });
}

async function openCaseOf(
  difference: Difference,
  arrival: VehicleArrival,
  partner: string | undefined,
  now: Instant,
): Promise<void> {
  const { waybillNumber, kind } = difference;
  await reportException(arrivalException(arrival, difference, partner), reporterOf(arrival), now, ({ subject }) => [
    caseWrite(arrival.arrivalNumber, waybillNumber, kind, subject.caseNumber),
  ]);
}

/** Does what another may be doing at this moment: who is second leaves it as it is. */
async function once(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Clashed) || error.what !== DONE) throw error;
  }
}
