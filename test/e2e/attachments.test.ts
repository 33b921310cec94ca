import { expect, it } from 'vitest';
import { asOperations, book, report, request, type Answered } from './cloud.ts';
import { ALL_MARKS, happens, sendEnvelope, SIGN_OFF } from './life.ts';

/** The smallest picture that there is, of one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

const announce = (ask: typeof request | typeof asOperations, purpose: string): Promise<Answered> =>
  ask('POST', '/attachments', { content_type: 'image/png', bytes: PNG.length, purpose });

/** Sends a form as a browser does. @returns the status of S3 */
async function upload({ body }: Answered, content: Buffer, otherwise: Record<string, string> = {}): Promise<number> {
  const { url, fields } = body.upload as { url: string; fields: Record<string, string> };
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...otherwise })) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]));
  return (await fetch(url, { method: 'POST', body: form })).status;
}

it('a picture is uploaded by its form and no other, and comes back by a link to whoever sees its shipment', async () => {
  const waybill = await book();
  const announced = await announce(request, 'proof_of_delivery');
  const attachments = [announced.body.attachment_id as string];
  const delivered = { event_id: 'delivered', sign_off: SIGN_OFF, attachments };

  expect((await report(waybill, 'delivered', delivered)).body.errors).toEqual([
    { field: 'attachments[0]', message: 'is not uploaded yet' },
  ]);
  expect(await upload(announced, Buffer.concat([PNG, PNG]))).toBe(400);
  expect(await upload(announced, PNG.subarray(1))).toBe(400);
  expect(await upload(announced, PNG, { 'Content-Type': 'text/html' })).toBe(403);
  expect(await upload(announced, PNG, { key: 'kept/x' })).toBe(403);
  expect(await upload(announced, PNG, { 'Content-Disposition': 'inline' })).toBe(403);
  expect(await upload(announced, PNG)).toBe(204);

  expect((await report(waybill, 'delivered', delivered)).status).toBe(201);
  for (const ask of [request, asOperations]) {
    const { body } = await ask('GET', `/attachments/${attachments[0] ?? ''}`);
    expect(body).toMatchObject({ subject: 'shipment', subject_id: waybill });
    const file = await fetch(body.url as string);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${attachments[0] ?? ''}.png"`);
  }
});

it('an envelope has its picture, too, which its partner does not see', async () => {
  const waybill = await book();
  await happens(waybill, ['receipt_signed', { copies: [1], checked: ALL_MARKS }]);
  const announced = await announce(asOperations, 'receipt');
  const id = announced.body.attachment_id as string;
  expect(await upload(announced, PNG)).toBe(204);
  const { status, body } = await sendEnvelope([{ waybill_number: waybill, copy: 1 }], { attachments: [id] });
  expect(status).toBe(201);
  const shown = await asOperations('GET', `/attachments/${id}`);
  expect(shown.body).toMatchObject({ subject: 'receipt_envelope', subject_id: body.envelope_number });
  expect((await request('GET', `/attachments/${id}`)).status).toBe(404);
});
