import type { TestProject } from 'vitest/node';
import { bringUp } from '../../local/cloud/bring-up.ts';
import type { CloudFile } from '../../local/cloud/cloud-file.ts';
import { shownOn } from '../../local/cloud/step.ts';
import { loadNetwork } from '../../local/load-network.ts';
import { DIRECTORY, PART } from './directory.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cloud: CloudFile;
  }
}

/** The real template on a cloud of the tests' own, with the sample network. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cloud = await bringUp({ directory: DIRECTORY, port: 4766 + 20 * PART, step: shownOn(process.stdout) });
  await loadNetwork(cloud.file);
  project.provide('cloud', cloud.file);
  return () => cloud.stop();
}
