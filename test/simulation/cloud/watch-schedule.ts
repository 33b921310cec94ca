import { HORIZON } from '../../../domain/promise/due-timers.ts';
import { escalationTimes, reminderTime } from '../../../domain/promise/escalation.ts';
import { LOOKS, type Look } from '../../../domain/promise/look.ts';
import { commitmentOf } from '../../../functions/adapters/subject-items.ts';
import type { Item } from '../../../functions/adapters/table.ts';
import { handler as watch } from '../../../functions/sweeps/watch.ts';
import type { Chance } from '../chance.ts';
import { HOUR, MINUTE, type Faults } from '../faults.ts';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { Outside } from './outside.ts';

const EVERY: Readonly<Record<Look, number>> = { about_now: MINUTE, everything: HOUR };

/** How long before a moment the watch can have something to do about it, and how long after. */
const BEFORE = Number(HORIZON.replace(/\D/g, '')) * MINUTE;
const AFTER = MINUTE;

export interface WatchSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly outside: Outside;
  /** All items of the table. */
  readonly items: () => Iterable<Item>;
  /** How many executions the watch, or anybody, has asked for so far. */
  readonly starts: () => number;
}

/**
 * Calls the watch as its schedules do, each look at its own pace, but for the looks that cannot come to anything. What a look does
 * follows from the rows that are owed, the executions that there are, and the time. A look that asked for nothing would ask
 * for nothing again while no such row and no execution changes, and while it is not near a moment that stands in such a
 * row: a due time, a reminder, a level. Those looks are left out, and no others. Whether a row is marked, or has a timer, is
 * not asked.
 */
export class WatchSchedule {
  private readonly around: WatchSurroundings;
  private readonly looks = LOOKS.map((look) => ({
    look,
    next: Infinity,
    quietAt: -Infinity,
    heldUntil: -Infinity,
    changed: true,
  }));

  constructor(around: WatchSurroundings) {
    this.around = around;
  }

  /** A row that is, or was, owed has changed, or an execution has ended. */
  changed(): void {
    for (const look of this.looks) {
      look.changed = true;
      this.plan(look);
    }
  }

  /** Plans the next look that can come to something, unless an earlier one is planned. */
  private plan(look: Planned): void {
    const { time } = this.around;
    const from = look.changed ? time.now : this.nextMoment(look.quietAt);
    const next = nextTick(Math.max(from, time.now, look.heldUntil), EVERY[look.look]);
    if (next >= look.next) return;
    look.next = next;
    if (next === Infinity) return;
    time.at(next, () => {
      if (look.next !== next) return;
      look.next = Infinity;
      this.look(look).catch(time.fail);
    });
  }

  private async look(look: Planned): Promise<void> {
    const { time, chance, faults, outside, starts, trace } = this.around;
    if (chance.percent(faults.watchHeld)) {
      look.heldUntil = time.now + chance.upTo(HOUR);
      trace.tell(time.now, () => `watch ${look.look}: held until ${new Date(look.heldUntil).toISOString()}`);
      this.plan(look);
      return;
    }
    const [began, before] = [time.now, starts()];
    look.changed = false;
    // The next look makes up for one that fails.
    const finished = await outside
      .invoke(`watch ${look.look}`, () => watch({ look: look.look }))
      .then(
        () => true,
        () => false,
      );
    look.quietAt = began;
    if (!finished || starts() > before) look.changed = true;
    this.plan(look);
  }

  /** The first moment after a quiet look at which the next can find something. */
  private nextMoment(quietAt: number): number {
    const off = this.around.faults.clocks;
    let first = Infinity;
    for (const item of this.around.items()) {
      if (item['openKey'] === undefined) continue;
      for (const moment of momentsIn(item)) {
        if (moment + AFTER + off >= quietAt) first = Math.min(first, moment - BEFORE - off);
      }
    }
    return first;
  }
}

interface Planned {
  readonly look: Look;
  next: number;
  quietAt: number;
  heldUntil: number;
  changed: boolean;
}

function nextTick(from: number, every: number): number {
  return (Math.floor(from / every) + 1) * every;
}

const known = new WeakMap<Item, readonly number[]>();

/** The moments that the row of a promise names. */
function momentsIn(item: Item): readonly number[] {
  const found = known.get(item);
  if (found) return found;
  const { dueAt, terms } = commitmentOf(item);
  const moments = [dueAt, reminderTime(terms, dueAt), ...escalationTimes(terms, dueAt)]
    .filter((moment) => moment !== undefined)
    .map((moment) => Date.parse(moment));
  known.set(item, moments);
  return moments;
}
