import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { keepRendered } from '../../../functions/adapters/keep-rendered.ts';

/** Reads what lies under a key. */
async function kept(key: string): Promise<{ readonly text: string; readonly type: string | undefined }> {
  const command = new GetObjectCommand({ Bucket: process.env['REPORT_BUCKET'], Key: key });
  const { Body, ContentType } = await new S3Client({}).send(command);
  return { text: (await Body?.transformToString()) ?? '', type: ContentType };
}

async function* pieces(count: number): AsyncGenerator<string> {
  for (let piece = 0; piece < count; piece++) yield await Promise.resolve(`${'字'.repeat(100_000)}${piece}\n`);
}

it.each([
  ['nothing', 0],
  ['less than the storage takes as a part', 2],
  ['some parts of it', 40],
])('a report is kept as it comes, whole: %s', async (_, count) => {
  await keepRendered(`rendered/test/${count}.csv`, 'csv', pieces(count));
  const { text, type } = await kept(`rendered/test/${count}.csv`);
  expect(type).toBe('text/csv; charset=utf-8');
  expect(text === (await Array.fromAsync(pieces(count))).join('')).toBe(true);
});

it('one that breaks off is not kept', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield* pieces(30);
    throw new Error('a part is gone');
  }
  await expect(keepRendered('rendered/test/broken.csv', 'csv', broken())).rejects.toThrow('a part is gone');
  await expect(kept('rendered/test/broken.csv')).rejects.toMatchObject({ name: 'NoSuchKey' });
});
