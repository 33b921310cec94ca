import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { ATTACHABLE_TO_ENVELOPE } from '../../../domain/receipt/attachable-to-envelope.ts';
import type { Envelope } from '../../../domain/receipt/envelope.ts';
import { envelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { whyNotToEnvelope } from '../../../domain/receipt/why-not-to-envelope.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { drawn } from '../../adapters/drawn.ts';
import { writeEnvelope } from '../../adapters/envelope-store.ts';
import { created, type Answer } from '../../adapters/http/answer.ts';
import { reporterOf, whyNotAt } from '../../adapters/http/caller.ts';
import { invalid, Problem, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { referToAttachments } from '../../attachment/refer-to-attachments.ts';
import { enterEnvelope } from '../../receipt/enter-envelope.ts';
import { envelopeSchema } from '../contract/receipt-schema.ts';
import { unknownBranches } from '../network/unknown-branches.ts';
import { filesOf } from './files-of.ts';
import { whyNotEntered } from './why-not-entered.ts';

/**
 * POST /v1/receipt_envelopes: receipts of several waybills are sent back together, with a list (E3). Once the envelope is
 * registered its waybills follow, here or, should this be cut short, by the bus.
 */
export const handler = route({
  scope: 'receipts:write',
  body: envelopeSchema,
  alsoWrong: async (fragment) => (await lookUp(fragment)).wrong,
  respond: async (request) => {
    const { caller, body, now, remember } = request;
    // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
    const envelope = await retryingOnClash(async () => {
      const { wrong, sentAt, files } = await lookUp(request);
      if (wrong.length > 0 || sentAt === undefined) throw invalid(wrong);
      const number = envelopeNumber(now, drawn());
      const sending: Envelope = { ...body, envelopeNumber: number, sentAt, reportedBy: reporterOf(caller) };
      checkCopies(sending, files, now);
      const shipments = [...files.values()].map(({ subject }) => subject);
      const attached = await referToAttachments({
        caller,
        to: { subject: 'receipt_envelope', subjectId: number },
        attachable: ATTACHABLE_TO_ENVELOPE,
        ids: body.attachments,
        now,
      });
      await writeEnvelope(sending, shipments, [...remember(answerTo(sending)), ...attached]);
      return sending;
    });
    await enterEnvelope(envelope, now);
    return answerTo(envelope);
  },
});

function answerTo({ envelopeNumber: number }: Envelope): Answer {
  return created({ envelopeNumber: number }, number);
}

type Body = CamelCasedPropertiesDeep<z.output<typeof envelopeSchema>>;

/** What an envelope's list says of its caller, the network, the clock and the waybills: what there is, and every field that does not hold. */
async function lookUp({ caller, body, now }: Fragment<unknown, unknown, Body>) {
  const { fromBranch, toBranch, sentAt: told, contents = [] } = body;
  const waybills = contents.map((row) => row?.waybillNumber);
  const [unknown, files] = await Promise.all([
    unknownBranches([
      ['from_branch', fromBranch],
      ['to_branch', toBranch],
    ]),
    filesOf(waybills.filter((waybill) => waybill !== undefined)),
  ]);
  const sentAt = instantThatCounts(told ?? now, now);
  const notFrom = fromBranch === undefined ? undefined : whyNotAt(caller, fromBranch);
  const wrong = [
    ...(notFrom === undefined ? [] : [{ field: 'from_branch', message: notFrom }]),
    ...unknown,
    ...(sentAt === undefined ? [{ field: 'sent_at', message: 'is in the future' }] : []),
    ...waybills.flatMap((waybill, at) =>
      waybill === undefined || files.has(waybill)
        ? []
        : [{ field: `contents[${at}].waybill_number`, message: `there is no shipment ${waybill}` }],
    ),
  ];
  return { wrong, sentAt, files };
}

/** @throws Problem naming every copy on the list that cannot be in the envelope */
function checkCopies(envelope: Envelope, files: ReadonlyMap<string, ShipmentFile>, now: Instant): void {
  const notReady = envelope.contents.flatMap(({ waybillNumber, copy }, at): FieldError[] => {
    const file = files.get(waybillNumber);
    const why = file && (whyNotToEnvelope(copy, file, envelope) ?? whyNotEntered(copy, file, envelope, now));
    return why === undefined ? [] : [{ field: `contents[${at}]`, message: `${waybillNumber} ${why}` }];
  });
  if (notReady.length > 0)
    throw new Problem('copies_not_signed', 'not every copy on the list is signed and at hand', { errors: notReady });
}
