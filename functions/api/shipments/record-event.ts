import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import type { ReportedEvent } from '../../../domain/shipment/event.ts';
import { maskIdentityNumbers } from '../../../domain/sign-off/mask-identity-numbers.ts';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { created } from '../../adapters/http/answer.ts';
import { checkScope, tellerOf, whyNotAt } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { sealIdentityNumbers } from '../../adapters/identity-numbers.ts';
import { eventSchema } from '../contract/event-schema.ts';
import { eventView } from '../contract/shipment-view.ts';
import { unknownBranches } from '../network/unknown-branches.ts';
import { changeShipment } from './change-shipment.ts';
import { waybillPath } from './file-of-caller.ts';
import { scopeToReport } from './scope-to-report.ts';

/**
 * POST /v1/shipments/{waybill_number}/events: what happened, as whoever can know of it reports. A branch that goods were seen
 * at is one that there is (C1), and of a branch's key its own. Identity numbers go no further than here: what is recorded has them masked,
 * and encrypted beside it.
 */
export const handler = route({
  scope: ['events:write', 'shipments:write'],
  path: waybillPath,
  body: eventSchema,
  storable: (body) => withoutIdentityNumbers(body).shown,
  alsoWrong,
  respond: async (request) => {
    const { caller } = request;
    checkScope(caller, scopeToReport(request.body.type, caller.kind));
    const wrong = await alsoWrong(request);
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
  },
});

/** What a report says of the network and the clock, and does not hold. */
async function alsoWrong({ caller, body, now }: Fragment<unknown, unknown, Body>): Promise<FieldError[]> {
  const { branch, occurredAt } = body;
  const ahead = occurredAt !== undefined && instantThatCounts(occurredAt, now) === undefined;
  const notAt = branch === undefined ? undefined : whyNotAt(caller, branch);
  return [
    ...(notAt === undefined ? [] : [{ field: 'branch', message: notAt }]),
    ...(await unknownBranches([['branch', branch]])),
    ...(ahead ? [{ field: 'occurred_at', message: 'is in the future' }] : []),
  ];
}

type Body = CamelCasedPropertiesDeep<z.output<typeof eventSchema>>;

function withoutIdentityNumbers(body: Body): { readonly shown: Body; readonly identityNumbers: readonly string[] } {
  if (!body.signOff) return { shown: body, identityNumbers: [] };
  const { masked, identityNumbers } = maskIdentityNumbers(body.signOff);
  return { shown: { ...body, signOff: { ...masked, documents: [...masked.documents] } }, identityNumbers };
}
