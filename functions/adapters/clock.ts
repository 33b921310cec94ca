import { readFileSync } from 'node:fs';
import { HORIZON } from '../../domain/promise/due-timers.ts';
import { instantOf, later, type Instant } from '../../domain/time/instant.ts';
import { DateTime } from 'luxon';
import { clockFile } from './environment.ts';

let clock = wallClock;
let machine = (): number => Date.now();

/** Puts another clock in the place of the wall clock and the machine's: for the simulation. */
export function useClock(other: () => Instant): void {
  clock = other;
  machine = () => Date.parse(other());
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

/**
 * Up to when timers are armed. On the local cloud that is where the clock is being moved to, so that all that is due on the way
 * rings in its turn: the milliseconds in a file beside the clock's.
 */
export function horizon(now: Instant): Instant {
  const file = clockFile();
  const moved = file === undefined ? 0 : Number(readFileSync(`${file}.horizon`, 'utf8'));
  const ahead = later(now, HORIZON);
  const end = instantOf(DateTime.fromMillis(moved));
  return end > ahead ? end : ahead;
}

/** The machine's own time, in epoch milliseconds. By it the table's stream tells when something was written, on the local cloud too. */
export const machineTime = (): number => machine();

/** The same as an instant: what is sent to others is looked at by their clocks, which nobody moves. */
export const outsideTime = (): Instant => instantOf(DateTime.fromMillis(machineTime()));
