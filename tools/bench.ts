import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { buildSync } from 'esbuild';
import { entryPoints, FUNCTIONS } from '../infra/constructs/bundle.ts';
import { BUNDLING } from '../infra/constructs/bundling.ts';
import { bundleAwsAlone } from './bench/aws-alone.ts';
import { importTime, median } from './bench/import-time.ts';

const PROJECT = path.dirname(import.meta.dirname);

/**
 * `npm run bench [-- --json] [-- --runs 30]`: how long each function of the API takes to be imported, against the AWS
 * clients that it uses alone. A cold start begins with it. Both are imported in turns, each time by a fresh Node.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '30' } },
});
const directory = mkdtempSync(path.join(tmpdir(), 'huidan-bench-'));
try {
  const pairs = entryPoints()
    .filter((entry) => entry.startsWith('api/'))
    .map(bundled);
  const runs = Number(values.runs);
  const bar = new SingleBar({ format: 'Importing |{bar}| {value}/{total}', stream: process.stderr });
  bar.start(runs * pairs.length, 0);
  const times = pairs.map(() => ({ own: [] as number[], aws: [] as number[] }));
  for (let run = 0; run < runs; run++)
    for (const [at, { own, aws }] of pairs.entries()) {
      times[at]?.own.push(importTime(own));
      times[at]?.aws.push(importTime(aws));
      bar.increment();
    }
  bar.stop();
  const rows = pairs.map(({ entry, own }, at) => {
    const [function_ms, aws_alone_ms] = [median(times[at]?.own ?? []), median(times[at]?.aws ?? [])];
    const kilobytes = Math.round(statSync(own).size / 1024);
    return { entry, kilobytes, function_ms, aws_alone_ms, ratio: function_ms / aws_alone_ms };
  });
  if (values.json) console.log(JSON.stringify({ node: process.version, runs, functions: rows }));
  else
    console.table(
      Object.fromEntries(
        rows.map(({ entry, kilobytes, function_ms, aws_alone_ms, ratio }) => [
          entry,
          {
            KB: kilobytes,
            'import, ms': function_ms.toFixed(1),
            'AWS alone, ms': aws_alone_ms.toFixed(1),
            ratio: ratio.toFixed(2),
          },
        ]),
      ),
    );
} finally {
  rmSync(directory, { recursive: true });
}

/** A function's bundle, and that of its AWS clients. */
function bundled(entry: string): { readonly entry: string; readonly own: string; readonly aws: string } {
  const own = path.join(directory, `${entry}.js`);
  const aws = path.join(directory, `${entry}.aws.js`);
  const { metafile } = buildSync({
    ...BUNDLING,
    absWorkingDir: PROJECT,
    entryPoints: [path.join(FUNCTIONS, `${entry}.ts`)],
    outfile: own,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  bundleAwsAlone(PROJECT, output?.inputs ?? {}, aws);
  return { entry, own, aws };
}
