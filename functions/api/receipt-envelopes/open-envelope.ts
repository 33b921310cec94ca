import { isDeepStrictEqual } from 'node:util';
import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { ATTACHABLE_TO_ENVELOPE } from '../../../domain/receipt/attachable-to-envelope.ts';
import { openingEvents } from '../../../domain/receipt/envelope-events.ts';
import { openingResults, type CopyFound, type Envelope, type Opening } from '../../../domain/receipt/envelope.ts';
import { isEnvelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { firstCharacters } from '../../../domain/text/characters.ts';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { readEnvelope, writeOpening } from '../../adapters/envelope-store.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { ok, type Answer } from '../../adapters/http/answer.ts';
import { reporterOf, sees, type Caller } from '../../adapters/http/caller.ts';
import { invalid, Problem, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment, type Request } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { referToAttachments } from '../../attachment/refer-to-attachments.ts';
import { enterEnvelope } from '../../receipt/enter-envelope.ts';
import { envelopePath, openingSchema } from '../contract/receipt-schema.ts';
import { filesOf } from './files-of.ts';

/**
 * POST /v1/receipt_envelopes/{envelope_number}/opening: the origin branch compares list and contents, and accepts or
 * rejects each receipt (E3). The same opening sent again answers the same, and does what may be left of it.
 */
export const handler = route({
  scope: 'receipts:write',
  path: envelopePath,
  body: openingSchema,
  alsoWrong: async ({ caller, path, body, now }) => {
    const envelope = await envelopeNamed(path.envelopeNumber);
    return envelope && isTo(caller, envelope) && !envelope.opening ? (await lookUp(envelope, body, now)).wrong : [];
  },
  respond: async (request) => {
    const envelope = await retryingOnClash(() => opened(request));
    await enterEnvelope(envelope, request.now);
    return answerTo(envelope.opening);
  },
});

const answerTo = ({ results }: Opening): Answer => ok({ results });

async function envelopeNamed(number = ''): Promise<Envelope | undefined> {
  return isEnvelopeNumber(number) ? await readEnvelope(number) : undefined;
}

/** Whether it went to where the caller opens envelopes. */
function isTo(caller: Caller, { toBranch }: Envelope): boolean {
  return sees(caller, { branches: [toBranch] });
}

/** The envelope with its opening, which is registered unless it was before, or is by another request at this moment. */
async function opened(request: Asked): Promise<Envelope & { readonly opening: Opening }> {
  const { caller, path, body, now, remember } = request;
  const number = path.envelopeNumber;
  const envelope = await envelopeNamed(number);
  if (!envelope)
    throw new Problem('envelope_not_sent', `no envelope ${firstCharacters(number, 20)} was sent`, {
      errors: [{ field: 'envelope_number', message: 'was never sent' }],
    });
  if (!isTo(caller, envelope)) throw new Problem('not_found', 'there is no such envelope');
  if (envelope.opening) return { ...envelope, opening: again(envelope.opening, body) };
  const opening = await firstOpening(envelope, request);
  const attached = await referToAttachments({
    caller,
    to: { subject: 'receipt_envelope', subjectId: number },
    attachable: ATTACHABLE_TO_ENVELOPE,
    ids: body.attachments,
    now,
  });
  await writeOpening(envelope, opening, [...remember(answerTo(opening)), ...attached]);
  return { ...envelope, opening };
}

type Body = CamelCasedPropertiesDeep<z.output<typeof openingSchema>>;
type Asked = Request<{ readonly envelopeNumber: string }, unknown, Body>;
type LooseBody = Fragment<unknown, unknown, Body>['body'];

/** @throws Problem when it was opened otherwise before */
function again(known: Opening, { openedAt, contents, attachments = [] }: Body): Opening {
  const same =
    isDeepStrictEqual(rows(known.contents), rows(contents)) &&
    isDeepStrictEqual(known.attachments ?? [], attachments) &&
    [undefined, known.openedAt, known.openedAtTold].includes(openedAt);
  if (!same)
    throw new Problem('envelope_opened', 'this envelope was opened before, with other contents', {
      openedAt: known.openedAt,
    });
  return known;
}

/** Contents to compare: what is not given and what is undefined are the same. */
function rows(contents: readonly CopyFound[]): unknown {
  return JSON.parse(JSON.stringify(contents));
}

/** @throws Problem naming every row that cannot have been inside */
async function firstOpening(envelope: Envelope, { caller, body, now }: Asked): Promise<Opening> {
  const { actor, contents, attachments } = body;
  const { wrong, openedAt, files } = await lookUp(envelope, body, now);
  if (wrong.length > 0 || openedAt === undefined) throw invalid(wrong);
  const opening: Opening = {
    openedAt,
    ...(body.openedAt !== undefined && body.openedAt !== openedAt && { openedAtTold: body.openedAt }),
    actor,
    reportedBy: reporterOf(caller),
    attachments,
    contents,
    results: openingResults(envelope.contents, contents),
  };

  const refused = [...files].filter(([waybillNumber, file]) =>
    openingEvents(envelope, opening, waybillNumber).some(
      (event) => !['recorded', 'repeated'].includes(recordEvent(SHIPMENT, file, event, now, commitmentTable()).outcome),
    ),
  );
  if (refused.length > 0) {
    throw new Problem('report_conflict', 'the contents contradict what is known', {
      errors: refused.map(([waybillNumber, { subject }]) => ({
        field: 'contents',
        message: `${waybillNumber} is ${subject.status}`,
      })),
    });
  }
  return opening;
}

/** What an opening says of the clock and the waybills: what there is, and every field that does not hold. */
async function lookUp(envelope: Envelope, { openedAt: told, contents = [] }: LooseBody, now: Instant) {
  const openedAt = instantThatCounts(told ?? now, now);
  const files = await filesOf(contents.flatMap((row) => row?.waybillNumber ?? []));
  const wrong: FieldError[] = [];
  if (openedAt === undefined) wrong.push({ field: 'opened_at', message: 'is in the future' });
  else if (openedAt < envelope.sentAt) wrong.push({ field: 'opened_at', message: 'is before the envelope was sent' });
  contents.forEach((row, at) => {
    if (row?.waybillNumber === undefined) return;
    const file = files.get(row.waybillNumber);
    const why = file
      ? whyNotInside(file.subject.receipt.copies, row.copy ?? 0)
      : `there is no shipment ${row.waybillNumber}`;
    if (why !== undefined) wrong.push({ field: `contents[${at}]`, message: why });
  });
  return { wrong, openedAt, files };
}

function whyNotInside(required: number, copy: number): string | undefined {
  return copy <= required ? undefined : `copy ${copy} was never required: ${required} were`;
}
