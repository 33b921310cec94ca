import path from 'node:path';
import { PROJECT } from './places.ts';

/** The account that the emulator makes up, in the one region that is used of it. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';

/** The root key of the emulator. */
export const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };

const KEPT = ['HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'USER'];

/**
 * What a program of the local cloud sees of the environment: no AWS profile, proxy or test setting of the person's own
 * reaches the emulator, the deployment or Lambda code. The project's Node comes first.
 */
export function cleanEnvironment(additions: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(
    KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const search = [path.join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter);
  return { ...kept, PATH: search, ...additions };
}

/** What makes an AWS SDK or the CDK talk to the cloud at `endpointUrl`, and to nothing else. */
export function awsEnvironment(endpointUrl: string): Record<string, string> {
  return {
    ...CREDENTIALS,
    AWS_ENDPOINT_URL: endpointUrl,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
