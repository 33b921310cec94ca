import { moveClock, readClock, type ClockMove } from './cloud/clock-client.ts';
import { readCloudFile } from './cloud/cloud-file.ts';
import { PlainError, runPlainly } from './cloud/plain-error.ts';

/** `npm run clock`: reads the local cloud's clock, or moves it. */
await runPlainly(async () => {
  const move = wish(process.argv.slice(2));
  const { clock_url: url } = await readCloudFile();
  if (!move) {
    console.log(await readClock(url));
    return;
  }
  const { now, rang } = await moveClock(url, move);
  console.log(`${now} (${rang === 1 ? '1 timer' : `${rang} timers`} rang on the way)`);
});

function wish(args: readonly string[]): ClockMove | undefined {
  const [word, value, ...rest] = args;
  if (word === undefined) return undefined;
  if (value !== undefined && rest.length === 0) {
    if (word === 'to') return { to: value };
    if (word === 'by') return { by: value };
  }
  throw new PlainError(
    'Usage:\n  npm run clock                                   what time it is\n  npm run clock -- to 2026-12-01T00:00:00+08:00   moves the clock forward to a time\n  npm run clock -- by P10D                        moves the clock forward by a duration',
  );
}
