import { handler as openEnvelope } from '../../functions/api/receipt-envelopes/open-envelope.ts';
import { handler as sendEnvelope } from '../../functions/api/receipt-envelopes/send-envelope.ts';
import { call, type Answered } from './call.ts';
import { setClock } from './clock.ts';
import { OPERATIONS } from './samples.ts';
import { newShipment, type SampleShipment } from './shipment.ts';

/** Everything that a shipper can ask for is on the receipt (E1). */
export const ALL_MARKS = { signature: true, identity_number: true, company_seal: true };

/** A shipment from Chengdu to Hangzhou, ordered on 2026-01-05, of whose receipt these copies are signed on the ninth. It is ten o'clock then. */
export async function signedShipment(
  copies: readonly number[] = [1, 2],
  otherwise: Record<string, unknown> = {},
): Promise<SampleShipment> {
  setClock('2026-01-05T09:00:00+08:00');
  const shipment = await newShipment(otherwise);
  setClock('2026-01-09T10:00:00+08:00');
  await shipment.happened('arrived', { occurred_at: '2026-01-08T10:00:00+08:00' });
  if (copies.length > 0)
    await shipment.happened('receipt_signed', { copies, checked: ALL_MARKS, occurred_at: '2026-01-09T09:00:00+08:00' });
  return shipment;
}

/** Many of them, each of a receipt of one copy, which is signed. */
export async function signedShipments(number: number): Promise<SampleShipment[]> {
  setClock('2026-01-09T10:00:00+08:00');
  const booked = Array.from({ length: number }, () =>
    newShipment({ ordered_at: '2026-01-05T09:00:00+08:00', receipt: { kind: 'signature' } }),
  );
  return Promise.all(
    (await Promise.all(booked)).map(async (shipment) => {
      await shipment.happened('receipt_signed', {
        copies: [1],
        checked: ALL_MARKS,
        occurred_at: '2026-01-09T09:00:00+08:00',
      });
      return shipment;
    }),
  );
}

/** A copy of a shipment's receipt, as the list of an envelope names it. */
export function copyOf(
  { waybill_number }: Pick<SampleShipment, 'waybill_number'>,
  copy = 1,
): { waybill_number: string; copy: number } {
  return { waybill_number, copy };
}

/** Sends an envelope from Hangzhou to Chengdu. */
export function send(
  contents: unknown,
  otherwise: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answered> {
  return call(sendEnvelope, {
    caller: OPERATIONS,
    at: '/receipt_envelopes',
    body: { from_branch: 'HGH', to_branch: 'CTU', contents, ...otherwise },
    headers,
  });
}

/** Sends an envelope that must be taken. @returns its number */
export async function sent(contents: unknown, otherwise: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await send(contents, otherwise);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.envelope_number as string;
}

export function open(
  envelope_number: string,
  contents: unknown,
  otherwise: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answered> {
  return call(openEnvelope, {
    caller: OPERATIONS,
    path: { envelope_number },
    body: { contents, ...otherwise },
    headers,
  });
}

export const accepted = (shipment: Pick<SampleShipment, 'waybill_number'>, copy = 1) => ({
  ...copyOf(shipment, copy),
  outcome: 'accepted',
});
export const rejected = (shipment: Pick<SampleShipment, 'waybill_number'>, copy = 1, reason = '印章不清') => ({
  ...copyOf(shipment, copy),
  outcome: 'rejected',
  reason,
});

/** The states of a receipt's copies, in their order. */
export async function copyStates(shipment: SampleShipment): Promise<string[]> {
  const { receipt } = (await shipment.shown()) as { receipt: { copies: { state: string }[] } };
  return receipt.copies.map(({ state }) => state);
}
