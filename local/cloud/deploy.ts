import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { ACCOUNT, awsEnvironment, cleanEnvironment, REGION } from './environment.ts';
import { PROJECT } from './places.ts';
import { PlainError } from './plain-error.ts';
import { run, tail } from './run.ts';
import type { Cloud } from './start-cloud.ts';

const CDK = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
const STACK = 'Huidan';
const PROGRESS = /\|\s*(\d+\/\d+) \|/;

const Outputs = z.object({ [STACK]: z.object({ ApiId: z.string(), TableName: z.string(), BusName: z.string() }) });

/** What the stack says of itself once it is deployed. */
export type StackOutputs = z.infer<typeof Outputs>[typeof STACK];

/** Makes the CloudFormation templates and bundles the functions, into the cloud's directory. It needs no cloud. */
export async function synthesize(directory: string): Promise<void> {
  await cdk(['synth', '--quiet', '--output', assembly(directory)], { directory, cwd: PROJECT });
}

/** Prepares the empty account for CDK deployments. */
export async function bootstrap(cloud: Cloud): Promise<void> {
  // Away from cdk.json: with an environment named, bootstrapping needs no app.
  await cdk(['bootstrap', `aws://${ACCOUNT}/${REGION}`], {
    directory: cloud.directory,
    endpointUrl: cloud.endpointUrl,
    cwd: tmpdir(),
  });
}

/** Deploys what was synthesized to the bootstrapped cloud. */
export async function deploy(
  cloud: Pick<Cloud, 'directory' | 'endpointUrl'>,
  note: (text: string) => void,
): Promise<StackOutputs> {
  const outputs = path.join(cloud.directory, 'outputs.json');
  const args = [
    'deploy',
    '--all',
    '--require-approval',
    'never',
    '--progress',
    'events',
    '--app',
    assembly(cloud.directory),
    '--outputs-file',
    outputs,
  ];
  await cdk(args, {
    directory: cloud.directory,
    endpointUrl: cloud.endpointUrl,
    cwd: PROJECT,
    onLine: (line) => {
      const count = PROGRESS.exec(line)?.[1];
      if (count !== undefined) note(count);
    },
  });
  return Outputs.parse(JSON.parse(await readFile(outputs, 'utf8')))[STACK];
}

const assembly = (directory: string): string => path.join(directory, 'cdk.out');

interface CdkOptions {
  readonly directory: string;
  readonly endpointUrl?: string;
  readonly cwd: string;
  readonly onLine?: (line: string) => void;
}

async function cdk(
  [command = '', ...args]: string[],
  { directory, endpointUrl, ...options }: CdkOptions,
): Promise<void> {
  const env = cleanEnvironment({
    ...(endpointUrl === undefined ? {} : awsEnvironment(endpointUrl)),
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    // The rules of AWS for templates, which the emulator does not have: half of the time that a synthesis takes.
    CDK_VALIDATION: 'false',
  });
  const { code, output } = await run('node', [CDK, command, '--no-notices', ...args], { ...options, env });
  await writeFile(path.join(directory, `cdk-${command}.log`), output);
  if (code !== 0) throw new PlainError(`cdk ${command} failed:\n${tail(output, 25)}`);
}
