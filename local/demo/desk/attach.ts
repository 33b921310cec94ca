import type { HuidanClient } from '../../../client/src/index.ts';
import { PlainError } from '../../cloud/plain-error.ts';

/** The smallest picture that there is, of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** Uploads a picture that is to show what a claim says. @returns its id */
export async function attach(client: HuidanClient): Promise<string> {
  const { attachment_id, upload } = await client.post('/attachments', {
    body: { content_type: 'image/png', bytes: PICTURE.length, purpose: 'claim' },
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([PICTURE]));
  const { ok, status } = await fetch(upload.url, { method: 'POST', body: form });
  if (!ok) throw new PlainError(`The picture is not taken: ${status}.`);
  return attachment_id;
}
