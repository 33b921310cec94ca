import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../local/cloud/run.ts';
import { pythonWith } from '../../local/cloud/virtual-environment.ts';
import type { RawTemplate } from '../../infra/synthesize.ts';
import { template } from './template.ts';

/** One region of each partition, and the other of China: what there is differs. */
const REGIONS = ['us-east-1', 'cn-north-1', 'cn-northwest-1'];

const IGNORED = {
  W3005: 'CDK names what a resource depends on, also where a reference says so already.',
};

/** It installs what it needs where that is not there. */
const PATIENCE = 600_000;

interface Finding {
  readonly Level: string;
  readonly Message: string;
  readonly Rule: { readonly Id: string };
  readonly Location: { readonly Path: readonly (string | number)[] | null };
}

let python: string;
let directory: string;
beforeAll(async () => {
  python = await pythonWith('test/requirements.txt', () => undefined);
  directory = await mkdtemp(path.join(tmpdir(), 'huidan-cfn-lint-'));
}, PATIENCE);
afterAll(() => rm(directory, { recursive: true }));

/** What cfn-lint finds in a template: of each finding its rule, where, and what. */
async function findings(linted: Pick<RawTemplate, 'Resources'>): Promise<string[][]> {
  const file = path.join(directory, 'template.json');
  await writeFile(file, JSON.stringify(linted));
  const ignored = ['--ignore-checks', ...Object.keys(IGNORED)];
  const program = path.join(path.dirname(python), 'cfn-lint');
  const args = [program, '--format', 'json', '--regions', ...REGIONS, ...ignored, '--template', file];
  const { output } = await run(python, args, { env: process.env });
  return (JSON.parse(output) as Finding[]).map(({ Rule, Location, Message }) => [
    Rule.Id,
    Location.Path?.join('.') ?? '',
    Message,
  ]);
}

describe('cfn-lint, which knows the forms of all resources and in which regions there are which,', () => {
  it('finds nothing in the template, also in the regions of China', { timeout: PATIENCE }, async () => {
    expect(await findings(template)).toEqual([]);
  });

  it('would find what is wrong, and what a region lacks', { timeout: PATIENCE }, async () => {
    const wrong = await findings({
      Resources: {
        Queue: { Type: 'AWS::SQS::Queue', Properties: { RetentionPeriod: 14 } },
        Users: { Type: 'AWS::Cognito::UserPool' },
      },
    });
    expect(wrong.map(([rule, where]) => [rule, where])).toEqual([
      ['E3002', 'Resources.Queue.Properties.RetentionPeriod'],
      ['E3006', 'Resources.Users.Type'],
      ['E3006', 'Resources.Users.Type'],
    ]);
  });
});
