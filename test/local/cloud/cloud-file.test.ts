import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCloudFile, removeCloudFile, writeCloudFile } from '../../../local/cloud/cloud-file.ts';
import { PlainError } from '../../../local/cloud/plain-error.ts';

const CLOUD = {
  api_url: 'http://127.0.0.1:4566/_aws/execute-api/abc',
  partner_key: 'hd_test_1',
  second_partner_key: 'hd_test_2',
  branch_key: 'hd_test_3',
  second_branch_key: 'hd_test_4',
  operations_key: 'hd_test_3',
  clock_url: 'http://127.0.0.1:4567/',
  endpoint_url: 'http://127.0.0.1:4566',
  region: 'us-east-1',
  table_name: 'Huidan-Table',
  clock_file: '/tmp/cloud/clock-offset',
};

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'huidan-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

it('reads what was written', async () => {
  await writeCloudFile(CLOUD, directory);
  expect(await readCloudFile(directory)).toEqual(CLOUD);
});

it('keeps the keys from other users of the machine', async () => {
  await writeCloudFile(CLOUD, directory);
  expect((await stat(path.join(directory, 'cloud.json'))).mode & 0o077).toBe(0);
});

it('says how to start a cloud when none runs', async () => {
  await writeCloudFile(CLOUD, directory);
  await removeCloudFile(directory);
  await expect(readCloudFile(directory)).rejects.toThrow(PlainError);
  await expect(readCloudFile(directory)).rejects.toThrow('npm start');
});
