import { readFileSync } from 'node:fs';
import { instantOf, type Instant } from '../../domain/time/instant.ts';
import { DateTime } from 'luxon';
import { clockFile } from './environment.ts';

/**
 * The time, asked for once per invocation. On AWS the wall clock; on the local cloud the wall clock moved by the
 * milliseconds in the file that HUIDAN_CLOCK_FILE names.
 */
export function now(): Instant {
  const file = clockFile();
  const offset = file === undefined ? 0 : Number(readFileSync(file, 'utf8'));
  return instantOf(DateTime.fromMillis(Date.now() + offset));
}

/** The machine's own time, in epoch milliseconds. By it the table's stream tells when something was written, on the local cloud too. */
export const machineTime = (): number => Date.now();
