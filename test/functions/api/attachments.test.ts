import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST } from '../../../domain/attachment/attachment.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { announced, bring, brought, JPEG, PDF, PNG, shownAttachment as shown, withProfile } from '../attachments.ts';
import { call, fieldsIn } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { ALL_MARKS, accepted, copyOf, open, send, signedShipment } from '../envelopes.ts';
import { event, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

const HGH: Holder = { kind: 'branch', id: 'HGH', branches: ['HGH'] };
const SHA: Holder = { kind: 'branch', id: 'SHA', branches: ['SHA'] };
const NONE = `att_${'0'.repeat(32)}`;

beforeAll(openNetwork);
beforeEach(() => {
  setClock('2026-01-05T09:00:00+08:00');
});

const rowOf = async (id: string) => (await itemsUnder(`ATTACHMENT#${id}`))[0] ?? {};
const seconds = (time: string): number => Date.parse(time) / 1000;

/** The keys of all files that there are of an attachment. */
async function filesOf(id: string): Promise<string[]> {
  const files = ['incoming', 'kept'].map(async (prefix) => {
    const command = new ListObjectsV2Command({ Bucket: process.env['ATTACHMENT_BUCKET'], Prefix: `${prefix}/${id}` });
    return ((await new S3Client({}).send(command)).Contents ?? []).map(({ Key = '' }) => Key);
  });
  return (await Promise.all(files)).flat();
}

/** What a link leads to. It is read without the link: that is of another time than the emulator's. */
async function linked(url: string): Promise<Buffer> {
  const [, bucket, ...key] = decodeURIComponent(new URL(url).pathname).split('/');
  const { Body } = await new S3Client({}).send(new GetObjectCommand({ Bucket: bucket, Key: key.join('/') }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

/** The delivery is refused for its attachments, and nothing is written. */
async function refused(shipment: SampleShipment, attachments: unknown) {
  const before = await shipment.stored();
  const answer = await shipment.report('delivered', { sign_off: signOff(), attachments });
  expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
  expect(await shipment.stored()).toEqual(before);
  return answer.body.errors as unknown;
}

describe('an attachment that is announced', () => {
  it('is answered by a form for this type and size, of a quarter of an hour, and waits for a day', async () => {
    await atExactly('2026-01-05T09:00:00+08:00', async () => {
      const { status, headers, body } = await bring(newPartner());
      const id = body.attachment_id as string;
      expect([status, headers?.['Location'], body.expires_at]).toEqual([
        201,
        `attachments/${id}`,
        '2026-01-05T01:15:00Z',
      ]);
      const { url, fields } = body.upload as { url: string; fields: Record<string, string> };
      expect(url).toMatch(/^http/);
      expect(fields).toMatchObject({ 'Content-Type': 'image/png', key: `incoming/${id}` });
      const policy = JSON.parse(Buffer.from(fields['Policy'] ?? '', 'base64').toString()) as { conditions: unknown[] };
      expect(policy.conditions).toEqual(
        expect.arrayContaining([
          ['content-length-range', PNG.length, PNG.length],
          { 'Content-Type': 'image/png' },
          { key: `incoming/${id}` },
        ]),
      );
      expect((await rowOf(id))['expiresAt']).toBe(seconds('2026-01-06T09:00:00+08:00'));
    });
  });

  it.each([
    ['content_type', 'image/svg+xml'],
    ['content_type', 'text/html'],
    ['bytes', 0],
    ['bytes', LARGEST + 1],
    ['bytes', 1.5],
    ['purpose', 'selfie'],
  ])('is refused with %s %s', async (field, value) => {
    const answer = await bring(newPartner(), { [field]: value });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, [field]]);
  });

  it('is one and the same however often it is sent with an Idempotency-Key', async () => {
    const caller = newPartner();
    const [first, again] = [
      await bring(caller, {}, { 'Idempotency-Key': 'one' }),
      await bring(caller, {}, { 'Idempotency-Key': 'one' }),
    ];
    expect(again.body).toEqual(first.body);
    expect((await bring(caller, { bytes: 5 }, { 'Idempotency-Key': 'one' })).status).toBe(409);
  });

  it('is shown to who brought it, and to nobody else but operations', async () => {
    const [ours, theirs] = [newPartner(), newPartner()];
    const id = await brought(ours);
    const { body } = await shown(ours, id);
    expect(body).toMatchObject({ id, content_type: 'image/png', bytes: PNG.length, subject: null, subject_id: null });
    expect(await linked(body.url as string)).toEqual(PNG);
    expect((await shown(OPERATIONS, id)).status).toBe(200);
    for (const other of [theirs, HGH]) expect((await shown(other, id)).status).toBe(404);
    const ofBranch = await brought(HGH);
    expect((await shown({ kind: 'branch', id: 'SHA,HGH', branches: ['SHA', 'HGH'] }, ofBranch)).status).toBe(200);
    for (const other of [SHA, ours]) expect((await shown(other, ofBranch)).status).toBe(404);
  });

  it.each([NONE, 'x', '../kept', ''])('is not found by %j', async (id) => {
    expect((await shown(OPERATIONS, id)).status).toBe(404);
  });
});

describe('an event with attachments', () => {
  it('shows them in its history, and to all who may see the shipment', async () => {
    const shipment = await newShipment();
    const ids = [
      await brought(HGH),
      await brought(HGH, { content_type: 'image/jpeg', purpose: 'receipt' }, JPEG),
      await brought(HGH, { content_type: 'application/pdf', purpose: 'exception' }, PDF),
    ];
    const told = { sign_off: signOff(), attachments: ids };
    const { status, body } = await call(recordEvent, {
      caller: HGH,
      path: shipment.path,
      body: event('delivered', told),
    });
    expect([status, body.attachments]).toEqual([201, ids]);
    const { history } = await shipment.shown();
    expect(history.find(({ type }: { type: string }) => type === 'delivered').attachments).toEqual(ids);
    for (const caller of [shipment.caller, HGH, { kind: 'branch', id: 'CTU', branches: ['CTU'] } as const]) {
      const answer = await shown(caller, ids[1] ?? '');
      expect(answer.body).toMatchObject({
        purpose: 'receipt',
        subject: 'shipment',
        subject_id: shipment.waybill_number,
      });
      expect(await linked(answer.body.url as string)).toEqual(JPEG);
    }
    for (const other of [newPartner(), SHA]) expect((await shown(other, ids[1] ?? '')).status).toBe(404);
  });

  it('has a link that works for five minutes, and leads to what is saved and never shown as a page', async () => {
    const shipment = await newShipment();
    const id = await brought(shipment.caller);
    await shipment.happened('tracked', { asked: '司机', late: false, attachments: [id] });
    await atExactly('2026-01-05T10:00:00+08:00', async () => {
      const { body } = await shown(shipment.caller, id);
      expect(body.expires_at).toBe('2026-01-05T02:05:00Z');
      expect(Object.fromEntries(new URL(body.url as string).searchParams)).toMatchObject({
        'X-Amz-Expires': '300',
        'response-content-type': 'image/png',
        'response-content-disposition': `attachment; filename="${id}.png"`,
      });
    });
  });

  it('sent again is the same, and what it refers to stays as it is', async () => {
    const shipment = await newShipment();
    const id = await brought(shipment.caller);
    const told = { event_id: 'once', asked: '司机', late: false, attachments: [id] };
    await shipment.happened('tracked', told);
    const [row, files] = [await rowOf(id), await filesOf(id)];
    setClock('2026-03-01T09:00:00+08:00');
    const again = await shipment.report('tracked', told);
    expect([again.status, again.headers?.['Idempotent-Replayed']]).toEqual([201, 'true']);
    expect((await shipment.report('tracked', { ...told, attachments: [] })).body.code).toBe('event_id_reused');
    // Another event of the shipment may refer to it, too.
    await shipment.happened('delivered', { sign_off: signOff(), attachments: [id] });
    expect([await rowOf(id), await filesOf(id)]).toEqual([row, files]);
  });

  it('of several at the same moment that refer to one, those of its shipment are all taken', async () => {
    const shipment = await newShipment();
    const id = await brought(shipment.caller);
    const told = { asked: '司机', late: false, attachments: [id] };
    const answers = await Promise.all([1, 2, 3].map(() => shipment.report('tracked', told)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('of two shipments that refer to one at the same moment, one has it', async () => {
    const shipment = await newShipment();
    const other = await newShipment({}, shipment.caller);
    const id = await brought(shipment.caller);
    const told = { asked: '司机', late: false, attachments: [id] };
    const answers = await Promise.all([shipment.report('tracked', told), other.report('tracked', told)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.flatMap(({ body }) => (body.errors as unknown) ?? [])).toEqual([
      { field: 'attachments[0]', message: 'belongs to something else already' },
    ]);
  });

  it('is refused for each that cannot be referred to, all at once, and nothing is written', async () => {
    const shipment = await newShipment();
    const { caller } = shipment;
    const elsewhere = await brought(caller);
    await (await newShipment({}, caller)).happened('tracked', { asked: '司机', late: false, attachments: [elsewhere] });
    const longer = await announced(caller);
    await longer.upload(Buffer.concat([PNG, PNG]));
    const html = Buffer.from('<script>alert(1)</script>');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const ids = [
      await brought(caller),
      NONE,
      await brought(newPartner()),
      elsewhere,
      (await announced(caller)).id,
      await brought(caller, {}, JPEG),
      await brought(caller, { content_type: 'application/pdf' }, html),
      await brought(caller, {}, svg),
      await brought(caller, { purpose: 'claim' }),
      longer.id,
    ];
    const messages = [
      [1, 'is no attachment of yours'],
      [2, 'is no attachment of yours'],
      [3, 'belongs to something else already'],
      [4, 'is not uploaded yet'],
      [5, 'is no image/png'],
      [6, 'is no application/pdf'],
      [7, 'is no image/png'],
      [8, 'was brought as claim: here it must be proof_of_delivery or receipt or exception'],
      [9, `has ${2 * PNG.length} bytes, not ${PNG.length}`],
    ] as const;
    expect(await refused(shipment, ids)).toEqual(
      messages.map(([at, message]) => ({ field: `attachments[${at}]`, message })),
    );
    for (const id of ids.filter((each) => each !== elsewhere))
      expect((await filesOf(id)).filter((key) => key.startsWith('kept/'))).toEqual([]);
    // What was good is good still.
    await shipment.happened('delivered', { sign_off: signOff(), attachments: ids.slice(0, 1) });
  });

  it.each([
    ['twice', [NONE, NONE], 'attachments'],
    ['more than ten', Array.from({ length: 11 }, (_, at) => `att_${String(at).padStart(32, '0')}`), 'attachments'],
    ['what is no id', ['x'], 'attachments[0]'],
  ])('names none %s', async (_, attachments, field) => {
    const shipment = await newShipment();
    expect(await refused(shipment, attachments)).toMatchObject([{ field }]);
  });

  it('that is refused for itself leaves them as they were', async () => {
    const shipment = await newShipment();
    const id = await brought(shipment.caller);
    expect((await shipment.report('signature_disputed', { attachments: [id] })).status).toBe(409);
    expect([(await rowOf(id))['attached'], await filesOf(id)]).toEqual([undefined, [`incoming/${id}`]]);
  });

  it('takes a picture that begins after its colour profile', async () => {
    const shipment = await newShipment();
    for (const profile of [100, 10_000, 100_000]) {
      const id = await brought(shipment.caller, {}, withProfile(profile));
      await shipment.happened('tracked', { asked: '司机', late: false, attachments: [id] });
    }
  });
});

describe('what nothing refers to', () => {
  it('goes after a day, and cannot be referred to from then on', async () => {
    const shipment = await newShipment();
    const id = await brought(shipment.caller);
    setClock('2026-01-06T08:59:00+08:00');
    expect((await shown(shipment.caller, id)).status).toBe(200);
    setClock('2026-01-06T09:01:00+08:00');
    expect((await shown(shipment.caller, id)).status).toBe(404);
    expect(await refused(shipment, [id])).toEqual([{ field: 'attachments[0]', message: 'is no attachment of yours' }]);
  });
});

describe('what something refers to', () => {
  it('is kept for five years from then on, under a key that nobody can write to with its form', async () => {
    const shipment = await newShipment();
    const { id, upload } = await announced(shipment.caller);
    await upload(PNG);
    setClock('2026-01-05T10:00:00+08:00');
    await shipment.happened('tracked', { asked: '司机', late: false, attachments: [id] });
    expect(Number((await rowOf(id))['expiresAt'])).toBeGreaterThan(seconds('2031-01-05T10:00:00+08:00'));
    // What is uploaded in its place changes nothing.
    await upload(JPEG);
    setClock('2030-12-31T09:00:00+08:00');
    const { body } = await shown(shipment.caller, id);
    expect(new URL(body.url as string).pathname).toContain('/kept/');
    expect(await linked(body.url as string)).toEqual(PNG);
  });
});

describe('an electronic receipt (D5)', () => {
  const electronic = { signer_name: '王五', signer_contact: '+8613800000003', signed_at: '2026-01-09T08:58:00+08:00' };
  const told = { copies: [1], checked: ALL_MARKS, occurred_at: '2026-01-09T09:00:00+08:00', electronic };

  it('is recorded with its picture and its signer, and the paper goes on as the shipper wished', async () => {
    const shipment = await signedShipment([]);
    const id = await brought(shipment.caller, { purpose: 'receipt' });
    const { body } = await shipment.happened('receipt_signed', { ...told, attachments: [id] });
    expect(body).toMatchObject({ electronic, attachments: [id] });
    const { receipt } = await shipment.shown();
    expect([receipt.status, receipt.copies[0].state]).toEqual(['awaited', 'signed']);
  });

  it.each([
    ['without a picture', async () => Promise.resolve(undefined)],
    ['with one of something else', async (caller: Holder) => [await brought(caller)]],
  ])('is refused %s', async (_, attached) => {
    const shipment = await signedShipment([]);
    const answer = await shipment.report('receipt_signed', { ...told, attachments: await attached(shipment.caller) });
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ field: 'attachments', message: 'must have one that was brought as receipt' }],
    ]);
  });

  it('is refused where it was signed before the order', async () => {
    const shipment = await signedShipment([]);
    const attachments = [await brought(shipment.caller, { purpose: 'receipt' })];
    const early = { ...electronic, signed_at: '2020-01-09T08:58:00+08:00' };
    const answer = await shipment.report('receipt_signed', { ...told, attachments, electronic: early });
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ field: 'electronic.signed_at', message: 'is before the order' }],
    ]);
  });

  it('is refused where it was signed after it is told', async () => {
    const shipment = await signedShipment([]);
    const attachments = [await brought(shipment.caller, { purpose: 'receipt' })];
    const late = { ...electronic, signed_at: '2026-01-09T09:03:00+08:00' };
    const answer = await shipment.report('receipt_signed', { ...told, attachments, electronic: late });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['electronic.signed_at']]);
  });
});

describe('an envelope with attachments (E3)', () => {
  it('shows them to its two branches, and keeps those of its list and of its opening', async () => {
    const shipment = await signedShipment([1]);
    const [listed, found] = [
      await brought(HGH, { purpose: 'receipt' }),
      await brought(OPERATIONS, { purpose: 'exception' }),
    ];
    const { body } = await send([copyOf(shipment)], { attachments: [listed] });
    const number = body.envelope_number as string;
    const opening = { attachments: [found] };
    expect((await open(number, [accepted(shipment)], opening)).status).toBe(200);
    // The same again is the same; with others it is another opening.
    expect((await open(number, [accepted(shipment)], opening)).status).toBe(200);
    expect((await open(number, [accepted(shipment)])).body.code).toBe('envelope_opened');
    for (const id of [listed, found])
      expect((await shown({ kind: 'branch', id: 'CTU', branches: ['CTU'] }, id)).body).toMatchObject({
        subject: 'receipt_envelope',
        subject_id: number,
      });
    for (const other of [SHA, shipment.caller]) expect((await shown(other, found)).status).toBe(404);
  });

  it('is refused for what cannot be referred to, and nothing is sent', async () => {
    const shipment = await signedShipment([1]);
    const answer = await send([copyOf(shipment)], { attachments: [await brought(OPERATIONS), NONE] });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['attachments[0]', 'attachments[1]']]);
    expect((await send([copyOf(shipment)])).status).toBe(201);
  });
});
