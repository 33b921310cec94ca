import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bringUp } from './cloud/bring-up.ts';
import { readClock } from './cloud/clock-client.ts';
import { readCloudFile, type CloudFile } from './cloud/cloud-file.ts';
import { shownOn } from './cloud/step.ts';
import { loadNetwork } from './load-network.ts';

/** Does the work on the cloud that `npm start` runs, or else on one of its own that is started for it and stopped after. */
export async function onACloud(work: (cloud: CloudFile) => Promise<void>): Promise<void> {
  const running = await runningCloud();
  if (running) await work(running);
  else await onItsOwn(work);
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

async function onItsOwn(work: (cloud: CloudFile) => Promise<void>): Promise<void> {
  console.log('No local cloud is running (npm start): this starts one of its own.');
  const directory = await mkdtemp(path.join(tmpdir(), 'huidan-'));
  try {
    const step = shownOn(process.stdout);
    const cloud = await bringUp({ directory, step });
    try {
      await step('Sample network loaded', () => loadNetwork(cloud.file));
      await Promise.race([
        work(cloud.file),
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
