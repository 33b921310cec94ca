import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const file = join(mkdtempSync(join(tmpdir(), 'huidan-clock-')), 'offset');

/** Sets the clock that the handlers of this test file read; it runs on from there. */
export function setClock(time: string): void {
  writeFileSync(file, String(Date.parse(time) - Date.now()));
  process.env['HUIDAN_CLOCK_FILE'] = file;
}
