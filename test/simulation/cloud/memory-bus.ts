import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';
import { matches } from './pattern.ts';

/** An event as it came to the bus, and when. */
export interface Heard {
  readonly at: number;
  readonly id: string;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A queue that a rule puts events into. */
export interface Target {
  readonly patterns: readonly unknown[];
  readonly put: (body: string) => void;
}

export interface BusMessage {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** EventBridge in memory, with the rules of the template. */
export class MemoryBus {
  /** All that was told, repeats too. */
  readonly heard: Heard[] = [];
  private readonly targets: readonly Target[];
  private readonly around: { readonly time: VirtualTime; readonly trace: Trace };

  constructor(targets: readonly Target[], around: { readonly time: VirtualTime; readonly trace: Trace }) {
    this.targets = targets;
    this.around = around;
  }

  /** Does what a command asks for, at once. */
  answer(command: unknown): { FailedEntryCount: number; Entries: object[] } {
    if (!(command instanceof PutEventsCommand)) throw new TypeError('only PutEvents is known');
    const { Entries = [] } = command.input;
    if (Entries.length > 10) throw new Error('ValidationException: more than 10 entries');
    for (const { Source = '', DetailType = '', Detail = '' } of Entries) {
      this.tell({ source: Source, 'detail-type': DetailType, detail: JSON.parse(Detail) as BusMessage['detail'] });
    }
    return { FailedEntryCount: 0, Entries: Entries.map(() => ({})) };
  }

  private tell(message: BusMessage): void {
    const { time, trace } = this.around;
    const { 'detail-type': type, detail } = message;
    const id = String(detail['event_id']);
    trace.tell(time.now, () => `bus: ${type} ${id}`);
    this.heard.push({ at: time.now, id, type, detail });
    for (const { patterns, put } of this.targets) {
      if (patterns.some((pattern) => matches(pattern, message))) put(JSON.stringify(message));
    }
  }
}
