import { expect, it } from 'vitest';
import { PNG } from '../functions/attachments.ts';
import { asOperations, book, report, request } from './cloud.ts';
import { ALL_MARKS, happens, sendEnvelope, SIGN_OFF } from './life.ts';
import { announce, upload } from './uploaded.ts';

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
