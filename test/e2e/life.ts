import { asOperations, operations, report, shipment, type Answered } from './cloud.ts';

/** What somebody shows who takes the goods that are for 收货公司, a person by the booking's default: it holds (D1, D2). */
export const SIGN_OFF = {
  collector: 'consignee',
  signer_name: '收货公司',
  signer_contact: '+8613800000002',
  documents: [
    { holder: 'consignee', kind: 'identity_card', name: '收货公司', number: '110101190001010000', original: true },
  ],
  identity_numbers_on_receipt: true,
  letter_of_authority_sealed: false,
  company_seal_on_receipt: false,
};
export const ALL_MARKS = { signature: true, identity_number: true, company_seal: true };

/** A receipt that is signed by name, in so many copies. */
export const signedReceipt = (copies: number) => ({ kind: 'signature', copies });

/** Reports each of the events, in their order; all must be taken. */
export async function happens(
  waybill: string,
  ...events: readonly (string | readonly [type: string, details: object])[]
): Promise<void> {
  for (const event of events) {
    const [type, details] = typeof event === 'string' ? ([event, {}] as const) : event;
    const { status, body } = await report(waybill, type, { ...details });
    if (status !== 201) throw new Error(`${type}: ${JSON.stringify(body)}`);
  }
}

export interface Row {
  readonly waybill_number: string;
  readonly copy: number;
  readonly outcome?: 'accepted' | 'rejected';
  readonly reason?: string;
}

/** Sends an envelope to Chengdu, from Hangzhou unless otherwise said. */
export function sendEnvelope(contents: readonly Row[], otherwise: object = {}): Promise<Answered> {
  return asOperations('POST', '/receipt_envelopes', { from_branch: 'HGH', to_branch: 'CTU', contents, ...otherwise });
}

export function openEnvelope(envelope: string, contents: readonly Row[]): Promise<Answered> {
  return asOperations('POST', `/receipt_envelopes/${envelope}/opening`, { contents });
}

/** Signs the copies of a receipt, sends them back to Chengdu and has them accepted. */
export async function receiptsComeBack(waybill: string, copies: readonly number[], from_branch = 'HGH'): Promise<void> {
  await happens(waybill, ['receipt_signed', { copies, checked: ALL_MARKS }]);
  const rows = copies.map((copy) => ({ waybill_number: waybill, copy }));
  const {
    body: { envelope_number },
  } = await sendEnvelope(rows, { from_branch });
  const { status, body } = await openEnvelope(
    envelope_number as string,
    rows.map((row) => ({ ...row, outcome: 'accepted' as const })),
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** The states of all promises of a shipment, by name. */
export async function states(waybill: string): Promise<Record<string, string>> {
  const { commitments } = await shipment(waybill);
  return Object.fromEntries(commitments.map(({ name, state }) => [name, state]));
}

/** Answers every row of every month-end list of a branch that is not answered yet (E5). */
export async function explainAll(branch: string): Promise<void> {
  const kind = 'unreturned_receipts';
  for await (const { period } of operations.paginate('/reports/{kind}', { params: { path: { kind } } })) {
    const path = { kind, period } as const;
    const { url } = await operations.get('/reports/{kind}/{period}', { params: { path, query: { branch } } });
    const { rows } = (await (await fetch(url)).json()) as {
      rows: { waybill_number: string; explanation: unknown }[];
    };
    const explanations = rows
      .filter(({ explanation }) => explanation === null)
      .map(({ waybill_number }) => ({ waybill_number, reason: 'in_transit' as const }));
    if (explanations.length === 0) continue;
    await operations.post('/reports/{kind}/{period}/branches/{code}/explanations', {
      params: { path: { ...path, code: branch } },
      body: { explanations },
    });
  }
}
