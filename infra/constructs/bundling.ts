import type { BuildOptions } from 'esbuild';

/**
 * Where the AWS clients look for credentials when the environment has none, which that of a function always has. They are
 * a quarter of a small bundle, and to be parsed takes as long as to be run.
 */
const OTHER_CREDENTIALS = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** How anything is bundled that Lambda runs: for the shortest import, and with the names of functions, which stacks show. */
export const FORMAT = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** How the functions are bundled. */
export const BUNDLING = { ...FORMAT, external: OTHER_CREDENTIALS } as const satisfies BuildOptions;
