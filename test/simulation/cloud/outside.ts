import { AsyncLocalStorage } from 'node:async_hooks';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Chance } from '../chance.ts';
import { MINUTE, SECOND, type Faults } from '../faults.ts';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';

/** What is called, and can be out. */
const SERVICES = ['table', 'bus', 'machines', 'queues', 'mails'] as const;
export type Service = (typeof SERVICES)[number];

/** An invocation was cut short: its process is gone, whatever it had begun. */
export class CutShort extends Error {}

interface Invocation {
  readonly entry: string;
  /** Its entry point and a number. */
  readonly name: string;
  /** By how many milliseconds its clock is off. */
  readonly off: number;
  /** At which of its calls outside it is cut short, and whether that call takes effect. */
  readonly cut: { readonly at: number; readonly after: boolean } | undefined;
  readonly end: (why: CutShort) => void;
  calls: number;
}

const invocations = new AsyncLocalStorage<Invocation>();

/** A promise that nobody keeps: what a process that is gone was waiting for. */
function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

/** The border between the code and the cloud: every call passes here, takes its time, and may fail. */
export class Outside {
  private readonly time: VirtualTime;
  private readonly chance: Chance;
  private readonly faults: Faults;
  private readonly trace: Trace;
  private readonly outages: readonly { readonly of: Service | 'all'; readonly from: number; readonly to: number }[];
  private invoked = 0;

  /** @param moments when something happens: outages are then */
  constructor(time: VirtualTime, chance: Chance, faults: Faults, trace: Trace, moments: readonly number[]) {
    this.time = time;
    this.chance = chance;
    this.faults = faults;
    this.trace = trace;
    this.outages = Array.from({ length: faults.outages }, () => {
      const from = chance.oneOf(moments) - chance.upTo(10 * MINUTE);
      return { of: chance.oneOf([...SERVICES, 'all'] as const), from, to: from + chance.upTo(50 * MINUTE) };
    });
  }

  /** The time by the clock of the invocation that asks. */
  now(): Instant {
    return new Date(this.time.now + (invocations.getStore()?.off ?? 0)).toISOString() as Instant;
  }

  /** The entry point of the function that calls. */
  caller(): string {
    return invocations.getStore()?.entry ?? '';
  }

  /** Calls a function of ours. @throws CutShort where its process is gone before it has answered */
  async invoke<T>(name: string, run: () => Promise<T>): Promise<T> {
    const { chance, faults } = this;
    const cut = chance.percent(faults.cutShort) ? { at: chance.upTo(4), after: chance.percent(50) } : undefined;
    const off = faults.clocks > 0 ? chance.between(-faults.clocks, faults.clocks) : 0;
    const numbered = `${name} ${++this.invoked}`;
    this.tell(numbered, () => (off === 0 ? 'begins' : `begins, its clock ${off} ms off`));
    try {
      const answer = await new Promise<T>((resolve, reject) => {
        const invocation = { entry: name, name: numbered, off, cut, end: reject, calls: 0 };
        invocations.run(invocation, run).then(resolve, reject);
      });
      this.tell(numbered, () => `ends: ${answer === undefined ? 'done' : JSON.stringify(answer)}`);
      return answer;
    } catch (error) {
      this.tell(numbered, () => `fails: ${String(error)}`);
      throw error;
    }
  }

  /**
   * Calls the cloud.
   * @param service of the cloud, which may be out
   * @param act what the call does, at once
   * @param refusal what the caller gets when it is throttled
   */
  async call<T>(service: Service, what: () => string, act: () => T, refusal: () => Error): Promise<T> {
    const { chance, faults, time } = this;
    const invocation = invocations.getStore();
    const number = invocation ? invocation.calls++ : 0;
    const caller = invocation?.name ?? 'machine';
    const cuts = invocation?.cut?.at === number;
    await time.pass(chance.percent(faults.slow) ? chance.upTo(3 * SECOND) : chance.between(1, 20));
    if (cuts && !invocation.cut.after) return this.cutShort(invocation, what);
    if (chance.percent(faults.throttled) || this.isOut(service)) {
      this.tell(caller, () => `${what()}: throttled`);
      throw refusal();
    }
    try {
      const answer = act();
      this.tell(caller, what);
      if (cuts) return await this.cutShort(invocation, what);
      // Of what a machine asked for, the answer may be lost.
      if (!invocation && chance.percent(faults.throttled)) throw refusal();
      return answer;
    } catch (error) {
      this.tell(caller, () => `${what()}: ${String(error)}`);
      throw error;
    }
  }

  /** Waits, as code does between two tries. */
  async wait(most: number): Promise<void> {
    await this.time.pass(this.chance.upTo(most));
  }

  private cutShort<T>(invocation: Invocation, what: () => string): Promise<T> {
    this.tell(invocation.name, () => `is cut short ${invocation.cut?.after ? 'after' : 'before'} ${what()}`);
    invocation.end(new CutShort('cut short'));
    return never();
  }

  private isOut(service: Service): boolean {
    const { now } = this.time;
    return this.outages.some(({ of, from, to }) => now >= from && now < to && (of === 'all' || of === service));
  }

  private tell(who: string, what: () => string): void {
    this.trace.tell(this.time.now, () => `${who}: ${what()}`);
  }
}
