import { readFileSync } from 'node:fs';
import { buildSync, type Metafile } from 'esbuild';
import { FORMAT } from '../../infra/constructs/bundling.ts';

/** `import { S3Client } from '@aws-sdk/client-s3'`, and not what is imported for its types alone. */
const IMPORT = /^import \{([^}]*)\} from '(@aws-sdk\/[^']+)';$/gm;

/**
 * What a function loads of AWS and nothing else, as it comes: the same names of the same clients, and one of each made.
 * @param project the folder that the paths of the metafile are relative to
 * @param inputs the files in the function's bundle
 * @param outfile where the bundle goes
 */
export function bundleAwsAlone(project: string, inputs: Metafile['outputs'][string]['inputs'], outfile: string): void {
  const named = Object.keys(inputs)
    .filter((file) => file.startsWith('functions/'))
    .flatMap((file) => [...readFileSync(`${project}/${file}`, 'utf8').matchAll(IMPORT)])
    .flatMap(([, names = '', from = '']) => valuesIn(names).map((name) => ({ from, name })));
  // Two files may have the same of one client.
  const imports = [...Map.groupBy(named, ({ from }) => from)].map(([from, each]) => ({
    from,
    names: [...new Set(each.map(({ name }) => name))],
  }));
  const clients = imports.flatMap(({ names }) =>
    names.filter((name) => name.endsWith('Client') && !name.includes('Document')),
  );
  const contents = [
    ...imports.flatMap(({ from, names }) => [
      `import { ${names.join(', ')} } from '${from}';`,
      `export { ${names.join(', ')} };`,
    ]),
    `export const made = [${clients.map((client) => `new ${client}({})`).join(', ')}];`,
  ].join('\n');
  buildSync({ ...FORMAT, stdin: { contents, resolveDir: project }, outfile });
}

function valuesIn(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}
