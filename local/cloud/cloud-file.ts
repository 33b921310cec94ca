import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { DEFAULT_DIRECTORY } from './places.ts';
import { PlainError } from './plain-error.ts';

const CloudFile = z.object({
  /** `/v1/…` is appended to it. */
  api_url: z.string(),
  partner_key: z.string(),
  second_partner_key: z.string(),
  branch_key: z.string(),
  second_branch_key: z.string(),
  operations_key: z.string(),
  clock_url: z.string(),
  clock_file: z.string(),
  endpoint_url: z.string(),
  region: z.string(),
  table_name: z.string(),
});

/** How to reach a cloud that runs, for everything that is not the process that started it. */
export type CloudFile = z.infer<typeof CloudFile>;

const fileIn = (directory: string): string => path.join(directory, 'cloud.json');

/** Written when the cloud is ready for use, readable by its owner only: it holds keys. */
export async function writeCloudFile(content: CloudFile, directory = DEFAULT_DIRECTORY): Promise<void> {
  await mkdir(directory, { recursive: true });
  const unfinished = `${fileIn(directory)}.new`;
  await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, fileIn(directory));
}

/** Where the running cloud is. @throws PlainError when none has been started */
export async function readCloudFile(directory = DEFAULT_DIRECTORY): Promise<CloudFile> {
  const text = await readFile(fileIn(directory), 'utf8').catch(() => undefined);
  if (text === undefined) throw new PlainError('No local cloud is running. Start one with: npm start');
  return CloudFile.parse(JSON.parse(text));
}

/** The cloud has stopped. */
export async function removeCloudFile(directory = DEFAULT_DIRECTORY): Promise<void> {
  await rm(fileIn(directory), { force: true });
}
