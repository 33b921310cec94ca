import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { now } from '../../functions/adapters/clock.ts';
import { useLocalTable } from '../../tools/local-access.ts';

it('a tool on the local cloud tells its time, however far its clock is moved', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'huidan-'));
  const before = { ...process.env };
  try {
    vi.useFakeTimers({ now: new Date('2026-11-23T01:00:00Z') });
    const clock_file = path.join(directory, 'clock-offset');
    writeFileSync(clock_file, String(30 * 24 * 3_600_000));
    useLocalTable({
      endpoint_url: 'http://127.0.0.1:4566',
      region: 'us-east-1',
      table_name: 'Huidan-Table',
      clock_file,
    });
    expect(now()).toBe('2026-12-23T01:00:00.000Z');
  } finally {
    vi.useRealTimers();
    process.env = before;
    rmSync(directory, { recursive: true });
  }
});
