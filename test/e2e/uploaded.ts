import { PNG } from '../functions/attachments.ts';
import type { Answered, request } from './cloud.ts';

/** Announces the smallest picture that there is. */
export const announce = (ask: typeof request, purpose: string): Promise<Answered> =>
  ask('POST', '/attachments', { content_type: 'image/png', bytes: PNG.length, purpose });

/** Sends a form as a browser does. @returns the status of S3 */
export async function upload(
  { body }: Answered,
  content: Buffer,
  otherwise: Record<string, string> = {},
): Promise<number> {
  const { url, fields } = body.upload as { url: string; fields: Record<string, string> };
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...otherwise })) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]));
  return (await fetch(url, { method: 'POST', body: form })).status;
}

/** A picture that was brought. @returns its id */
export async function uploaded(ask: typeof request, purpose: string): Promise<string> {
  const announced = await announce(ask, purpose);
  const status = await upload(announced, PNG);
  if (status !== 204) throw new Error(`the picture is answered ${status}`);
  return announced.body.attachment_id as string;
}
