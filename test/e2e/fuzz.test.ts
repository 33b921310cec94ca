import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../local/cloud/places.ts';
import { run } from '../../local/cloud/run.ts';
import { pythonWith } from '../../local/cloud/virtual-environment.ts';
import { book, booking, cloud, instructed, newDay, request } from './cloud.ts';
import { ALL_MARKS, happens, sendEnvelope, SIGN_OFF, signedReceipt } from './life.ts';

/** It installs what it needs where that is not there. */
const PATIENCE = 600_000;

/** Of what needs nothing else to be there, what takes more all the same: receipts that are signed and nowhere, a shipment that something befell, and a vehicle that arrived of late. */
const TAKES_MORE = ['POST /receipt_envelopes', 'POST /exceptions', 'POST /claims', 'POST /vehicle_arrivals'];
/** What is about what there is. */
const ABOUT_WHAT_THERE_IS = [
  'GET /shipments/{waybill_number}',
  'GET /quotes/{quote_number}',
  'GET /receipt_envelopes/{envelope_number}',
];

interface Description {
  readonly paths: Readonly<Record<string, object>>;
}

interface Report {
  /** How many requests to each operation were taken, in each phase. */
  readonly valid_rates: Readonly<Record<string, Readonly<Record<string, { readonly accepted: number }>>>>;
}

let python: string;
let directory: string;
const taken = new Set<string>();

beforeAll(async () => {
  python = await pythonWith('test/requirements.txt', () => undefined);
  directory = await mkdtemp(path.join(tmpdir(), 'huidan-fuzz-'));
  const there = await whatThereIs();
  await writeFile(path.join(directory, 'openapi.json'), JSON.stringify(await description(there)));
  await writeFile(path.join(directory, 'schemathesis.toml'), await settings(there));
}, PATIENCE);
afterAll(() => rm(directory, { recursive: true }));

/** The description as Schemathesis can use it: its examples are about what there is. */
async function description(there: Readonly<Record<string, string>> = {}): Promise<Description> {
  return JSON.parse(await readFile(path.join(PROJECT, 'openapi.json'), 'utf8'), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('in' in value && value.in === 'path' && 'name' in value && String(value.name) in there)
      return { ...value, examples: { there: { value: there[String(value.name)] } } };
    // A tuple in an answer it takes for one of an older draft.
    if ('prefixItems' in value) {
      const { prefixItems, ...otherwise } = value;
      return { ...otherwise, items: { anyOf: prefixItems } };
    }
    return value;
  }) as Description;
}

/** schemathesis.toml, in whose dictionaries variables are not filled in by itself. */
async function settings(there: Readonly<Record<string, string>>): Promise<string> {
  const file = await readFile(path.join(PROJECT, 'test/e2e/fuzz/schemathesis.toml'), 'utf8');
  return file.replace(/\$\{(\w+)\}/g, (variable, name: string) => there[name] ?? variable);
}

/** One of each, by the names of their parameters. */
async function whatThereIs(): Promise<Record<string, string>> {
  await newDay('09:00');
  const [waybill, delivered] = [await book(), await book({ receipt: signedReceipt(1) })];
  await instructed(delivered);
  await happens(
    delivered,
    'picked_up',
    'departed',
    'arrived',
    'out_for_delivery',
    ['delivered', { sign_off: SIGN_OFF }],
    ['receipt_signed', { copies: [1], checked: ALL_MARKS }],
  );
  const envelope = await sendEnvelope([{ waybill_number: delivered, copy: 1 }]);
  const { goods, freight_terms } = booking();
  // No tariff covers it: it waits for an answer.
  const asked = { origin_district: '510104', destination_district: '420106', goods, freight_terms };
  const quote = await request('POST', '/quotes', asked);
  return {
    waybill_number: waybill,
    delivered,
    envelope_number: String(envelope.body.envelope_number),
    quote_number: String(quote.body.quote_number),
  };
}

/** Asks every operation with a key. @param phases "examples" are those described, "fuzzing" what is made up @param most how many of each operation are made up */
async function fuzz(
  key: string,
  phases: string,
  most: number,
): Promise<{ code: number | null; output: string; report: Report }> {
  const report = path.join(directory, 'report.json');
  const program = path.join(path.dirname(python), 'schemathesis');
  const args = [
    ...[program, '--no-color', '--config-file', 'schemathesis.toml'],
    ...['run', 'openapi.json', '--url', `${cloud.api_url}/v1`, '--header', `Authorization: Bearer ${key}`],
    ...['--phases', phases, '--max-examples', String(most), '--report-json-path', report],
  ];
  const { code, output } = await run(python, args, { cwd: directory, env: process.env });
  return { code, output, report: JSON.parse(await readFile(report, 'utf8')) as Report };
}

/** Last of all: it writes whatever comes to its mind. */
describe('whatever is asked is answered as it is described, and never by a failure,', () => {
  it.each([
    ['operations', cloud.operations_key, 'examples,fuzzing', 2],
    ['a branch', cloud.branch_key, 'fuzzing', 1],
    ['a partner', cloud.partner_key, 'fuzzing', 2],
  ])('to %s', { timeout: PATIENCE }, async (_, key, phases, most) => {
    const { code, output, report } = await fuzz(key, phases, most);
    expect(code, output).toBe(0);
    for (const [operation, asked] of Object.entries(report.valid_rates))
      if (Object.values(asked).some(({ accepted }) => accepted > 0)) taken.add(operation);
  });

  it('and what needs nothing else, or what there is, has been reached', async () => {
    const operations = Object.entries((await description()).paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${route}`),
    );
    const bare = operations.filter((operation) => !operation.includes('{') && !TAKES_MORE.includes(operation));
    expect([...bare, ...ABOUT_WHAT_THERE_IS].filter((operation) => !taken.has(operation))).toEqual([]);
  });
});
