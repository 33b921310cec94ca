import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readCloudFile } from './cloud/cloud-file.ts';
import { PlainError, runPlainly } from './cloud/plain-error.ts';
import { hearEvents, type Hearing } from './listen/hear-events.ts';
import { startReceiver } from './listen/receiver.ts';
import { setContacts } from './listen/set-contacts.ts';
import { shown } from './listen/shown.ts';
import { shownEvent } from './listen/shown-event.ts';
import { takeEvents } from './listen/take-events.ts';

const PORT = 4780;

/** `npm run listen`: has everybody told, and events sent, at this machine, and shows what comes, until Ctrl-C. */
await runPlainly(async () => {
  const port = wish(process.argv.slice(2));
  const cloud = await readCloudFile();
  let hearing: Hearing | undefined;
  const events = takeEvents(
    () => hearing?.secret,
    (event) => {
      console.log(`\n${shownEvent(event)}`);
    },
  );
  const receiver = await startReceiver(
    port,
    (message) => {
      console.log(`\n${shown(message)}`);
    },
    events,
  );
  try {
    await setContacts(cloud, receiver.url);
    hearing = await hearEvents(cloud, receiver.url);
    console.log(`Every role at the sample branches and the company is told at ${receiver.url} now:
dispatchers by 企业微信, branch managers by 钉钉, supervisors by 飞书, customers and finance by webhooks.
The events of the sample partner are sent to its webhook endpoint ${hearing.id}, at ${hearing.url}.
What comes is shown here. Ctrl-C ends it.`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await hearing?.stop();
    await receiver.stop();
  }
});

function wish(args: string[]): number {
  try {
    const { values } = parseArgs({ args, options: { port: { type: 'string', default: String(PORT) } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new PlainError(
    `Usage:\n  npm run listen                  at port ${PORT}\n  npm run listen -- --port 4781   at another`,
  );
}
