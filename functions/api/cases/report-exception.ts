import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { totalPieces } from '../../../domain/booking/total-measures.ts';
import { responsibleFor } from '../../../domain/case/responsible-for.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { branchesOnTheWay } from '../../../domain/shipment/way.ts';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { created } from '../../adapters/http/answer.ts';
import { sees, tellerOf } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { readFile } from '../../adapters/subject-store.ts';
import { referToAttachments } from '../../attachment/refer-to-attachments.ts';
import { reportException } from '../../case/report-exception.ts';
import { caseView } from '../contract/case-view.ts';
import { exceptionSchema } from '../contract/exception-schema.ts';

/**
 * POST /v1/exceptions: something went wrong with goods (F1). A partner reports it of its own shipments, a branch of those that
 * pass it, operations of all.
 */
export const handler = route({
  scope: 'exceptions:write',
  body: exceptionSchema,
  alsoWrong: async (fragment) => (await lookUp(fragment)).wrong,
  respond: async (request) => {
    const { caller, body, now, remember } = request;
    const { wrong, file, foundAt } = await lookUp(request);
    if (wrong.length > 0 || !file || !foundAt) throw invalid(wrong);
    const { partner, destinationBranch } = file.subject;
    const way = branchesOnTheWay(file);
    const branch = body.branch ?? caller.branches?.find((own) => way.includes(own)) ?? destinationBranch;
    const opened = await reportException(
      { ...body, partner, foundAt, branch },
      tellerOf(caller),
      now,
      async (exception) => [
        ...remember(answerOf(exception)),
        ...(await referToAttachments({
          caller,
          to: { subject: 'case', subjectId: exception.subject.caseNumber },
          partner,
          attachable: { purposes: ['exception'] },
          ids: body.attachments,
          now,
        })),
      ],
    );
    return answerOf(opened);

    function answerOf(exception: typeof opened) {
      const { caseNumber } = exception.subject;
      return { ...created(caseView(exception, caller, now)), headers: { Location: `cases/${caseNumber}` } };
    }
  },
});

type Told = CamelCasedPropertiesDeep<z.output<typeof exceptionSchema>>;

/** What an exception says of its shipment and the clock: every field that does not hold. */
async function lookUp({ caller, body, now }: Pick<Fragment<unknown, unknown, Told>, 'caller' | 'body' | 'now'>) {
  const { waybillNumber, foundAt: told } = body;
  const known =
    waybillNumber !== undefined && isWaybillNumber(waybillNumber) ? await readFile(SHIPMENT, waybillNumber) : undefined;
  // Of others' nobody hears whether there are any.
  const file =
    known && sees(caller, { partner: known.subject.partner, branches: branchesOnTheWay(known) }) ? known : undefined;
  const foundAt = told && instantThatCounts(told, now);
  const wrong: FieldError[] = [
    ...(waybillNumber !== undefined && !file ? [{ field: 'waybill_number', message: 'is no shipment of yours' }] : []),
    ...(told && !foundAt ? [{ field: 'found_at', message: 'is in the future' }] : []),
    ...(file ? whyNotOf(body, file) : []),
  ];
  return { wrong, file, foundAt };
}

/** What cannot be true of the shipment. */
function whyNotOf(
  { kind, responsible, branch, pieces, foundAt }: Fragment<unknown, unknown, Told>['body'],
  file: ShipmentFile,
): FieldError[] {
  const { goods, orderedAt } = file.subject;
  const sent = totalPieces(goods);
  const byBranch = kind === undefined || responsibleFor(kind, responsible) === 'branch';
  return [
    ...(pieces !== undefined && pieces > sent ? [{ field: 'pieces', message: `is more than ${sent}` }] : []),
    ...(foundAt !== undefined && foundAt < orderedAt ? [{ field: 'found_at', message: 'is before the order' }] : []),
    ...(branch !== undefined && !byBranch ? [{ field: 'branch', message: 'is for the responsible branch' }] : []),
    ...(branch !== undefined && !branchesOnTheWay(file).includes(branch)
      ? [{ field: 'branch', message: 'is no branch on the way of this shipment' }]
      : []),
  ];
}
