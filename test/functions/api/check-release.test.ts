import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as checkRelease } from '../../../functions/api/shipments/check-release.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { booking, identityDocument, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

let shipment: SampleShipment;
const check = (evidence: unknown, as: Holder = shipment.caller) =>
  call(checkRelease, { caller: as, path: shipment.path, body: { sign_off: evidence } });

/** A shipment with a receipt of the kind, to a consignee of the kind. */
async function ship(receipt: string, kind: 'person' | 'company' = 'person'): Promise<void> {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment({
    receipt: { kind: receipt },
    consignee: { ...(booking()['consignee'] as object), kind },
  });
  setClock('2026-01-08T15:00:00+08:00');
  await shipment.happened('arrived', { occurred_at: '2026-01-08T10:00:00+08:00' });
}

beforeAll(openNetwork);
beforeEach(() => ship('signature'));

const collector = (otherwise = {}) =>
  identityDocument({ holder: 'collector', name: '代收人', number: '510104199002020044', ...otherwise });
const delegate = (otherwise = {}) =>
  signOff({
    collector: 'delegate',
    documents: [identityDocument(), collector()],
    company_seal_on_receipt: false,
    ...otherwise,
  });
const person = (otherwise = {}) =>
  signOff({ company_seal_on_receipt: false, identity_numbers_on_receipt: false, ...otherwise });

describe('before the goods are given away, the evidence', () => {
  it.each([
    ['of the consignee in person (D1, D2)', person()],
    [
      'of the consignee by any other official document (D1)',
      person({ documents: [identityDocument({ kind: 'officer_card' })] }),
    ],
    ['of whoever collects for the consignee, with both documents and both numbers (D2)', delegate()],
    [
      'in another width and with spaces around (D4)',
      person({ documents: [identityDocument({ name: ' 收货公司　' })] }),
    ],
    [
      'in another form of Unicode, with characters that nobody sees (X9)',
      person({ signer_name: '收货\u200b公司', documents: [identityDocument({ name: '\u202a收货公司\u202c' })] }),
    ],
  ])('%s holds', async (_, evidence) => {
    const before = await shipment.stored();
    expect(await check(evidence)).toMatchObject({ status: 200, body: { release: true } });
    expect(await shipment.stored()).toEqual(before);
  });

  it.each([
    ['without a document (D1)', person({ documents: [] }), [['D1', 'identity_document_missing']]],
    [
      'by a copy (D1)',
      person({ documents: [identityDocument({ original: false })] }),
      [['D1', 'identity_document_not_original']],
    ],
    ['of a collector alone (D2)', delegate({ documents: [collector()] }), [['D2', 'consignee_document_missing']]],
    [
      'of another name, by a single character (D4)',
      person({ documents: [identityDocument({ name: '收货公司。' })] }),
      [['D4', 'name_differs']],
    ],
    [
      'signed by another than the one whose document is shown (D1, X8)',
      person({ signer_name: '李四' }),
      [['D1', 'signer_differs']],
    ],
    [
      "signed by the consignee's name, by a collector (D1, X8)",
      delegate({ signer_name: '收货公司' }),
      [['D1', 'signer_differs']],
    ],
    [
      'of nothing that it should be: every reason at once (D1, D2, D4)',
      delegate({
        documents: [identityDocument({ name: '他人', original: false })],
        identity_numbers_on_receipt: false,
      }),
      [
        ['D1', 'identity_document_missing'],
        ['D2', 'consignee_document_not_original'],
        ['D2', 'identity_numbers_not_on_receipt'],
        ['D4', 'name_differs'],
      ],
    ],
  ])('%s does not: the goods are withheld, and nothing is written', async (_, evidence, reasons) => {
    const before = await shipment.stored();
    const { status, body } = await check(evidence);
    expect([status, body.code]).toEqual([422, 'release_refused']);
    expect(body.reasons.map(({ rule, code }: Record<string, unknown>) => [rule, code])).toEqual(reasons);
    for (const { message } of body.reasons as { message: unknown }[]) expect(message).toMatch(/^\S.{10,}/);
    expect(await shipment.stored()).toEqual(before);
  });

  it.each(['signature_with_id', 'company_seal'] as const)(
    'for a company is its seal on the receipt, or a sealed letter with a document (D3): receipt %s',
    async (receipt) => {
      await ship(receipt, 'company');
      expect((await check(signOff({ documents: [], company_seal_on_receipt: true }))).status).toBe(200);
      expect((await check(person({ letter_of_authority_sealed: true }))).status).toBe(200);
      const letterOnly = await check(person({ letter_of_authority_sealed: true, documents: [] }));
      expect(letterOnly.body.reasons).toMatchObject([{ rule: 'D1', code: 'identity_document_missing' }]);
      const documentOnly = await check(person());
      expect(documentOnly.body.reasons).toMatchObject([{ rule: 'D3', code: 'company_authority_missing' }]);
    },
  );

  it('for a person of whom the shipper wants a seal is judged as for a company, and by the name as well (D3, D4)', async () => {
    await ship('company_seal');
    expect((await check(person())).body.reasons).toMatchObject([{ code: 'company_authority_missing' }]);
    expect((await check(signOff({ documents: [identityDocument({ name: '他人' })] }))).body.reasons).toMatchObject([
      { code: 'name_differs' },
    ]);
  });
});

describe('a check', () => {
  it('of a cancelled shipment is 409: its goods are given to nobody', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    shipment = await newShipment();
    await call(cancelShipment, { caller: shipment.caller, path: shipment.path, body: { reason: '客户取消' } });
    const { status, body } = await check(signOff());
    expect([status, body.code, body.shipment_status, body.allowed]).toEqual([
      409,
      'event_not_allowed',
      'cancelled',
      [],
    ]);
  });

  it('that is no check names all that is wrong at once', async () => {
    const answer = await call(checkRelease, {
      caller: shipment.caller,
      path: shipment.path,
      body: {
        sign_off: { ...signOff(), collector: 'cat', documents: [{ holder: 'consignee' }], colour: 'red' },
        release: true,
      },
    });
    expect([answer.status, fieldsIn(answer).sort()]).toEqual([
      422,
      [
        'release',
        'sign_off.collector',
        'sign_off.colour',
        'sign_off.documents[0].kind',
        'sign_off.documents[0].name',
        'sign_off.documents[0].number',
        'sign_off.documents[0].original',
      ],
    ]);
    expect((await call(checkRelease, { caller: shipment.caller, path: shipment.path, body: {} })).body.errors).toEqual([
      { field: 'sign_off', message: 'is missing' },
    ]);
  });

  it("of another partner's shipment finds none, and operations check any", async () => {
    expect((await check(person(), newPartner())).status).toBe(404);
    expect((await check(person(), OPERATIONS)).status).toBe(200);
  });
});
