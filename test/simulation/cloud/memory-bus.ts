import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Chance } from '../chance.ts';
import { HOUR, MINUTE, SECOND, type Faults } from '../faults.ts';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { Outside } from './outside.ts';
import { matches } from './pattern.ts';

/** An event as it came to the bus, and when. */
export interface Heard {
  readonly at: number;
  readonly id: string;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface BusSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly outside: Outside;
}

export interface Target {
  readonly name: string;
  readonly patterns: readonly unknown[];
  /** Calls the function with an event, so often tried before. @throws whatever fails: it is called again */
  readonly handle: (event: BusMessage, triedBefore: number) => Promise<unknown>;
}

export interface BusMessage {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** How often a reaction is tried: for more than an hour, as its template says. */
const TRIES = 20;

/** EventBridge in memory: to each target at least once, in no order. */
export class MemoryBus {
  /** All that was told, repeats too. */
  readonly heard: Heard[] = [];
  /** What no try could deliver. */
  readonly deadLetters: string[] = [];
  private readonly targets: readonly Target[];
  private readonly around: BusSurroundings;

  constructor(targets: readonly Target[], around: BusSurroundings) {
    this.targets = targets;
    this.around = around;
  }

  /** Does what a command asks for, at once. */
  answer(command: unknown): { FailedEntryCount: number; Entries: object[] } {
    if (!(command instanceof PutEventsCommand)) throw new TypeError('only PutEvents is known');
    const { Entries = [] } = command.input;
    if (Entries.length > 10) throw new Error('ValidationException: more than 10 entries');
    for (const { Source = '', DetailType = '', Detail = '' } of Entries) {
      const detail = JSON.parse(Detail) as BusMessage['detail'];
      this.tell({ source: Source, 'detail-type': DetailType, detail });
    }
    return { FailedEntryCount: 0, Entries: Entries.map(() => ({})) };
  }

  private tell(message: BusMessage): void {
    const { time, chance, faults, trace } = this.around;
    const { 'detail-type': type, detail } = message;
    const id = String(detail['event_id']);
    trace.tell(time.now, () => `bus: ${type} ${id}`);
    this.heard.push({ at: time.now, id, type, detail });
    for (const target of this.targets.filter(({ patterns }) => patterns.some((pattern) => matches(pattern, message)))) {
      for (let times = chance.percent(faults.doubled) ? 2 : 1; times > 0; times -= 1) this.send(target, message, 0);
    }
  }

  private send(target: Target, message: BusMessage, tried: number): void {
    const { time, chance, faults, outside } = this.around;
    const soon = chance.percent(faults.late) ? chance.upTo(chance.oneOf([MINUTE, HOUR])) : chance.between(50, 500);
    const backoff = tried === 0 ? 0 : Math.min(15 * MINUTE, 2 ** tried * SECOND);
    time.at(time.now + soon + backoff, () => {
      outside
        .invoke(target.name, () => target.handle(message, tried))
        .catch(() => {
          if (tried + 1 < TRIES) this.send(target, message, tried + 1);
          else this.deadLetters.push(`${target.name}: ${String(message.detail['event_id'])}`);
        });
    });
  }
}
