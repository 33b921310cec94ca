import { isDeepStrictEqual } from 'node:util';
import { COMMITMENTS, missesThatOpen } from '../../../domain/commitments.ts';
import { announcements, type Announcement } from '../../../domain/promise/announcements.ts';
import { isOpen, type Commitment } from '../../../domain/promise/commitment.ts';
import { commitmentsOf } from '../../../domain/promise/commitments-of.ts';
import { escalationTimes, reminderTime } from '../../../domain/promise/escalation.ts';
import { needsTimer } from '../../../domain/promise/needs-timer.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { plus, record, type Recorded, type TimedEvent } from '../samples.ts';

/** The table, its stream and the machines in miniature: what follows from reports when timers ring as late as one says. */

export interface Report {
  readonly event: TimedEvent;
  readonly reportedAt: Instant;
}

/** A machine's execution: it reminds, then marks the miss at each level's time, until a mark's condition does not hold. */
export interface Timer {
  readonly name: string;
  readonly renewals: number;
  readonly arming: number;
  readonly dueAt: Instant;
}

/** Whether two are of the same row. */
export function sameRow(
  one: Pick<Commitment, 'name' | 'renewals'>,
  other: Pick<Commitment, 'name' | 'renewals'>,
): boolean {
  return one.name === other.name && one.renewals === other.renewals;
}

/** What a timer does next, and when. */
interface Ring {
  readonly timer: Timer;
  readonly time: Instant;
  readonly mark: (one: Commitment) => Commitment | undefined;
}

/** A change of a commitment's row, as the stream shows it. */
export interface Change {
  readonly before: Commitment | undefined;
  readonly after: Commitment;
  readonly told: readonly Announcement[];
}

/** A file as it was at a time. */
interface Moment {
  readonly file: ShipmentFile;
  readonly now: Instant;
}

export interface Lived {
  readonly file: ShipmentFile;
  readonly changes: readonly Change[];
  /** Every timer that was armed. */
  readonly timers: readonly Timer[];
  /** The file as it was booked, and after each report. */
  readonly moments: readonly Moment[];
}

/** By how many milliseconds a timer is late; undefined when it never rings. */
export type Lag = (name: string, arming: number) => number | undefined;
export const PROMPT: Lag = () => 0;
export const NEVER: Lag = () => undefined;

export interface Life {
  readonly lived: Lived;
  /** Time passes, and timers ring. */
  passTo(now: Instant): void;
  /** Something is reported, when the timers that are due have rung. */
  tell(report: Report): Recorded;
}

/** Begins the life of a shipment just booked. */
export function begin(booked: ShipmentFile, lag: Lag): Life {
  const changes: Change[] = [];
  const timers: Timer[] = [];
  const moments: Moment[] = [];
  let rings: readonly Ring[] = [];
  let file: ShipmentFile = { ...booked, commitments: [] };

  function write(after: ShipmentFile, now: Instant): void {
    const news: Change[] = [];
    for (const commitment of after.commitments) {
      const before = file.commitments.find((one) => sameRow(one, commitment));
      if (isDeepStrictEqual(before, commitment)) continue;
      news.push({ before, after: commitment, told: announcements(before, commitment) });
      if (needsTimer(before, commitment)) arm(commitment, now);
    }
    changes.push(...news);
    file = after;
    if (news.some(opens)) write({ ...file, commitments: commitmentsOf(SHIPMENT, file, now, COMMITMENTS) }, now);
  }

  /** The reaction to a miss that opens another promise hangs on its first level. */
  function opens({ after: { name }, told }: Change): boolean {
    return missesThatOpen().includes(name) && told.some((one) => one.kind === 'missed' && one.level === 1);
  }

  function arm({ name, renewals, arming, dueAt, terms }: Commitment, now: Instant): void {
    const timer = { name, renewals, arming, dueAt };
    timers.push(timer);
    const late = lag(name, arming);
    if (late === undefined) return;
    const remindAt = reminderTime(terms, dueAt);
    const ring = (time: Instant, mark: Ring['mark']): Ring => ({
      timer,
      time: plus(time > now ? time : now, late),
      mark,
    });
    rings = [
      ...rings,
      ...(remindAt === undefined ? [] : [ring(remindAt, (one) => ({ ...one, remindedAt: remindAt }))]),
      ...escalationTimes(terms, dueAt).map((time, at) =>
        ring(time, (one) => (one.level <= at + 1 ? { ...one, missedAt: dueAt, level: at + 1 } : undefined)),
      ),
    ];
  }

  function passTo(now: Instant): void {
    for (;;) {
      const next = rings.reduce<Ring | undefined>(
        (first, ring) => (first && first.time <= ring.time ? first : ring),
        undefined,
      );
      if (!next || next.time > now) return;
      rings = rings.filter((ring) => ring !== next);
      if (!ringing(next)) rings = rings.filter(({ timer }) => timer !== next.timer);
    }
  }

  /** The machine's one conditional write. */
  function ringing({ timer, time, mark }: Ring): boolean {
    const owed = file.commitments.find((one) => sameRow(one, timer) && isOpen(one) && one.dueAt === timer.dueAt);
    const marked = owed && mark(owed);
    if (marked) write({ ...file, commitments: file.commitments.map((one) => (one === owed ? marked : one)) }, time);
    return marked !== undefined;
  }

  function tell({ event, reportedAt }: Report): Recorded {
    passTo(reportedAt);
    const recorded = record(file, event, reportedAt);
    if (recorded.outcome === 'recorded') write(recorded.file, reportedAt);
    moments.push({ file, now: reportedAt });
    return recorded;
  }

  write(booked, booked.subject.bookedAt);
  moments.push({ file, now: booked.subject.bookedAt });
  return {
    get lived() {
      return { file, changes, timers, moments };
    },
    passTo,
    tell,
  };
}

/** @param until when the last timers ring */
export function live(booked: ShipmentFile, reports: readonly Report[], lag: Lag, until: Instant): Lived {
  const life = begin(booked, lag);
  for (const report of reports) life.tell(report);
  life.passTo(until);
  return life.lived;
}
