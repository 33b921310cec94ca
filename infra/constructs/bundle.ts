import { buildSync } from 'esbuild';
import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { Stack, Stage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { BUNDLING } from './bundling.ts';

/** Where the entry points are. */
export const FUNCTIONS = join(import.meta.dirname, '../../functions');
/** What is read where a function runs, not imported: files of packages, which lie beside it in its own `node_modules/`. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'api/description/reads': ['swagger-ui-dist/swagger-ui-bundle.js', 'swagger-ui-dist/swagger-ui.css'],
};

const bundled = new Set<string>();

/** Of the API two for each resource; what else lies in `api/` is for all of them. */
const ENTRY_POINTS = [
  'api/*/{reads,writes}.ts',
  'api/{authorize,refuse-unrouted}.ts',
  '{stream,lifecycles,notices,webhooks,sweeps,operations}/*.ts',
  'mail/receive.ts',
];

/** The entry points under functions/, as "api/shipments/writes". */
export function entryPoints(): string[] {
  return globSync(ENTRY_POINTS, { cwd: FUNCTIONS })
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

/** The code of an entry point, bundled with all that it imports; a placeholder where the stack needs no bundles. */
export function bundle(scope: Construct, entry: string): Code {
  if (!Stack.of(scope).bundlingRequired) return Code.fromInline(`// ${entry}`);
  const folder = join(Stage.of(scope)?.outdir ?? 'cdk.out', 'functions');
  if (!bundled.has(folder)) bundleAll(folder);
  bundled.add(folder);
  return Code.fromAsset(join(folder, entry));
}

/** All in one go, a fifth of the work of a run of esbuild for each. */
function bundleAll(folder: string): void {
  buildSync({
    entryPoints: entryPoints().map((entry) => ({ in: join(FUNCTIONS, `${entry}.ts`), out: `${entry}/index` })),
    outdir: folder,
    ...BUNDLING,
  });
  for (const [entry, files] of Object.entries(READ))
    for (const file of files)
      cpSync(join(FUNCTIONS, '../node_modules', file), join(folder, entry, 'node_modules', file));
}
