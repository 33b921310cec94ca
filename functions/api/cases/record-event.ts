import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { ATTACHABLE_TO_CASE } from '../../../domain/case/attachable-to-case.ts';
import type { CaseEvent, CaseFile, ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { CASE } from '../../../domain/case/case-kind.ts';
import type { Case } from '../../../domain/case/case.ts';
import { isToBookBack } from '../../../domain/case/booking-back.ts';
import { isCaseNumber } from '../../../domain/case/case-number.ts';
import { whyNotInto } from '../../../domain/case/why-not-into.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { created } from '../../adapters/http/answer.ts';
import { checkScope, tellerOf, type Caller } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { knowledgeExists } from '../../adapters/knowledge-store.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readSubject, writeFile } from '../../adapters/subject-store.ts';
import { referToAttachments } from '../../attachment/refer-to-attachments.ts';
import { bookBack, followedBy } from '../../case/book-back.ts';
import { caseOf } from '../../case/case-of-caller.ts';
import { caseEventSchema } from '../contract/case-event-schema.ts';
import { casePath } from '../contract/case-path.ts';
import { caseEventView } from '../contract/case-view.ts';
import { problemOf } from './problem-of-refusal.ts';
import { scopesToTell } from './scopes-to-tell.ts';
import { whyNotBackBy } from './why-not-back-by.ts';

/**
 * POST /v1/cases/{case_number}/events: what happened to a case, as the desk tells it, or the customer, or the branch that has
 * the task of an exception (G2-G4, F4).
 */
export const handler = route({
  scope: ['cases:write', 'cases:desk'],
  path: casePath,
  body: caseEventSchema,
  alsoWrong: ({ body, now }) => Promise.resolve(inFuture(body, now)),
  respond: async ({ caller, path, body, now, askedAt, remember }) => {
    checkScope(caller, ...scopesToTell(body.type, caller.kind));
    const reported = reportOf(body, caller);
    return retryingOnClash(async () => {
      const file = await caseOf(caller, path.caseNumber);
      const result = recordEvent(CASE, file, reported, now, commitmentTable());
      if (result.outcome === 'repeated')
        return { ...answerOf(file, result.event, caller), headers: { 'Idempotent-Replayed': 'true' } };
      if (result.outcome !== 'recorded') throw problemOf(result, reported.type, file.subject, caller);
      await checkNamed(reported, file.subject);
      const answered = answerOf(result.file, result.event, caller);
      const together = [
        ...remember(answered),
        ...(await referToAttachments({
          caller,
          to: { subject: 'case', subjectId: path.caseNumber },
          partner: file.subject.partner,
          attachable: ATTACHABLE_TO_CASE,
          ids: reported.details.attachments,
          now,
        })),
        ...(reported.type === 'handled' && reported.details.waybillNumber !== undefined
          ? [followedBy(reported.details.waybillNumber, file)]
          : []),
      ];
      if (reported.type === 'handled' && isToBookBack(file.subject, result.file.events))
        await bookBack({ caller, before: file, after: result.file, now, askedAt, together });
      else await writeFile(CASE, file, result.file, together);
      return answered;
    });
  },
});

type Report = CamelCasedPropertiesDeep<z.output<typeof caseEventSchema>>;

function reportOf({ eventId, type, occurredAt, actor, ...details }: Report, caller: Caller): ReportedCaseEvent {
  // Its schema has checked what its type tells.
  return { eventId, type, occurredAt, ...tellerOf(caller, actor), details } as unknown as ReportedCaseEvent;
}

function answerOf({ subject }: CaseFile, event: CaseEvent, caller: Caller) {
  return created({ caseNumber: subject.caseNumber, status: event.status, ...caseEventView(event, subject, caller) });
}

function inFuture({ occurredAt }: Fragment<unknown, unknown, Report>['body'], now: Instant): FieldError[] {
  const ahead = occurredAt !== undefined && instantThatCounts(occurredAt, now) === undefined;
  return ahead ? [{ field: 'occurred_at', message: 'is in the future' }] : [];
}

/** Checks what an event names beside its case: another case, an entry of the knowledge base, a shipment. @throws Problem validation_failed */
async function checkNamed({ type, details }: ReportedCaseEvent, subject: Case): Promise<void> {
  if (type === 'merged') {
    const { into } = details;
    const why = whyNotInto(subject, isCaseNumber(into) ? await readSubject(CASE, into) : undefined);
    if (why !== undefined) throw invalid([{ field: 'into', message: why }]);
  }
  if (type === 'solved' && details.knowledge !== undefined && !(await knowledgeExists(details.knowledge)))
    throw invalid([{ field: 'knowledge', message: 'is no entry of the knowledge base' }]);
  if (type === 'handled') {
    const why = await whyNotBackBy(details.waybillNumber, subject);
    if (why !== undefined) throw invalid([{ field: 'waybill_number', message: why }]);
  }
}
