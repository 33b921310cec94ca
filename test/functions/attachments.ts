import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { deflateSync } from 'node:zlib';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { handler as bringAttachment } from '../../functions/api/attachments/bring-attachment.ts';
import { handler as getAttachment } from '../../functions/api/attachments/get-attachment.ts';
import { call, type Answered, type Call } from './call.ts';

/** The smallest picture that there is, of one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
export const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A PNG whose picture begins after a colour profile of so many bytes, as cameras write it. */
export function withProfile(bytes: number): Buffer {
  const [head, rest] = [PNG.subarray(0, 33), PNG.subarray(33)];
  const profile = deflateSync(Buffer.alloc(bytes, 7), { level: 0 });
  const length = Buffer.alloc(4);
  length.writeUInt32BE(profile.length);
  return Buffer.concat([head, length, Buffer.from('iCCP'), profile, Buffer.alloc(4), rest]);
}

export interface Brought {
  readonly id: string;
  /** Puts a file where its form would. */
  readonly upload: (content: Buffer) => Promise<void>;
}

export const bring = (
  caller: Call['caller'],
  otherwise: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answered> =>
  call(bringAttachment, {
    caller,
    at: '/attachments',
    body: { content_type: 'image/png', bytes: PNG.length, purpose: 'proof_of_delivery', ...otherwise },
    headers,
  });

/** Announces an attachment, without its file. */
export async function announced(caller: Holder, otherwise: Record<string, unknown> = {}): Promise<Brought> {
  const { status, body } = await bring(caller, otherwise);
  if (status !== 201) throw new Error(JSON.stringify(body));
  const id = body.attachment_id as string;
  const upload = async (content: Buffer) => {
    const { key, bucket } = body.upload.fields as { key: string; bucket: string };
    await new S3Client({}).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content }));
  };
  return { id, upload };
}

/** Brings an attachment with its file. @returns its id */
export async function brought(
  caller: Holder,
  otherwise: Record<string, unknown> = {},
  content: Buffer = PNG,
): Promise<string> {
  const { id, upload } = await announced(caller, { bytes: content.length, ...otherwise });
  await upload(content);
  return id;
}

export const shownAttachment = (caller: Call['caller'], id: string): Promise<Answered> =>
  call(getAttachment, { caller, method: 'GET', path: { id } });
