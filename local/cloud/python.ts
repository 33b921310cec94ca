import { PlainError } from './plain-error.ts';
import { run } from './run.ts';

const CANDIDATES = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const VERSION = 'import sys; print("%d.%d" % sys.version_info[:2])';

/** The first Python on the path that is 3.10 or newer. */
export async function findPython(): Promise<string> {
  const tooOld: string[] = [];
  for (const candidate of CANDIDATES) {
    const { code, output } = await run(candidate, ['-c', VERSION], { env: process.env });
    if (code !== 0) continue;
    if (isRecent(output.trim())) return candidate;
    tooOld.push(`${candidate} is ${output.trim()}`);
  }
  const found = tooOld.length > 0 ? `only older ones are on the path (${tooOld.join(', ')})` : 'none is on the path';
  throw new PlainError(
    `The local cloud needs Python 3.10 or newer, and ${found}. Install it, for example from https://www.python.org.`,
  );
}

/** Whether a version such as "3.11" is one that the emulator runs on. */
export function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 3 || (major === 3 && minor >= 10);
}
