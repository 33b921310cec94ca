import { isDeepStrictEqual } from 'node:util';
import { announcements, type Announcement } from '../../../domain/commitment/announcements.ts';
import { isOpen, type Commitment } from '../../../domain/commitment/commitment.ts';
import { escalationTimes } from '../../../domain/commitment/escalation.ts';
import { needsTimer } from '../../../domain/commitment/needs-timer.ts';
import { COMMITMENTS, type CommitmentName } from '../../../domain/commitments.ts';
import type { ShipmentFile } from '../../../domain/shipment/shipment-file.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { plus, record, type TimedEvent } from '../samples.ts';

/** The table, its stream and the machines in miniature: what follows from reports when timers ring as late as one says. */

export interface Report {
  readonly event: TimedEvent;
  readonly reportedAt: Instant;
}

/** A machine's execution: it marks the miss at each level's time, until a mark's condition does not hold. */
export interface Timer {
  readonly name: CommitmentName;
  readonly arming: number;
  readonly dueAt: Instant;
  readonly rings: readonly Instant[];
}

/** A change of a commitment's row, as the stream shows it. */
export interface Change {
  readonly before: Commitment | undefined;
  readonly after: Commitment;
  readonly told: readonly Announcement[];
}

export interface Lived {
  readonly file: ShipmentFile;
  readonly changes: readonly Change[];
  /** Every timer that was armed. */
  readonly timers: readonly Timer[];
  /** The file after each report. */
  readonly files: readonly ShipmentFile[];
}

/** By how many milliseconds a timer is late; undefined when it never rings. */
export type Lag = (name: CommitmentName, arming: number) => number | undefined;
export const PROMPT: Lag = () => 0;
export const NEVER: Lag = () => undefined;

/** @param until when the last timers ring */
export function live(booked: ShipmentFile, reports: readonly Report[], lag: Lag, until: Instant): Lived {
  const changes: Change[] = [];
  const timers: Timer[] = [];
  const files: ShipmentFile[] = [];
  let due: { readonly timer: Timer; readonly level: number }[] = [];
  let file: ShipmentFile = { ...booked, commitments: [] };

  function write(after: ShipmentFile, now: Instant): void {
    for (const commitment of after.commitments) {
      const before = file.commitments.find(({ name }) => name === commitment.name);
      if (isDeepStrictEqual(before, commitment)) continue;
      changes.push({ before, after: commitment, told: announcements(before, commitment) });
      if (needsTimer(before, commitment)) arm(commitment, now);
    }
    // The table gives events back by their ids, not as they came.
    file = { ...after, events: after.events.toSorted((one, other) => one.eventId < other.eventId ? -1 : 1) };
  }

  function arm({ name, arming, dueAt }: Commitment, now: Instant): void {
    const late = lag(name, arming);
    const times = late === undefined ? [] : escalationTimes(COMMITMENTS[name], dueAt);
    const timer = { name, arming, dueAt, rings: times.map((time) => plus(time > now ? time : now, late ?? 0)) };
    timers.push(timer);
    due.push(...timer.rings.map((_, at) => ({ timer, level: at + 1 })));
  }

  function ringUntil(now: Instant): void {
    for (;;) {
      const times = due.map(({ timer, level }) => timer.rings[level - 1] ?? now);
      const next = times.toSorted()[0];
      if (next === undefined || next > now) return;
      const rung = due[times.indexOf(next)];
      due = due.filter((one) => one !== rung);
      if (rung && !mark(rung.timer, rung.level, next)) due = due.filter(({ timer }) => timer !== rung.timer);
    }
  }

  /** The machine's one conditional write. */
  function mark({ name, dueAt }: Timer, level: number, now: Instant): boolean {
    const broken = (one: Commitment) => one.name === name && isOpen(one) && one.dueAt === dueAt && one.level <= level;
    if (!file.commitments.some(broken)) return false;
    write({ ...file, commitments: file.commitments.map((one) => broken(one) ? { ...one, missedAt: dueAt, level } : one) }, now);
    return true;
  }

  write(booked, booked.shipment.bookedAt);
  for (const { event, reportedAt } of reports) {
    ringUntil(reportedAt);
    const recorded = record(file, event, reportedAt);
    if (recorded.outcome === 'recorded') write(recorded.file, reportedAt);
    files.push(file);
  }
  ringUntil(until);
  return { file, changes, timers, files };
}
