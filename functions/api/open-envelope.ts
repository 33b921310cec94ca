import { isDeepStrictEqual } from 'node:util';
import { openingEvents } from '../../domain/receipt/envelope-events.ts';
import { openingResults, type CopyFound, type Envelope, type Opening } from '../../domain/receipt/envelope.ts';
import { isEnvelopeNumber } from '../../domain/receipt/envelope-number.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { firstCharacters } from '../../domain/text/characters.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { readEnvelope, writeOpening } from '../adapters/envelope-store.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { ok, type Answer } from '../adapters/http/answer.ts';
import { invalid, Problem, type FieldError } from '../adapters/http/problem.ts';
import { route } from '../adapters/http/route.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import type { Write } from '../adapters/table.ts';
import { enterEnvelope } from '../receipt/enter-envelope.ts';
import { envelopePath, openingSchema } from './contract/receipt-schema.ts';
import { filesOf } from './receipt/files-of.ts';

/**
 * POST /v1/receipt_envelopes/{envelope_number}/opening: the origin branch compares list and contents, and accepts or
 * rejects each receipt (E3). The same opening sent again answers the same, and does what may be left of it.
 */
export const handler = route({
  scope: 'receipts:write',
  path: envelopePath,
  body: openingSchema,
  respond: async ({ path, body, now, remember }) => {
    const envelope = await retryingOnClash(() => opened(path.envelopeNumber, body, now, remember));
    await enterEnvelope(envelope, now);
    return answerTo(envelope.opening);
  },
});

const answerTo = ({ results }: Opening): Answer => ok({ results });

/** The envelope with its opening, which is registered unless it was before, or is by another request at this moment. */
async function opened(
  number: string,
  body: Body,
  now: Instant,
  remember: (answer: Answer) => Write[],
): Promise<Envelope & { readonly opening: Opening }> {
  const envelope = isEnvelopeNumber(number) ? await readEnvelope(number) : undefined;
  if (!envelope)
    throw new Problem('envelope_not_sent', `no envelope ${firstCharacters(number, 20)} was sent`, {
      errors: [{ field: 'envelope_number', message: 'was never sent' }],
    });
  if (envelope.opening) return { ...envelope, opening: again(envelope.opening, body) };
  const opening = await firstOpening(envelope, body, now);
  await writeOpening(envelope, opening, remember(answerTo(opening)));
  return { ...envelope, opening };
}

interface Body {
  readonly openedAt?: Instant | undefined;
  readonly contents: readonly CopyFound[];
}

/** @throws Problem when it was opened otherwise before */
function again(known: Opening, { openedAt, contents }: Body): Opening {
  const same =
    isDeepStrictEqual(rows(known.contents), rows(contents)) && (openedAt === undefined || openedAt === known.openedAt);
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
async function firstOpening(envelope: Envelope, { openedAt, contents }: Body, now: Instant): Promise<Opening> {
  const opening: Opening = {
    openedAt: openedAt ?? now,
    contents,
    results: openingResults(envelope.contents, contents),
  };
  const errors: FieldError[] = [];
  if (opening.openedAt > now) errors.push({ field: 'opened_at', message: 'is in the future' });
  if (opening.openedAt < envelope.sentAt)
    errors.push({ field: 'opened_at', message: 'is before the envelope was sent' });
  const files = await filesOf(contents);
  contents.forEach(({ waybillNumber, copy }, at) => {
    const file = files.get(waybillNumber);
    const why = file ? whyNotInside(file.subject.receipt.copies, copy) : `there is no shipment ${waybillNumber}`;
    if (why !== undefined) errors.push({ field: `contents[${at}]`, message: why });
  });
  if (errors.length > 0) throw invalid(errors);

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

function whyNotInside(required: number, copy: number): string | undefined {
  return copy <= required ? undefined : `copy ${copy} was never required: ${required} were`;
}
