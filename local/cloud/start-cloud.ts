import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cleanEnvironment, CREDENTIALS, REGION } from './environment.ts';
import { freePort } from './free-port.ts';
import { PROJECT } from './places.ts';
import { PlainError } from './plain-error.ts';
import { tail } from './run.ts';
import { silently, type Step } from './step.ts';
import { pythonWith } from './virtual-environment.ts';

const DEADLINE_MS = 60_000;

export interface CloudOptions {
  /** Where this cloud keeps its files; no two clouds share one. */
  readonly directory: string;
  /** The port to take if it is free. */
  readonly port?: number;
  /** Whether to record what is asked of the table, the bus and the keys, in the file `recordIn` its directory. */
  readonly record?: boolean;
  readonly step?: Step;
}

/** An emulated AWS that runs on this machine, empty at first. It ends with the process that started it. */
export interface Cloud {
  readonly directory: string;
  readonly endpointUrl: string;
  readonly clockUrl: string;
  /** Resolves, with the reason, when the emulator ends without having been stopped. */
  readonly died: Promise<PlainError>;
  /** Ends the emulator and the Lambda processes that it started. */
  stop(): Promise<void>;
}

/** Where a cloud that records writes it. */
export const recordIn = (directory: string): string => path.join(directory, 'requests.jsonl');

/** Where a cloud says how far its clock is moved. */
export const clockFileIn = (directory: string): string => path.join(directory, 'clock-offset');

/** Starts the emulator and waits until it answers. */
export async function startCloud({ directory, port, record = false, step = silently }: CloudOptions): Promise<Cloud> {
  const python = await step('Emulator installed', (note) => pythonWith('local/requirements.txt', note));
  return await step('Emulator running', () => startEmulator(python, directory, record, port));
}

async function startEmulator(python: string, directory: string, record: boolean, preferred?: number): Promise<Cloud> {
  const port = await freePort(preferred);
  const clockPort = await freePort(port + 1);
  await mkdir(directory, { recursive: true });
  const log = path.join(directory, 'emulator.log');
  await rename(log, `${log}.old`).catch(() => undefined);

  const output = openSync(log, 'w');
  const child = spawn(python, [path.join(PROJECT, 'local/emulator')], {
    // Ctrl-C at the terminal reaches this process alone; the emulator ends when its standard input does.
    detached: true,
    stdio: ['pipe', output, output],
    env: cleanEnvironment({
      ...CREDENTIALS,
      AUTH: 'true',
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: REGION,
      LAMBDA_ACCOUNT_CONCURRENCY: '0',
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
      HUIDAN_CLOCK_PORT: String(clockPort),
      HUIDAN_PATIENCE: '10',
      HUIDAN_OUTBOUND_LOOPBACK: 'allowed',
      HUIDAN_GATEWAY_URL: `http://127.0.0.1:${port}/_aws/execute-api`,
      HUIDAN_CLOCK_FILE: clockFileIn(directory),
      ...(record && { HUIDAN_RECORD_FILE: recordIn(directory) }),
    }),
  });
  closeSync(output);

  let stopped = false;
  const ended = once(child, 'exit').then(
    () => new PlainError(`The emulator ended. Its last words (${log}):\n${tail(readFileSync(log, 'utf8'))}`),
  );
  const cloud: Cloud = {
    directory,
    endpointUrl: `http://127.0.0.1:${port}`,
    clockUrl: `http://127.0.0.1:${clockPort}/`,
    died: ended.then((why) => (stopped ? new Promise<never>(() => undefined) : why)),
    async stop() {
      stopped = true;
      killAll(child);
      await ended;
    },
  };
  const failure = await Promise.race([ended, healthy(cloud.endpointUrl)]);
  if (!failure) return cloud;
  await cloud.stop();
  throw failure;
}

async function healthy(endpointUrl: string): Promise<PlainError | undefined> {
  const deadline = Date.now() + DEADLINE_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`${endpointUrl}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return undefined;
    await setTimeout(50);
  }
  return new PlainError(`The emulator did not answer within ${DEADLINE_MS / 1000} s.`);
}

/** Lambda workers live in the emulator's process group and go with it. */
function killAll(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // gone already
  }
}
