import type { Chance } from './chance.ts';

interface Planned {
  readonly at: number;
  /** Decides between what is planned for the same moment. */
  readonly lot: number;
  readonly act: () => void;
}

/**
 * The one clock of a run, in milliseconds since 1970, and what is planned. Nothing waits for a real timer: what comes next
 * is done, all that follows from it without waiting too, and then the clock is at what comes after.
 */
export class VirtualTime {
  now: number;
  private readonly chance: Chance;
  private failed: { readonly error: unknown } | undefined;
  /** Latest first. */
  private readonly planned: Planned[] = [];

  constructor(now: number, chance: Chance) {
    this.now = now;
    this.chance = chance;
  }

  /** Plans something: for now, where the moment is past. */
  at(moment: number, act: () => void): void {
    const plan = { at: Math.max(moment, this.now), lot: this.chance.draw(), act };
    let [from, to] = [0, this.planned.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.planned[middle];
      if (other && (other.at > plan.at || (other.at === plan.at && other.lot > plan.lot))) from = middle + 1;
      else to = middle;
    }
    this.planned.splice(from, 0, plan);
  }

  /** Ends the run: something went wrong that is not among its faults. */
  readonly fail = (error: unknown): void => {
    this.failed ??= { error };
  };

  /** Resolves at a moment. */
  until(moment: number): Promise<void> {
    return new Promise((resolve) => {
      this.at(moment, resolve);
    });
  }

  /** Resolves so many milliseconds from now. */
  pass(milliseconds: number): Promise<void> {
    return this.until(this.now + milliseconds);
  }

  /** Does all that is planned, in order, until nothing is. @returns whether it came to that by `end` @throws whatever failed */
  async run(end: number): Promise<boolean> {
    for (let next = this.planned.pop(); next; next = this.planned.pop()) {
      if (next.at > end) return false;
      this.now = next.at;
      next.act();
      await settled();
      if (this.failed) throw this.failed.error;
    }
    return true;
  }
}

/** Once all promises have gone as far as they go by themselves. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
