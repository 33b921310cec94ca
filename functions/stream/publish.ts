import { envelopeOf, ENVELOPE } from '../adapters/envelope-store.ts';
import { BRANCH_REPORT, branchReportOf, REPORT, reportOf } from '../adapters/report-store.ts';
import { EVENT } from '../adapters/shipment-items.ts';
import { onEachChange } from '../adapters/table-stream.ts';
import { tellCommitment } from './telling/commitment.ts';
import { tellEnvelope } from './telling/envelope.ts';
import { tellEvent } from './telling/event.ts';
import { tellBranchReport, tellReport } from './telling/report.ts';

/** Tells the bus and the metrics what happened. Called with the table's events, commitments, envelopes and reports. */
export const handler = onEachChange(async ({ before, after }) => {
  const kind = String(after['sk']);
  if (kind.startsWith(EVENT)) return tellEvent(after);
  if (kind === ENVELOPE) return tellEnvelope(envelopeOf(after));
  if (kind === BRANCH_REPORT) return tellBranchReport(branchReportOf(after));
  if (kind.startsWith(REPORT)) return tellReport(reportOf(after));
  return tellCommitment(before, after);
});
