import type { Chance } from './chance.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What goes wrong in a run; numbers are so many of a hundred, unless they say otherwise. */
export interface Faults {
  /** Invocations that are cut short at a call outside, before or after it took effect, and begun again. */
  readonly cutShort: number;
  /** Calls that are throttled. */
  readonly throttled: number;
  /** How often all calls of a service, or of all, are throttled for up to 50 minutes: what follows is tried for an hour. */
  readonly outages: number;
  /** Calls that take up to three seconds. */
  readonly slow: number;
  /**
   * How far the clock of an invocation may be off, in milliseconds. AWS keeps its clocks to milliseconds; two minutes are what
   * a partner's clock is allowed (X13), and so what ours have to stand as well.
   */
  readonly clocks: number;
  /** Stream batches and messages that come up to an hour late. */
  readonly late: number;
  /** Stream batches and messages that come again after they were done. */
  readonly doubled: number;
  /** Records that never reach the reader that arms timers. */
  readonly dropped: number;
  /** Executions that are aborted. */
  readonly aborted: number;
  /** Runs of the watch after which there is none for up to an hour. */
  readonly watchHeld: number;
  /** Reports that come at the very moment of another writer: a report, or a timer. */
  readonly together: number;
  /** Queries of several pages, between which others write. */
  readonly pages: number;
  /** How often all machines are put in the place of others. */
  readonly deployments: number;
}

/** Nothing goes wrong. */
const CALM: Faults = {
  cutShort: 0,
  throttled: 0,
  outages: 0,
  slow: 0,
  clocks: 0,
  late: 0,
  doubled: 0,
  dropped: 0,
  aborted: 0,
  watchHeld: 0,
  together: 0,
  pages: 0,
  deployments: 0,
};

const WORST: Faults = {
  cutShort: 20,
  throttled: 10,
  outages: 1,
  slow: 20,
  clocks: 2 * MINUTE,
  late: 20,
  doubled: 20,
  dropped: 50,
  aborted: 40,
  watchHeld: 5,
  together: 40,
  pages: 40,
  deployments: 2,
};

/** The faults of a run: none in every fifth, all at once in some, of the others each or not. */
export function drawFaults(chance: Chance): Faults {
  const kind = chance.upTo(9);
  if (kind < 2) return CALM;
  const entries = Object.entries(WORST).map(([name, worst]: [string, number]) => {
    const happens = kind === 9 || chance.percent(40);
    return [name, happens ? 1 + chance.upTo(worst - 1) : 0];
  });
  return Object.fromEntries(entries) as Faults;
}

/** Whether nothing goes wrong: then everything has to be prompt, too. */
export function isCalm(faults: Faults): boolean {
  return Object.values(faults).every((often) => often === 0);
}
