import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

const file = join(mkdtempSync(join(tmpdir(), 'huidan-clock-')), 'offset');

/** Sets the clock that the handlers of this test file read; it runs on from there. */
export function setClock(time: string): void {
  writeFileSync(file, String(Date.parse(time) - Date.now()));
  armUntil();
  process.env['HUIDAN_CLOCK_FILE'] = file;
}

/** Up to when the handlers arm timers, if that is later than two minutes ahead. */
export function armUntil(time = '1970-01-01T00:00:00Z'): void {
  writeFileSync(`${file}.horizon`, String(Date.parse(time)));
}

/** Does something while the clock stands still at a moment, to the millisecond. */
export async function atExactly(time: string, act: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  try {
    setClock(time);
    await act();
  } finally {
    vi.useRealTimers();
  }
}
