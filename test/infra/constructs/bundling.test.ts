import { buildSync } from 'esbuild';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryPoints, FUNCTIONS } from '../../../infra/constructs/bundle.ts';
import { BUNDLING } from '../../../infra/constructs/bundling.ts';

const PROJECT = path.dirname(FUNCTIONS);
const OF_API = entryPoints().filter((entry) => entry.startsWith('api/'));

/** The files in the bundle of an entry point, without those of which nothing is left. */
const inputs: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(
    buildSync({
      ...BUNDLING,
      absWorkingDir: PROJECT,
      entryPoints: OF_API.map((entry) => ({ in: path.join(FUNCTIONS, `${entry}.ts`), out: entry })),
      outdir: 'bundles',
      metafile: true,
      write: false,
    }).metafile.outputs,
  ).map((output) => [
    (output.entryPoint ?? '').replace(/^functions\/|\.ts$/g, ''),
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  ]),
);

const having = (part: string): string[] =>
  Object.entries(inputs)
    .filter(([, files]) => files.some((file) => file.includes(part)))
    .map(([entry]) => entry)
    .sort();

describe('the functions of the API load', () => {
  it('what is looked for here', () => {
    expect(Object.keys(inputs).sort()).toEqual(OF_API);
    expect(having('node_modules/@aws-sdk/client-dynamodb/')).toEqual(OF_API);
  });

  it.each([
    ['what only checks what a deployment sets', 'domain/overrides-schema.ts'],
    ['what only checks what a deployment sets', 'domain/report/settings-schema.ts'],
    ['the whole of zod', 'node_modules/zod/v4/classic/'],
    ['the whole of the S3 client', 'node_modules/@aws-sdk/client-s3/dist-es/S3.js'],
    ['what Powertools share a second time', 'node_modules/@aws-lambda-powertools/logger/node_modules/'],
    ['where else credentials may be', 'node_modules/@aws-sdk/credential-provider-ini/'],
    ['the clients of where else credentials may be', 'node_modules/@aws-sdk/nested-clients/'],
  ])('not %s: %s', (_, part) => {
    expect(having(part)).toEqual([]);
  });

  it.each([
    [
      'node_modules/@aws-sdk/client-kms/',
      [
        'api/bulk/writes',
        'api/cases/writes',
        'api/contacts/writes',
        'api/customers/writes',
        'api/notices/reads',
        'api/notices/writes',
        'api/reports/reads',
        'api/shipments/reads',
        'api/shipments/writes',
        'api/tracking/reads',
        'api/webhooks/writes',
      ],
    ],
    [
      'node_modules/libphonenumber-js/',
      ['api/bulk/writes', 'api/contacts/writes', 'api/shipments/reads', 'api/shipments/writes'],
    ],
    [
      'node_modules/@aws-sdk/client-s3/',
      [
        'api/attachments/reads',
        'api/attachments/writes',
        'api/bulk/writes',
        'api/cases/writes',
        'api/claims/writes',
        'api/receipt-envelopes/writes',
        'api/reports/reads',
        'api/reports/writes',
        'api/shipments/writes',
        'api/vehicle-arrivals/writes',
      ],
    ],
    ['node_modules/@aws-sdk/s3-presigned-post/', ['api/attachments/writes']],
    [
      'node_modules/file-type/',
      [
        'api/bulk/writes',
        'api/cases/writes',
        'api/claims/writes',
        'api/receipt-envelopes/writes',
        'api/shipments/writes',
        'api/vehicle-arrivals/writes',
      ],
    ],
    ['node_modules/@aws-sdk/lib-storage/', ['api/reports/reads']],
    ['node_modules/write-excel-file/', ['api/reports/reads']],
    ['functions/api/contract/network-schema.ts', ['api/network/writes']],
    ['functions/api/contract/calendar-schema.ts', ['api/contacts/writes', 'api/network/writes']],
    ['functions/api/contract/tariff-schema.ts', ['api/network/writes']],
  ])('%s only where it is used', (part, entries) => {
    expect(having(part)).toEqual(entries);
  });
});
