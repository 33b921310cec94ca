import { BRANCH_REPORT } from '../../domain/branch-report/branch-report-kind.ts';
import type { BranchReport } from '../../domain/branch-report/branch-report.ts';
import { SUBJECTS } from '../../domain/commitments.ts';
import { envelopeOf, ENVELOPE } from '../adapters/envelope-store.ts';
import { reportOf } from '../adapters/report-store.ts';
import { arrivalOf, VEHICLE_ARRIVAL } from '../adapters/vehicle-arrival-store.ts';
import { COMMITMENT, EVENT, subjectOf, subjectSortKey } from '../adapters/subject-items.ts';
import type { Item } from '../adapters/table.ts';
import { onEachChange } from '../adapters/table-stream.ts';
import { tellCommitment } from './telling/commitment.ts';
import { tellEnvelope } from './telling/envelope.ts';
import { tellEvent } from './telling/event.ts';
import { tellBranchReport, tellReport } from './telling/report.ts';
import { tellVehicleArrival } from './telling/vehicle-arrival.ts';

/** Tells the bus and the metrics what happened. Called with the table's events, commitments, envelopes, arrivals and reports. */
export const handler = onEachChange(async ({ before, after }) => {
  const kind = String(after['sk']);
  if (kind.startsWith(EVENT)) return tellEvent(kindOf(after), after);
  if (kind.startsWith(COMMITMENT)) return tellCommitment(before, after);
  if (kind === ENVELOPE) return tellEnvelope(envelopeOf(after));
  if (kind === VEHICLE_ARRIVAL) return tellVehicleArrival(arrivalOf(after));
  if (kind === subjectSortKey(BRANCH_REPORT)) return tellBranchReport(subjectOf(after) as BranchReport);
  return tellReport(before && reportOf(before), reportOf(after));
});

function kindOf({ subject }: Item) {
  const kind = SUBJECTS.find((each) => each.kind === subject);
  if (!kind) throw new Error(`there is no subject ${String(subject)}`);
  return kind;
}
