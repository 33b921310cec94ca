import type { ShownShipment } from './shown-shipment.ts';
import type { Fate } from './fate.ts';

interface CopyOf {
  readonly waybill_number: string;
  readonly copy: number;
}

/** What `POST /v1/receipt_envelopes` takes. */
export interface EnvelopeList {
  readonly from_branch: string;
  readonly to_branch: string;
  readonly contents: readonly CopyOf[];
}

type CopyFound = CopyOf &
  ({ readonly outcome: 'accepted' } | { readonly outcome: 'rejected'; readonly reason: string });
type Copy = ShownShipment['receipt']['copies'][number];

/** What is in an envelope when it is opened. */
export interface Contents {
  readonly envelope: string;
  readonly contents: readonly CopyFound[];
}

/** The envelopes that go out: one for each pair of branches between which there are copies that are signed and at hand. */
export function envelopesToSend(shipments: readonly ShownShipment[]): EnvelopeList[] {
  const signed = copiesThatAre('signed', shipments);
  const pairs = [
    ...Map.groupBy(
      signed,
      ([{ destination_branch, origin_branch }]) => `${destination_branch} ${origin_branch}`,
    ).values(),
  ];
  return pairs.flatMap((pair) => {
    const [first] = pair;
    return first
      ? [{ from_branch: first[0].destination_branch, to_branch: first[0].origin_branch, contents: pair.map(copyOf) }]
      : [];
  });
}

/** The envelopes that are on their way, with what is found in them: rejected is what is unfit the first time, and what is lost is not there. */
export function envelopesToOpen(
  shipments: readonly ShownShipment[],
  receiptOf: (shipment: ShownShipment) => Fate['receipt'],
): Contents[] {
  const envelopes = [
    ...Map.groupBy(copiesThatAre('enveloped', shipments), ([, { envelope_number }]) => envelope_number ?? ''),
  ];
  return envelopes.map(([envelope, copies]) => ({
    envelope,
    contents: copies
      .filter(([shipment]) => receiptOf(shipment)?.lost === undefined)
      .map(([shipment, copy]) => {
        const { rejected } = receiptOf(shipment) ?? {};
        const before = shipment.history.some(
          ({ type, copies: of }) => type === 'receipt_rejected' && of?.includes(copy.number),
        );
        return rejected && !before
          ? { ...copyOf([shipment, copy]), outcome: 'rejected', reason: rejected.reason }
          : { ...copyOf([shipment, copy]), outcome: 'accepted' };
      }),
  }));
}

/** The shipments of which accepted copies are at hand, with these. */
export function copiesToHandOver(shipments: readonly ShownShipment[]): [shipment: ShownShipment, copies: number[]][] {
  return [...Map.groupBy(copiesThatAre('accepted', shipments), ([shipment]) => shipment)].map(([shipment, copies]) => [
    shipment,
    copies.map(([, { number }]) => number),
  ]);
}

function copiesThatAre(state: string, shipments: readonly ShownShipment[]): [ShownShipment, Copy][] {
  return shipments.flatMap((shipment) =>
    shipment.receipt.copies
      .filter((copy) => copy.state === state)
      .map((copy): [ShownShipment, Copy] => [shipment, copy]),
  );
}

function copyOf([{ waybill_number }, { number }]: readonly [ShownShipment, Copy]): CopyOf {
  return { waybill_number, copy: number };
}
