import { randomInt } from 'node:crypto';
import type { Envelope } from '../../domain/receipt/envelope.ts';
import { envelopeNumber } from '../../domain/receipt/envelope-number.ts';
import { whyNotToEnvelope } from '../../domain/receipt/why-not-to-envelope.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { CHANCES } from '../../domain/waybill/numbering.ts';
import { writeEnvelope } from '../adapters/envelope-store.ts';
import { created, type Answer } from '../adapters/http/answer.ts';
import { invalid, Problem, type FieldError } from '../adapters/http/problem.ts';
import { route } from '../adapters/http/route.ts';
import { readBranches } from '../adapters/network-store.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { enterEnvelope } from '../receipt/enter-envelope.ts';
import { envelopeSchema } from './contract/receipt-schema.ts';
import { filesOf } from './receipt/files-of.ts';
import { whyNotEntered } from './receipt/why-not-entered.ts';

/**
 * POST /v1/receipt_envelopes: receipts of several waybills are sent back together, with a list (E3). Once the envelope is
 * registered its waybills follow, here or, should this be cut short, by the bus.
 */
export const handler = route({
  scope: 'receipts:write',
  body: envelopeSchema,
  respond: async ({ body, now, remember }) => {
    // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
    const envelope = await retryingOnClash(async () => {
      const drawn: Envelope = {
        ...body,
        envelopeNumber: envelopeNumber(now, randomInt(CHANCES)),
        sentAt: body.sentAt ?? now,
      };
      const files = await check(drawn, now);
      await writeEnvelope(
        drawn,
        [...files.values()].map(({ subject }) => subject),
        remember(answerTo(drawn)),
      );
      return drawn;
    });
    await enterEnvelope(envelope, now);
    return answerTo(envelope);
  },
});

function answerTo({ envelopeNumber: number }: Envelope): Answer {
  return created({ envelopeNumber: number }, `/v1/receipt_envelopes/${number}`);
}

/** The files of the waybills. @throws Problem naming every row that cannot be in the envelope */
async function check(envelope: Envelope, now: Instant): Promise<ReadonlyMap<string, ShipmentFile>> {
  const { fromBranch, toBranch, sentAt, contents } = envelope;
  const [[from, to], files] = await Promise.all([readBranches([fromBranch, toBranch]), filesOf(contents)]);
  const errors: FieldError[] = [];
  if (!from) errors.push({ field: 'from_branch', message: 'is not a known branch' });
  if (!to) errors.push({ field: 'to_branch', message: 'is not a known branch' });
  if (sentAt > now) errors.push({ field: 'sent_at', message: 'is in the future' });
  contents.forEach(({ waybillNumber }, at) => {
    if (!files.has(waybillNumber))
      errors.push({ field: `contents[${at}].waybill_number`, message: `there is no shipment ${waybillNumber}` });
  });
  if (errors.length > 0) throw invalid(errors);

  const notReady = contents.flatMap(({ waybillNumber, copy }, at): FieldError[] => {
    const file = files.get(waybillNumber);
    const why = file && (whyNotToEnvelope(copy, file, envelope) ?? whyNotEntered(copy, file, envelope, now));
    return why === undefined ? [] : [{ field: `contents[${at}]`, message: `${waybillNumber} ${why}` }];
  });
  if (notReady.length > 0)
    throw new Problem('copies_not_signed', 'not every copy on the list is signed and at hand', { errors: notReady });
  return files;
}
