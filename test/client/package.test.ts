import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import description from '../../client/package.json' with { type: 'json' };
import document from '../../openapi.json' with { type: 'json' };

const run = promisify(execFile);
/** It compiles the types of the whole API, on a machine that may be busy. */
const PATIENCE = 120_000;

let folder: string;

/** A folder of somebody else's, into which the package is installed as it would be published. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huidan-client-'));
  await run('npm', ['pack', '--workspace', 'huidan-client', '--pack-destination', folder]);
  const installed = join(folder, 'node_modules/huidan-client');
  await mkdir(installed, { recursive: true });
  const file = join(folder, `huidan-client-${description.version}.tgz`);
  await run('tar', ['--extract', '--file', file, '--directory', installed, '--strip-components', '1']);
  for (const dependency of Object.keys(description.dependencies))
    await symlink(resolve('node_modules', dependency), join(folder, 'node_modules', dependency));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
}, PATIENCE);
afterAll(() => rm(folder, { recursive: true }));

it('is of the version of the API', () => {
  expect(description.version).toBe(document.info.version);
});

it('holds what is made of it, and how it is used', async () => {
  const { stdout } = await run('ls', ['-R', join(folder, 'node_modules/huidan-client')]);
  expect(stdout.split('\n')).toEqual(expect.arrayContaining(['README.md', 'index.js', 'index.d.ts', 'schema.d.ts']));
  expect(stdout).not.toContain('client.ts');
});

it('is called from JavaScript', async () => {
  await writeFile(
    join(folder, 'program.js'),
    `import { createClient, verifyWebhook, WebhookVerificationError } from 'huidan-client';
const fetch = async ({ method, url }) => Response.json({ waybill_number: method + ' ' + url });
const client = createClient({ baseUrl: 'https://api.example/v1', apiKey: 'hd_test_fake', fetch });
const path = { waybill_number: 'HD1' };
console.log((await client.get('/shipments/{waybill_number}', { params: { path } })).waybill_number);
try { verifyWebhook('{}', {}, 'whsec_AAAA'); } catch (error) { console.log(error instanceof WebhookVerificationError); }
`,
  );
  const { stdout } = await run('node', ['program.js'], { cwd: folder });
  expect(stdout).toBe('GET https://api.example/v1/shipments/HD1\ntrue\n');
});

it(
  'has types, which know what the API does not take',
  async () => {
    const readme = await readFile('client/README.md', 'utf8');
    const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
    expect(examples.length).toBeGreaterThan(2);
    await writeFile(join(folder, 'readme.ts'), examples.join('\n'));
    await writeFile(
      join(folder, 'wrong.ts'),
      `import { createClient } from 'huidan-client';
const client = createClient({ baseUrl: '', apiKey: '' });
// @ts-expect-error: a status that there is not
for await (const { waybill_number } of client.paginate('/shipments', { params: { query: { status: 'gone' } } })) waybill_number.length;
`,
    );
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--typeRoots',
      resolve('node_modules/@types'),
    ];
    const checked = await run(
      resolve('node_modules/.bin/tsc'),
      [...options, '--types', 'node', 'readme.ts', 'wrong.ts'],
      {
        cwd: folder,
      },
    ).catch((error: unknown) => error as { stdout: string });
    expect(checked.stdout).toBe('');
  },
  PATIENCE,
);
