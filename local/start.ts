import { once } from 'node:events';
import { bringUp } from './cloud/bring-up.ts';
import { removeCloudFile } from './cloud/cloud-file.ts';
import { DEFAULT_DIRECTORY } from './cloud/places.ts';
import { runPlainly } from './cloud/plain-error.ts';
import { shownOn } from './cloud/step.ts';
import { loadNetwork } from './load-network.ts';
import { whatNext } from './what-next.ts';

const PORT = 4566;

/** `npm start`: Huidan on a cloud of this machine, until Ctrl-C. */
await runPlainly(async () => {
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const step = shownOn(process.stdout);
  const coming = bringUp({ directory: DEFAULT_DIRECTORY, port: PORT, step });
  const cloud = await Promise.race([coming, interrupted.then(() => undefined)]);
  // What was started so far ends with this process.
  if (!cloud) process.exit(130);

  try {
    await step('Sample network loaded', () => loadNetwork(cloud.file));
    if (!cloud.endpointUrl.endsWith(`:${PORT}`))
      console.log(`Port ${PORT} is taken: the cloud listens at ${cloud.endpointUrl} instead.`);
    console.log(whatNext(cloud.file));
    const death = await Promise.race([cloud.died, interrupted.then(() => undefined)]);
    if (death) throw death;
  } finally {
    await removeCloudFile();
    await cloud.stop();
  }
  console.log('\nStopped.');
});
