import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deploy } from '../../local/cloud/deploy.ts';
import { cloud } from './cloud.ts';
import { DIRECTORY } from './directory.ts';

/** Deploys the application once more with other logical ids for some of its resources, as after a change that renames them. */
export async function redeployWith(ids: Readonly<Record<string, string>>): Promise<void> {
  const directory = path.join(DIRECTORY, 'renamed');
  const assembly = path.join(directory, 'cdk.out');
  await rm(directory, { recursive: true, force: true });
  await cp(path.join(DIRECTORY, 'cdk.out'), assembly, { recursive: true });
  // What was uploaded once under a hash is not uploaded again.
  const template = await templateHash(assembly);
  const renamed = [...Object.entries(ids), [template, template.split('').reverse().join('')] as const];
  for (const file of await readdir(assembly)) {
    if (!file.endsWith('.json')) continue;
    const content = await readFile(path.join(assembly, file), 'utf8');
    await writeFile(
      path.join(assembly, file),
      renamed.reduce((text, [from, to]) => text.replaceAll(from, to), content),
    );
  }
  await deploy({ directory, endpointUrl: cloud.endpoint_url }, () => undefined);
}

async function templateHash(assembly: string): Promise<string> {
  const assets = JSON.parse(await readFile(path.join(assembly, 'Huidan.assets.json'), 'utf8')) as {
    readonly files: Readonly<Record<string, { readonly source: { readonly path: string } }>>;
  };
  const [hash] = Object.entries(assets.files).find(([, { source }]) => source.path === 'Huidan.template.json') ?? [];
  if (hash === undefined) throw new Error('the template is no asset');
  return hash;
}
