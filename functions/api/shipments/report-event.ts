import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import type { ReportedEvent } from '../../../domain/shipment/event.ts';
import { maskIdentityNumbers } from '../../../domain/sign-off/mask-identity-numbers.ts';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { created, type Answer } from '../../adapters/http/answer.ts';
import { checkScope, tellerOf, whyNotAt } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import type { Fragment, Request } from '../../adapters/http/route.ts';
import { sealIdentityNumbers } from '../../adapters/identity-numbers.ts';
import type { eventSchema } from '../contract/event-schema.ts';
import { eventView } from '../contract/shipment-view.ts';
import { unknownBranches } from '../network/unknown-branches.ts';
import { changeShipment } from './change-shipment.ts';
import { scopeToReport } from './scope-to-report.ts';

/** What happened, as the schema of reports reads it. */
export type Report = CamelCasedPropertiesDeep<z.output<typeof eventSchema>>;

/**
 * Records what happened to a shipment, by whatever way it was told, and answers with the event. Identity numbers go no
 * further than here: what is recorded has them masked, and encrypted beside it.
 * @throws Problem where the report does not hold, does not fit, or is not the caller's to tell
 */
export async function reportEvent(
  request: Request<{ readonly waybillNumber: string }, unknown, Report>,
): Promise<Answer> {
  const { caller } = request;
  checkScope(caller, scopeToReport(request.body.type, caller.kind));
  const wrong = await whyNotAReport(request);
  if (wrong.length > 0) throw invalid(wrong);
  const {
    shown: { eventId, type, occurredAt, actor, ...details },
    identityNumbers,
  } = withoutIdentityNumbers(request.body);
  const { waybillNumber } = request.path;
  const sealed =
    identityNumbers.length > 0 && isWaybillNumber(waybillNumber)
      ? await sealIdentityNumbers(identityNumbers, waybillNumber)
      : undefined;
  // Its schema has checked what its type tells.
  const reported = {
    eventId,
    type,
    occurredAt,
    ...tellerOf(caller, actor),
    details,
    ...(sealed !== undefined && { sealed }),
  } as unknown as ReportedEvent;
  return changeShipment(request, reported, ({ subject }, event) =>
    created({
      waybillNumber: subject.waybillNumber,
      status: event.status,
      ...eventView(event, subject),
    }),
  );
}

/** What a report says of the network and the clock, and does not hold. */
export async function whyNotAReport({
  caller,
  body,
  now,
}: Pick<Fragment<unknown, unknown, Report>, 'caller' | 'body' | 'now'>): Promise<FieldError[]> {
  const { branch, occurredAt } = body;
  const ahead = occurredAt !== undefined && instantThatCounts(occurredAt, now) === undefined;
  const notAt = branch === undefined ? undefined : whyNotAt(caller, branch);
  return [
    ...(notAt === undefined ? [] : [{ field: 'branch', message: notAt }]),
    ...(await unknownBranches([['branch', branch]])),
    ...(ahead ? [{ field: 'occurred_at', message: 'is in the future' }] : []),
  ];
}

/** A report with its identity numbers masked, and these by themselves. */
export function withoutIdentityNumbers(body: Report): {
  readonly shown: Report;
  readonly identityNumbers: readonly string[];
} {
  if (!body.signOff) return { shown: body, identityNumbers: [] };
  const { masked, identityNumbers } = maskIdentityNumbers(body.signOff);
  return { shown: { ...body, signOff: { ...masked, documents: [...masked.documents] } }, identityNumbers };
}
