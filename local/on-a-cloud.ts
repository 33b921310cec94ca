import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bringUp, type HuidanCloud } from './cloud/bring-up.ts';
import { readClock } from './cloud/clock-client.ts';
import { readCloudFile, type CloudFile } from './cloud/cloud-file.ts';
import type { CloudOptions } from './cloud/start-cloud.ts';
import { shownOn } from './cloud/step.ts';
import { loadNetwork } from './load-network.ts';

/** Does the work on the cloud that `npm start` runs, or else on one of its own that is started for it and stopped after. */
export async function onACloud(work: (cloud: CloudFile) => Promise<void>): Promise<void> {
  const running = await runningCloud();
  if (running) {
    await work(running);
    return;
  }
  console.log('No local cloud is running (npm start): this starts one of its own.');
  await onItsOwn(({ file }) => work(file), { step: shownOn(process.stdout) });
}

async function runningCloud(): Promise<CloudFile | undefined> {
  try {
    const cloud = await readCloudFile();
    await readClock(cloud.clock_url);
    return cloud;
  } catch {
    return undefined;
  }
}

/** Does the work on a cloud with the sample network that is started for it and stopped after. */
export async function onItsOwn(
  work: (cloud: HuidanCloud) => Promise<void>,
  options: Required<Pick<CloudOptions, 'step'>> & Pick<CloudOptions, 'record'>,
): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'huidan-'));
  try {
    const cloud = await bringUp({ directory, ...options });
    try {
      await options.step('Sample network loaded', () => loadNetwork(cloud.file));
      await Promise.race([
        work(cloud),
        cloud.died.then((why) => {
          throw why;
        }),
      ]);
    } finally {
      await cloud.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
