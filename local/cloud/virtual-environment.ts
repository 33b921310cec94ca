import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_DIRECTORY, PROJECT } from './places.ts';
import { PlainError } from './plain-error.ts';
import { findPython } from './python.ts';
import { run, tail } from './run.ts';

/**
 * The Python of a virtual environment that holds what a file of requirements names, which is made when the file is new.
 * @param requirements the file, from the project's folder on: "local/requirements.txt"
 */
export async function pythonWith(requirements: string, note: (text: string) => void): Promise<string> {
  const file = path.join(PROJECT, requirements);
  const name = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12);
  const environment = path.join(DEFAULT_DIRECTORY, 'venv', name);
  const python = path.join(environment, 'bin/python');
  if (existsSync(python)) return python;
  // There may be one whose base Python has been removed since.
  await rm(environment, { recursive: true, force: true });

  // Made aside and put in place when whole: another start may be making one at the same time.
  const unfinished = `${environment}.${process.pid}`;
  try {
    await make(unfinished, file, note);
    await rename(unfinished, environment).catch((error: unknown) => {
      if (!existsSync(python)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return python;
}

async function make(directory: string, requirements: string, note: (text: string) => void): Promise<void> {
  const python = await findPython();
  note('virtual environment');
  await mkdir(path.dirname(directory), { recursive: true });
  const venv = await run(python, ['-m', 'venv', directory], { env: process.env });
  if (venv.code !== 0) {
    throw new PlainError(
      `${python} cannot make a virtual environment. Its venv module may be missing: on Debian and Ubuntu, install python3-venv.\n${tail(venv.output)}`,
    );
  }
  note('installing');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements];
  const install = await run(path.join(directory, 'bin/python'), pip, { env: process.env });
  if (install.code !== 0)
    throw new PlainError(`pip could not install what ${requirements} names.\n${tail(install.output)}`);
}
