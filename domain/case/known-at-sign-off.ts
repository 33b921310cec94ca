import { batchOf } from '../delivery/batches.ts';
import { inOrder } from '../promise/in-order.ts';
import { eventsOf, type EventOf, type ShipmentLife } from '../shipment/event.ts';
import type { ReleaseReason } from '../sign-off/release-reasons.ts';
import type { KnownException } from './known-exception.ts';

/** What a case of an irregular sign-off says. */
const WORDS = {
  paperwork: '签收手续不合规定。The papers of the sign-off are not in order.',
  wrong_delivery: '签收人与运单收货人不符。Whoever signed is not whom the waybill and the documents name.',
};

/** What it is when evidence does not hold: papers that are not in order, or somebody else who has the goods. */
const SHOWS: Readonly<Record<string, keyof typeof WORDS>> = {
  identity_document_missing: 'paperwork',
  identity_document_not_original: 'paperwork',
  signer_differs: 'wrong_delivery',
  consignee_document_missing: 'paperwork',
  consignee_document_not_original: 'paperwork',
  identity_numbers_not_on_receipt: 'paperwork',
  company_authority_missing: 'paperwork',
  name_differs: 'wrong_delivery',
} satisfies Record<ReleaseReason['code'], keyof typeof WORDS>;

/** What sign-offs show: one that was irregular (D1-D4), and pieces that were not there. Past ones are no news. */
export function knownAtSignOff({ events }: Pick<ShipmentLife, 'events'>): KnownException[] {
  const signed = inOrder(eventsOf(events, 'delivered')).filter(({ history }) => !history);
  return [...irregular(signed), ...short(signed)];
}

/** A sign-off whose evidence did not hold: that somebody else has the goods is the graver. */
function irregular(signed: readonly EventOf<'delivered'>[]): KnownException[] {
  const shown = signed.map((event) => ({ event, kinds: (event.irregularities ?? []).map(({ code }) => SHOWS[code]) }));
  const wrong = shown.find(({ kinds }) => kinds.includes('wrong_delivery'));
  const papers = shown.find(({ kinds }) => kinds.includes('paperwork') && !kinds.includes('wrong_delivery'));
  return [exception('wrong_delivery', wrong?.event), exception('paperwork', papers?.event)].flat();
}

function exception(kind: keyof typeof WORDS, event: EventOf<'delivered'> | undefined): KnownException[] {
  if (!event) return [];
  return [{ kind, foundAt: event.occurredAt, receivedAt: event.recordedAt, description: WORDS[kind] }];
}

/** Pieces that were not there: of each batch as it was told last. */
function short(signed: readonly EventOf<'delivered'>[]): KnownException[] {
  const told = signed.filter(({ details }) => details.shortPieces !== undefined);
  const latest = [...Map.groupBy(told, (event) => batchOf(event)?.number).values()].flatMap(
    (each) => each.at(-1) ?? [],
  );
  const pieces = latest.reduce((total, { details: { shortPieces = 0 } }) => total + shortPieces, 0);
  const first = latest.find(({ details: { shortPieces = 0 } }) => shortPieces > 0);
  if (!first) return [];
  return [
    {
      kind: 'shortage',
      pieces,
      foundAt: first.occurredAt,
      receivedAt: first.recordedAt,
      description: `签收时短少 ${pieces} 件。At the sign-off ${pieces} were missing.`,
    },
  ];
}
