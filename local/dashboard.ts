import { once } from 'node:events';
import { useLocalTable } from '../tools/local-access.ts';
import { runPlainly } from './cloud/plain-error.ts';
import { openRoom } from './dashboard/room.ts';
import { serve } from './dashboard/serve.ts';
import { onACloud } from './on-a-cloud.ts';

const PORT = 4580;

/** `npm run dashboard`: the operations room of the local cloud in the browser, until Ctrl-C. */
await runPlainly(() =>
  onACloud(async (cloud) => {
    useLocalTable(cloud);
    const page = await serve(await openRoom(cloud), PORT);
    console.log(`\nThe operations room 运营室: ${page.url}\nFigures come with: npm run demo. Ctrl-C ends it.`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await page.stop();
  }),
);
