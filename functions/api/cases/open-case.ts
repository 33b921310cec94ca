import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { receivedAt, type ReceivedAt } from '../../../domain/case/received-at.ts';
import { created } from '../../adapters/http/answer.ts';
import { tellerOf, whyNotFor, type Caller } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { openNewCase } from '../../case/open-case.ts';
import { caseSchema } from '../contract/case-schema.ts';
import { caseView } from '../contract/case-view.ts';
import { whyNotAbout } from './why-not-about.ts';

/** POST /v1/cases: somebody turns to the desk: a partner by its own key, or whoever operations say (G1, G3). */
export const handler = route({
  scope: 'cases:write',
  body: caseSchema,
  alsoWrong: async (fragment) => (await lookUp(fragment)).wrong,
  respond: async (request) => {
    const { caller, now, remember } = request;
    const { wrong, received } = await lookUp(request);
    if (wrong.length > 0 || 'why' in received) throw invalid(wrong);
    const { takenBy, receivedAt: _, ...told } = request.body;
    const partner = caller.kind === 'partner' ? caller.id : told.partner;
    const file = await openNewCase(
      { ...told, partner, receivedAt: received.at },
      { ...tellerOf(caller), takenBy },
      now,
      (opened) => remember(answerOf(opened)),
    );
    return answerOf(file);

    function answerOf(opened: typeof file) {
      return created(caseView(opened, caller, now), opened.subject.caseNumber);
    }
  },
});

type Told = CamelCasedPropertiesDeep<z.output<typeof caseSchema>>;

/** What a case says of its caller, the clock and a shipment: when it was received, and every field that does not hold. */
async function lookUp({ caller, body, now }: Pick<Fragment<unknown, unknown, Told>, 'caller' | 'body' | 'now'>) {
  const received = receivedAt(body.receivedAt, now);
  const notFor = whyNotOf(caller, body.partner);
  const notAbout =
    body.waybillNumber === undefined || notFor !== undefined
      ? undefined
      : await whyNotAbout(body.waybillNumber, caller.kind === 'partner' ? caller.id : body.partner);
  const wrong: FieldError[] = [
    ...(notFor === undefined ? [] : [{ field: 'partner', message: notFor }]),
    ...(notAbout === undefined ? [] : [{ field: 'waybill_number', message: notAbout }]),
    ...('why' in received ? [{ field: 'received_at', message: receivedMessage(received) }] : []),
    // Who calls or writes is answered at once: only the desk knows that somebody did.
    ...(caller.kind === 'partner' && body.channel !== undefined && body.channel !== 'api'
      ? [{ field: 'channel', message: 'must be api for a partner' }]
      : []),
    ...(body.takenBy !== undefined && caller.kind !== 'operations'
      ? [{ field: 'taken_by', message: 'is for the desk to say' }]
      : []),
  ];
  return { wrong, received };
}

/** Operations may leave the partner out: a stranger has turned to the desk. */
function whyNotOf(caller: Caller, named: string | undefined): string | undefined {
  return caller.kind === 'operations' ? undefined : whyNotFor(caller, named);
}

function receivedMessage(received: Exclude<ReceivedAt, { at: unknown }>): string {
  return received.why === 'in_future' ? 'is in the future' : `is before ${received.earliest}, 7 days ago`;
}
