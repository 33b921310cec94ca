import { readFileSync } from 'node:fs';
import { instantOf, type Instant } from '../../domain/time/instant.ts';
import { DateTime } from 'luxon';
import { clockFile } from './environment.ts';

let clock = wallClock;

/** Puts another clock in the place of the wall clock: for the simulation. */
export function useClock(other: () => Instant): void {
  clock = other;
}

/**
 * The time, asked for once per invocation. On AWS the wall clock; on the local cloud the wall clock moved by the
 * milliseconds in the file that HUIDAN_CLOCK_FILE names.
 */
export function now(): Instant {
  return clock();
}

function wallClock(): Instant {
  const file = clockFile();
  const offset = file === undefined ? 0 : Number(readFileSync(file, 'utf8'));
  return instantOf(DateTime.fromMillis(Date.now() + offset));
}
