import { reporterOf } from '../../../domain/vehicle-arrival/arrival-event.ts';
import { differences } from '../../../domain/vehicle-arrival/differences.ts';
import { evaluation } from '../../../domain/vehicle-arrival/evaluation.ts';
import type { VehicleArrival } from '../../../domain/vehicle-arrival/vehicle-arrival.ts';
import { localText } from '../../../domain/time/instant.ts';
import type { ListedArrival, Progress } from '../../adapters/vehicle-arrival-store.ts';

/** What a list shows of an arrival; its time is the branch's. */
export function listedArrivalView({ evaluation: figures, ...arrival }: ListedArrival) {
  return { ...headOf(arrival), evaluation: figures };
}

/** An arrival as it was evaluated, and how far its waybills and cases are (F2). */
export function vehicleArrivalView(arrival: VehicleArrival, { enteredAs, caseOf }: Progress) {
  const { manifest, found, unbooked, note = null, attachments = [] } = arrival;
  const { actor, reportedBy = null } = reporterOf(arrival);
  const rows = found.map(({ waybillNumber, pieces, damagedPieces = 0, paperworkOk }) => ({
    waybillNumber,
    pieces,
    damagedPieces,
    paperworkOk,
    enteredAs: unbooked.includes(waybillNumber) ? 'not_booked' : (enteredAs(waybillNumber) ?? null),
  }));
  const differing = differences(arrival).map((difference) => ({
    ...difference,
    caseNumber: caseOf(difference.waybillNumber, difference.kind) ?? null,
  }));
  return {
    ...headOf(arrival),
    // Whether nothing is left to do.
    complete: rows.every((row) => row.enteredAs !== null) && differing.every(({ caseNumber }) => caseNumber !== null),
    differences: differing,
    evaluation: evaluation(arrival),
    manifest,
    found: rows,
    note,
    attachments,
    actor,
    reportedBy,
  };
}

function headOf({
  arrivalNumber,
  vehicle,
  branch,
  timeZone,
  carrier,
  arrivedAt,
}: Omit<ListedArrival, 'evaluation' | 'listedKey'>) {
  return { arrivalNumber, vehicle, branch, carrier, arrivedAt: localText(arrivedAt, timeZone) };
}
