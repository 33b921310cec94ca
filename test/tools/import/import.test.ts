import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a line with more cells than the head is not sent, and comes back with all of them', async () => {
  const file = path.join(folder, 'orders.csv');
  await writeFile(file, '重量,品名\n1,5,轴承\n');
  const asked = ['tools/import.ts', file, '--kind', 'bookings', '--url', 'https://api.example.com'];
  const run = promisify(execFile)(process.execPath, asked, { env: { HUIDAN_API_KEY: 'hd_test_none' } });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: '0 of 1 rows are taken, 0 of them before.\n',
    stderr: expect.stringContaining('1 rows were refused') as string,
  });
  const refused = await readFile(path.join(folder, 'orders.refused.csv'), 'utf8');
  expect(refused.trim().split('\r\n')).toEqual([
    '重量,品名,cell 3,refused_because',
    '1,5,轴承,has more cells than the head: a text with a comma must stand between quotes',
  ]);
});
