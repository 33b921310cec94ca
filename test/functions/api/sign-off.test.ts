import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { createHash, randomInt } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { event, identityDocument, openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

let shipment: SampleShipment;
/** Of nobody: drawn anew for each test. */
let identityNumber: string;
let masked: string;

/** A collector's document beside the consignee's. */
const both = () => [
  identityDocument({ number: identityNumber }),
  identityDocument({ holder: 'collector', kind: 'passport', name: '代收人', number: `E${identityNumber}` }),
];
const deliver = (evidence: Record<string, unknown> = signOff({ documents: both() }), headers = {}) =>
  shipment.report('delivered', { event_id: 'delivery', sign_off: evidence }, headers);
const codes = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);

beforeAll(openNetwork);
beforeEach(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment({ receipt: { kind: 'signature', copies: 1 } });
  setClock('2026-01-08T15:00:00+08:00');
  identityNumber = `33010619${randomInt(1e9, 1e10 - 1)}`;
  masked = `****${identityNumber.slice(-4)}`;
});

describe('identity numbers', () => {
  it('are nowhere in the table in clear: neither with the shipment nor in the answer kept for a repeated request', async () => {
    const { status } = await deliver(undefined, { 'Idempotency-Key': 'delivery-1' });
    expect(status).toBe(201);
    const kept = await itemsUnder(`KEY#partner:${shipment.caller.id}#delivery-1`);
    expect(kept).toHaveLength(1);
    const text = JSON.stringify([...(await shipment.stored()), ...kept]);
    expect(text).toContain(masked);
    expect(text).not.toContain(identityNumber);
    const again = await deliver(undefined, { 'Idempotency-Key': 'delivery-1' });
    expect(again.headers?.['Idempotent-Replayed']).toBe('true');
  });

  it('are not kept as a hash either, from which a number of so few digits could be found by trying', async () => {
    const body = event('delivered', { sign_off: signOff({ documents: both() }) });
    const hashOfAll = createHash('sha256')
      .update(`/${shipment.waybill_number}\n${JSON.stringify(body)}`)
      .digest('hex');
    await call(recordEvent, {
      caller: shipment.caller,
      path: shipment.path,
      body,
      headers: { 'Idempotency-Key': 'hashed' },
    });
    const [kept] = await itemsUnder(`KEY#partner:${shipment.caller.id}#hashed`);
    expect(kept?.['requestHash']).toMatch(/^[0-9a-f]{64}$/);
    expect(kept?.['requestHash']).not.toBe(hashOfAll);
  });

  it('tell no requests apart: as far as they are shown they are the same', async () => {
    const first = await deliver(undefined, { 'Idempotency-Key': 'k' });
    const other = signOff({
      documents: both().map((document) => ({ ...document, number: `99999999${identityNumber.slice(-4)}` })),
    });
    const second = await deliver(other, { 'Idempotency-Key': 'k' });
    expect([second.status, second.body]).toEqual([201, first.body]);
    const third = await deliver(signOff({ documents: [identityDocument({ number: 'another-0000' })] }), {
      'Idempotency-Key': 'k',
    });
    expect([third.status, third.body.code]).toEqual([409, 'idempotency_key_reused']);
  });

  it('are shown by their last four, in the answer, the history and the sign-off', async () => {
    const { body } = await deliver();
    const shown = await shipment.shown();
    for (const { documents } of [body.sign_off, shown.sign_off, shown.history.at(-1).sign_off]) {
      expect(documents).toMatchObject([
        { holder: 'consignee', number: masked },
        { holder: 'collector', number: masked },
      ]);
    }
    expect(JSON.stringify([body, shown])).not.toContain(identityNumber);
    expect(JSON.stringify([body, shown])).not.toContain('"sealed"');
  });

  it('can be decrypted by whoever may, for this shipment only', async () => {
    await deliver();
    const [delivered] = (await shipment.stored()).filter(({ type }) => type === 'delivered');
    const decrypt = (EncryptionContext?: Record<string, string>) =>
      new KMSClient({}).send(
        new DecryptCommand({
          KeyId: process.env['IDENTITY_KEY_ID'],
          CiphertextBlob: Buffer.from(String(delivered?.['sealed']), 'base64'),
          EncryptionContext,
        }),
      );
    const { Plaintext = [] } = await decrypt({ waybill_number: shipment.waybill_number });
    expect(JSON.parse(Buffer.from(Plaintext as Uint8Array).toString())).toEqual([identityNumber, `E${identityNumber}`]);
    await expect(decrypt({ waybill_number: 'HD000000000000' })).rejects.toMatchObject({
      name: 'InvalidCiphertextException',
    });
    await expect(decrypt()).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
  });

  it('in full width, with blanks and dots are taken, and encrypted in their usual form', async () => {
    const wide = Array.from(identityNumber, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    const numbers = [
      wide,
      ` ${identityNumber.slice(0, 6)} ${identityNumber.slice(6, 14)}·${identityNumber.slice(14)}\u200b`,
    ];
    const documents = numbers.map((number) => identityDocument({ number }));
    expect((await deliver(signOff({ documents }))).status).toBe(201);
    expect((await shipment.shown()).sign_off.documents).toMatchObject([{ number: masked }, { number: masked }]);
    const [delivered] = (await shipment.stored()).filter(({ type }) => type === 'delivered');
    const { Plaintext = [] } = await new KMSClient({}).send(
      new DecryptCommand({
        KeyId: process.env['IDENTITY_KEY_ID'],
        CiphertextBlob: Buffer.from(String(delivered?.['sealed']), 'base64'),
        EncryptionContext: { waybill_number: shipment.waybill_number },
      }),
    );
    expect(JSON.parse(Buffer.from(Plaintext as Uint8Array).toString())).toEqual([identityNumber, identityNumber]);
  });

  it.each([
    ['军字第𠮷123号', '****123号'],
    ['12345𠮷67𠮷', '****𠮷67𠮷'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷', '****𠮷𠮷𠮷𠮷'],
  ])('with a rare character are taken, cut by characters: %s', async (number, shown) => {
    expect(
      (
        await deliver(signOff({ documents: [identityDocument({ number })] }), {
          'Idempotency-Key': number.length.toString(),
        })
      ).status,
    ).toBe(201);
    expect((await shipment.shown()).sign_off.documents).toMatchObject([{ number: shown }]);
  });

  it('of six characters are the fewest, of forty the most', async () => {
    for (const number of ['12345', '1'.repeat(41), '1234567;', '']) {
      const { status, body } = await deliver(signOff({ documents: [identityDocument({ number })] }));
      expect([status, body.errors[0].field]).toEqual([422, 'sign_off.documents[0].number']);
    }
    expect((await deliver(signOff({ documents: [identityDocument({ number: 'H(12)/34-5 X' })] }))).status).toBe(201);
  });
});

describe('a sign-off that holds', () => {
  it('is shown with who signed, how to reach them, and when (D5)', async () => {
    await deliver(signOff({ documents: [identityDocument({ number: identityNumber })] }));
    const { sign_off, status, history } = await shipment.shown();
    expect(status).toBe('delivered');
    expect(sign_off).toEqual({
      collector: 'consignee',
      signer_name: '收货公司',
      signer_contact: '+8613800000002',
      documents: [identityDocument({ number: masked })],
      identity_numbers_on_receipt: true,
      letter_of_authority_sealed: false,
      company_seal_on_receipt: true,
      irregular: false,
      reasons: [],
    });
    expect(history.at(-1)).toMatchObject({
      type: 'delivered',
      occurred_at: expect.stringContaining('2026-01-08T15:00:0') as string,
    });
  });

  it('with as little as a seal needs no number to encrypt (D3)', async () => {
    shipment = await newShipment();
    const { status } = await deliver(signOff({ documents: [], company_seal_on_receipt: true }));
    expect(status).toBe(201);
    expect((await shipment.shown()).sign_off).toMatchObject({ irregular: false, documents: [] });
    expect((await shipment.stored()).filter((item) => 'sealed' in item)).toEqual([]);
  });
});

describe('a sign-off that does not hold', () => {
  it('is recorded, because the goods are gone, with every reason (D1, D2, D4)', async () => {
    const { status, body } = await deliver(
      signOff({
        collector: 'delegate',
        identity_numbers_on_receipt: false,
        documents: [
          identityDocument({ name: '收货公同', number: identityNumber }),
          identityDocument({ holder: 'collector', name: '代收人', original: false }),
        ],
      }),
    );
    expect([status, body.status]).toEqual([201, 'delivered']);
    const { sign_off } = await shipment.shown();
    expect(sign_off.irregular).toBe(true);
    expect(sign_off.reasons.map(({ rule, code }: Record<string, unknown>) => [rule, code])).toEqual([
      ['D1', 'identity_document_not_original'],
      ['D2', 'identity_numbers_not_on_receipt'],
      ['D4', 'name_differs'],
    ]);
    expect(body.sign_off).toEqual(sign_off);
  });

  it('signed by another than the one whose document is shown is irregular (D1, X8)', async () => {
    await deliver(signOff({ signer_name: '李四', documents: [identityDocument({ number: identityNumber })] }));
    expect((await shipment.shown()).sign_off).toMatchObject({
      signer_name: '李四',
      irregular: true,
      reasons: [{ rule: 'D1', code: 'signer_differs' }],
    });
  });

  it('names nobody in its reasons', async () => {
    await deliver(signOff({ documents: [identityDocument({ name: '另一个人', number: identityNumber })] }));
    const { reasons } = (await shipment.shown()).sign_off;
    expect(codes({ reasons })).toEqual(['name_differs']);
    for (const personal of ['另一个人', '收货公司', identityNumber.slice(-4)])
      expect(JSON.stringify(reasons)).not.toContain(personal);
  });

  it('stays irregular whatever comes later: another sign-off is refused, and changes nothing (D1)', async () => {
    await deliver(signOff({ documents: [] }));
    const before = await shipment.stored();
    const second = await shipment.report('delivered', { event_id: 'second', sign_off: signOff({ documents: both() }) });
    expect([second.status, second.body.code]).toEqual([409, 'already_delivered']);
    expect(await shipment.stored()).toEqual(before);
    expect((await shipment.shown()).sign_off).toMatchObject({ irregular: true, documents: [] });
  });
});
