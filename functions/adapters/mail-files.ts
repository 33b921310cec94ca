import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mailBucket } from './environment.ts';
import { patience } from './patience.ts';

/** A message has up to 40 MB: an attempt ends when all of it is there. */
const files = new S3Client(patience(2, 15_000));

/** A message as it came. @throws NoSuchKey when there is none; on AWS AccessDenied, since nobody may list the bucket */
export async function readMailFile(key: string): Promise<Uint8Array> {
  const { Body } = await files.send(new GetObjectCommand({ Bucket: mailBucket(), Key: key }));
  if (!Body) throw new Error('the bucket gave no message');
  return await Body.transformToByteArray();
}
