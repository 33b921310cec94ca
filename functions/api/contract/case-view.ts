import { afterSalesStage } from '../../../domain/case/after-sales-stage.ts';
import type { Case, CaseStatus, ExceptionFacts } from '../../../domain/case/case.ts';
import type { CaseEvent, CaseFile } from '../../../domain/case/case-event.ts';
import { CASE_EVENT_TYPES, type CaseEventRule } from '../../../domain/case/case-event-types.ts';
import { caseSummary, type CaseSummary } from '../../../domain/case/case-summary.ts';
import { returnShipment } from '../../../domain/case/return-shipment.ts';
import { standing } from '../../../domain/case/standing.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { commitmentViews } from './commitment-view.ts';
import { duesView } from './dues-view.ts';
import { commitmentsFor, duesFor, historyFor, type Reader } from './for-desk.ts';
import { toldView } from './told-view.ts';

/** A case as the API shows it, with its promises and its history. Times are those of the desk. */
export function caseView(file: CaseFile, reader: Reader, now: Instant) {
  const { subject, events, commitments } = file;
  const { description, wanted, requester, exception, request } = subject;
  return {
    ...caseSummaryView(caseSummary(file), subject.status, reader, now),
    description,
    wanted: wanted ?? null,
    // Of the branch that has a task it is none of the business who called.
    requester: (reader.kind === 'branch' ? undefined : requester) ?? null,
    exception: exception ? exceptionView(exception, subject) : null,
    requestStage: request === undefined ? null : afterSalesStage(events),
    returnWaybillNumber: returnShipment(events) ?? null,
    mergedInto: standing(events).mergedInto ?? null,
    commitments: commitmentViews(commitmentsFor(reader, commitments), now),
    history: historyFor(reader, events, CASE_EVENT_TYPES).map((event) => caseEventView(event, subject, reader)),
  };
}

/** What a list shows of a case. */
export function caseSummaryView(summary: CaseSummary, status: CaseStatus, reader: Reader, now: Instant) {
  const { caseNumber, type, channel, subject, priority, tags, partner, waybillNumber, tier, timeZone } = summary;
  const { owner, grade, request, receivedAt, solvedAt, closedAt, closedAs } = summary;
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  return {
    caseNumber,
    status,
    type,
    channel,
    subject,
    priority,
    tags,
    partner: partner ?? null,
    waybillNumber: waybillNumber ?? null,
    tier,
    owner: owner ?? null,
    grade: grade ?? null,
    request: request ?? null,
    receivedAt: localText(receivedAt, timeZone),
    solvedAt: local(solvedAt),
    closedAt: local(closedAt),
    closedAs: closedAs ?? null,
    ...duesView(duesFor(reader, summary.dues), timeZone, now),
  };
}

/** An event of a case as the API shows it, in the time of the desk; to a partner without what is the company's business. */
export function caseEventView(event: CaseEvent, { timeZone }: Pick<Case, 'timeZone'>, reader: Reader) {
  const { ofCompany = [] }: CaseEventRule = CASE_EVENT_TYPES[event.type];
  const shown = Object.entries(event.details).filter(
    ([name]) => reader.kind !== 'partner' || !ofCompany.includes(name),
  );
  return { ...(Object.fromEntries(shown) as Partial<CaseEvent['details']>), ...toldView(event, timeZone) };
}

/** What went wrong, and who has to put it right (F1, F4). */
function exceptionView(exception: ExceptionFacts, { timeZone }: Case) {
  const { kind, pieces, foundAt, foundBy, responsible, branch, delayHours, attachments = [] } = exception;
  return {
    kind,
    pieces: pieces ?? null,
    foundAt: localText(foundAt, timeZone),
    foundBy,
    responsible,
    branch: branch ?? null,
    delayHours: delayHours ?? null,
    attachments,
  };
}
